#pragma once

#include "ui/administration/views.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class FieldRow;

// The fields of one item, one below the other. What is typed stays, whatever is shown anew.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<FieldView> &fields);
    using QWidget::show;
    void focusField(const QString &key);
    void focusFirst();
    // The last field in the order of Tab; null: there is none.
    [[nodiscard]] QWidget *lastEditor() const;

Q_SIGNALS:
    void edited(const QString &key, const QString &value);
    void finished(const QString &key); // whoever wrote has left it, or pressed Enter
    void marked(const QString &text);  // to be heard: the focus stays

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<FieldRow *> m_rows; // as they are shown
};

// A name, its editor, and below it what is to be known and what is wrong.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const Theme &theme, const FieldView &field, QWidget *parent = nullptr);

    [[nodiscard]] const FieldView &field() const { return m_field; }
    void show(const FieldView &field);
    using QWidget::show;
    [[nodiscard]] QWidget &editor() const { return *m_editor; }

Q_SIGNALS:
    void edited(const QString &value);
    void finished();
    void marked(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditor();
    void arrange();
    void write(const QString &value);

    const Theme &m_theme;
    FieldView m_field;
    QBoxLayout *m_line;
    QLabel *m_name;
    QWidget *m_editor = nullptr;
    QLabel *m_about;
    QLabel *m_problem;
};

} // namespace ui
