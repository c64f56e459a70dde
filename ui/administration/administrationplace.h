#pragma once

#include "ui/administration/views.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

class QListWidget;

namespace ui {

class FieldForm;
class ReviewPanel;

// The place where a directorate's configuration is changed: sections, the items of one, the form of
// one item; and what would be applied, before it is. It knows no section: it shows what it is given.
class AdministrationPlace : public QWidget
{
    Q_OBJECT

public:
    explicit AdministrationPlace(const Theme &theme, QWidget *parent = nullptr);

    void show(const AdministrationView &view);
    using QWidget::show;
    void focusSections();
    void focusForm();
    void focusField(const QString &key);
    void setReviewKey(const QKeySequence &key); // opens the review; in it, applies
    void openReview(const ReviewView &view, const QList<Chooser::Entry> &options,
                    const QString &day, const QString &time);
    void closeReview(); // the form is there again
    [[nodiscard]] bool isReviewing() const;
    [[nodiscard]] ReviewPanel &review() { return *m_review; }

Q_SIGNALS:
    void sectionChosen(int section);
    void itemChosen(int item);
    void edited(const QString &key, const QString &value);
    void finished(const QString &key);
    void addRequested();
    void endRequested();
    void undoRequested();
    void forgetRequested();
    void reviewRequested();
    void marked(const QString &text); // to be heard: the focus stays

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void arrange();
    void retranslate();
    void fill(QListWidget &list, const QStringList &texts, int chosen, int mostInSight);

    const Theme &m_theme;
    AdministrationView m_view;
    QKeySequence m_reviewKey;
    QBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_state;
    KeyButton *m_open;
    KeyButton *m_undo;
    KeyButton *m_forget;
    QWidget *m_edit;
    QBoxLayout *m_columns;
    QWidget *m_left;
    Card *m_sectionCard;
    QListWidget *m_sections;
    Card *m_itemCard;
    QLabel *m_noItems;
    QListWidget *m_items;
    QBoxLayout *m_buttons;
    KeyButton *m_add;
    KeyButton *m_end;
    Card *m_formCard;
    FieldForm *m_form;
    ReviewPanel *m_review;
};

} // namespace ui
