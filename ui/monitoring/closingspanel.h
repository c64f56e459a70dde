#pragma once

#include "core/desk/closing.h"
#include "ui/shared/card.h"
#include "ui/shared/chooser.h"
#include "ui/shared/keybutton.h"

#include <optional>

class QLineEdit;
class QListWidget;

namespace ui {

// What is closed or will be, and for whom it may be changed.
struct ClosingsView
{
    enum class Kind { Planned, Emergency };
    struct Row
    {
        QString text;
        Kind kind = Kind::Planned;
        qint64 id = 0; // of the emergency; or the place among the configuration's closures
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> rows;
    QList<Chooser::Entry> offices; // the first: all of them
    QDate today;
    bool mayPlan = false; // else only what cannot wait
};

// Closings: those there are, to be taken back, and a new one, with what it changes before it is
// made. Enter closes at the time that is written; at once, until opened again, only by its button.
class ClosingsPanel : public Card
{
    Q_OBJECT

public:
    explicit ClosingsPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const ClosingsView &view);
    void show(const ClosingsView &view); // the same, while it is open: what is typed stays
    using Card::show;
    void showEffect(const QString &text); // of what is written
    void complain(const QString &text);   // the focus goes where something is to be mended
    void finish();                        // it is done: for the next
    void retranslate();

Q_SIGNALS:
    void edited(const desk::PlannedClosing &planned);
    void closeRequested(const desk::PlannedClosing &planned);
    void closeNowRequested(const QString &office, const QString &reason);
    void openRequested(const ui::ClosingsView::Row &row);
    void marked(const QString &text); // to be heard: the focus stays
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const Theme &theme);
    void connectParts();
    void fillRows();
    [[nodiscard]] std::optional<desk::PlannedClosing> written();
    void tellWritten();
    void close();
    void closeNow();
    void openChosen();
    void complainAt(QWidget &field, const QString &text);

    ClosingsView m_view;
    QLabel *m_none;
    QListWidget *m_rows;
    KeyButton *m_open;
    QLabel *m_officeTitle;
    Chooser *m_office;
    QLabel *m_dayTitle;
    QLineEdit *m_day;
    QLabel *m_fromTitle;
    QLineEdit *m_from;
    QLabel *m_untilTitle;
    QLineEdit *m_until;
    QLabel *m_reasonTitle;
    QLineEdit *m_reason;
    QLabel *m_effect;
    QLabel *m_problem;
    KeyButton *m_close;
    KeyButton *m_closeNow;
    KeyButton *m_back;
};

} // namespace ui
