#include "ui/administration/fieldform.h"

#include "ui/shared/rows.h"

#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int nameWidth = 190;  // device-independent pixels at 100 %
constexpr int noteHeight = 110; // the same

} // namespace

FieldRow::FieldRow(const Theme &theme, const FieldView &field, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_field(field), m_line(makeRow(theme, 12)),
      m_name(makeText(theme, Type::Heading, Ink::Text2)),
      m_about(makeText(theme, Type::Label, Ink::Text2)),
      m_problem(makeText(theme, Type::Label, Ink::Bad))
{
    makeEditor();
    m_editor->setObjectName(u"field_"_s + field.key);
    m_problem->setObjectName(u"problem_"_s + field.key);
    m_about->setObjectName(u"about_"_s + field.key);
    setLayout(m_line);
    auto *column = makeColumn(theme, 2);
    column->addWidget(m_editor);
    column->addWidget(m_about);
    column->addWidget(m_problem);
    m_line->addWidget(m_name, 0, Qt::AlignTop);
    m_line->addLayout(column, 1);
    m_name->setBuddy(m_editor);
    m_editor->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FieldRow::arrange);
    arrange();
    show(field);
}

void FieldRow::makeEditor()
{
    if (m_field.kind == FieldView::Kind::Tick) {
        auto *tick = new QCheckBox;
        connect(tick, &QCheckBox::clicked, this, [this](bool isTicked) {
            Q_EMIT edited(isTicked ? u"true"_s : u"false"_s);
            Q_EMIT finished();
        });
        m_editor = tick;
        return;
    }
    if (m_field.kind == FieldView::Kind::Note) {
        auto *note = new QPlainTextEdit;
        note->setTabChangesFocus(true);
        connect(note, &QPlainTextEdit::textChanged, this, [this, note] {
            if (note->toPlainText() != m_field.value) {
                m_field.value = note->toPlainText();
                Q_EMIT edited(m_field.value);
            }
        });
        m_editor = note;
        return;
    }
    auto *line = m_field.kind == FieldView::Kind::Choice ? new Chooser(m_theme) : new QLineEdit;
    m_editor = line;
    if (auto *chooser = qobject_cast<Chooser *>(line)) {
        connect(chooser, &Chooser::marked, this, &FieldRow::marked);
        connect(chooser, &Chooser::picked, this, [this](const QString &code) {
            Q_EMIT edited(code);
            Q_EMIT finished();
        });
        return;
    }
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_field.value = text;
        Q_EMIT edited(text);
    });
    connect(line, &QLineEdit::editingFinished, this, &FieldRow::finished);
}

void FieldRow::arrange()
{
    const bool isLarge = m_theme.isLarge();
    m_line->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(m_theme.space(isLarge ? 4 : 12));
    m_name->setMinimumWidth(isLarge ? 0 : m_theme.space(nameWidth));
    m_name->setMaximumWidth(isLarge ? QWIDGETSIZE_MAX : m_theme.space(nameWidth));
    m_editor->setFont(m_theme.font(Type::Body));
    m_name->setContentsMargins(0, isLarge ? 0 : m_theme.space(6), 0, 0);
    if (m_field.kind == FieldView::Kind::Note)
        m_editor->setFixedHeight(m_theme.space(noteHeight));
}

// What is being typed is not written over; the focus may be in it.
void FieldRow::write(const QString &value)
{
    if (auto *tick = qobject_cast<QCheckBox *>(m_editor)) {
        tick->setChecked(value == u"true"_s);
        tick->setEnabled(!m_field.isFixed);
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(m_editor)) {
        if (note->toPlainText() != value)
            note->setPlainText(value);
        note->setReadOnly(m_field.isFixed);
    } else if (auto *chooser = qobject_cast<Chooser *>(m_editor)) {
        chooser->setEntries(m_field.entries);
        chooser->choose(value);
    } else if (auto *line = static_cast<QLineEdit *>(m_editor)) {
        line->setReadOnly(m_field.isFixed);
        if (line->text() != value)
            line->setText(value);
    }
}

void FieldRow::show(const FieldView &field)
{
    m_field = field;
    m_name->setText(field.name);
    m_editor->setAccessibleName(field.name);
    m_about->setText(field.about);
    m_about->setVisible(!field.about.isEmpty());
    m_problem->setText(field.problem);
    m_problem->setVisible(!field.problem.isEmpty());
    m_editor->setAccessibleDescription(
        QStringList{field.problem, field.about}.filter(QRegularExpression(u"."_s)).join(u' '));
    write(field.value);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_field.kind == FieldView::Kind::Note)
        Q_EMIT finished();
    return QWidget::eventFilter(watched, event);
}

FieldForm::FieldForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(makeColumn(theme, 10))
{
    setLayout(m_column);
}

void FieldForm::show(const QList<FieldView> &fields)
{
    auto former = m_rows;
    m_rows.clear();
    for (const auto &field : fields) {
        const auto found = std::find_if(former.begin(), former.end(), [&field](FieldRow *row) {
            return row->field().key == field.key && row->field().kind == field.kind;
        });
        if (found != former.end()) {
            m_rows.append(*found);
            former.erase(found);
            m_rows.constLast()->show(field);
            continue;
        }
        auto *row = new FieldRow(m_theme, field, this);
        connect(row, &FieldRow::edited, this,
                [this, key = field.key](const QString &value) { Q_EMIT edited(key, value); });
        connect(row, &FieldRow::finished, this, [this, key = field.key] { Q_EMIT finished(key); });
        connect(row, &FieldRow::marked, this, &FieldForm::marked);
        m_rows.append(row);
    }
    for (auto *row : std::as_const(former)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        auto *row = m_rows[index];
        if (m_column->indexOf(row) != index)
            m_column->insertWidget(static_cast<int>(index), row);
        row->setVisible(true); // at once, for the focus may go there
        if (index > 0)
            QWidget::setTabOrder(&m_rows[index - 1]->editor(), &row->editor());
    }
}

void FieldForm::focusField(const QString &key)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&key](FieldRow *row) { return row->field().key == key; });
    if (found != m_rows.end())
        (*found)->editor().setFocus(Qt::OtherFocusReason);
}

void FieldForm::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->editor().setFocus(Qt::OtherFocusReason);
}

QWidget *FieldForm::lastEditor() const
{
    return m_rows.isEmpty() ? nullptr : &m_rows.constLast()->editor();
}

} // namespace ui
