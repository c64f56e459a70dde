#include "ui/interventions/sheetpanel.h"

#include "ui/shared/box.h"
#include "ui/shared/rows.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 28;

// Where the label of a line ends; none: the line is all value.
qsizetype labelEnd(const QString &line)
{
    const auto end = line.indexOf(u": "_s);
    return end > 0 && end <= longestLabel ? end : -1;
}

} // namespace

SheetPanel::SheetPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(makeLabel(theme, Type::Title)),
      m_number(makeLabel(theme, Type::Item)), m_origin(makeLabel(theme, Type::Body, Ink::Text2)),
      m_notice(makeLabel(theme, Type::Item, Ink::Warn)), m_pairs(new QGridLayout)
{
    setObjectName(u"handOverSheet"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = makeColumn(theme, 4);
    const auto adapt = [this, column, &theme] {
        column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
        m_pairs->setHorizontalSpacing(theme.space(16));
        m_pairs->setVerticalSpacing(theme.space(6));
    };
    connect(&theme, &Theme::changed, this, adapt);
    adapt();
    setLayout(column);
    for (auto *label : {m_title, m_number, m_notice, m_origin}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addSpacing(theme.space(6));
    column->addLayout(m_pairs);
    m_pairs->setColumnStretch(1, 1);
}

void SheetPanel::show(const SheetView &view)
{
    if (view == m_view)
        return;
    const bool isOtherSheet = view.sheet != m_view.sheet;
    m_view = view;
    m_title->setText(view.title);
    m_number->setText(view.number);
    m_origin->setText(view.origin);
    m_notice->setText(view.notice);
    m_notice->setVisible(!view.notice.isEmpty());
    setAccessibleName(inOneText());
    if (isOtherSheet)
        fillPairs();
}

void SheetPanel::fillPairs()
{
    while (auto *item = m_pairs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &line : m_view.sheet.split(u'\n', Qt::SkipEmptyParts))
        addLine(line.simplified(), row++);
}

void SheetPanel::addLine(const QString &line, int row)
{
    const auto end = labelEnd(line);
    auto *value = makeLabel(m_theme, Type::Body);
    value->setText(end < 0 ? line : line.mid(end + 2));
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    if (end < 0) {
        m_pairs->addWidget(value, row, 0, 1, 2);
        return;
    }
    auto *label = makeLabel(m_theme, Type::Body, Ink::Text2);
    label->setText(line.left(end));
    label->setTextFormat(Qt::PlainText);
    m_pairs->addWidget(label, row, 0, Qt::AlignTop);
    m_pairs->addWidget(value, row, 1);
}

QString SheetPanel::inOneText() const
{
    QStringList lines{m_view.title, m_view.number, m_view.notice, m_view.origin};
    lines += m_view.sheet.split(u'\n', Qt::SkipEmptyParts);
    lines.removeAll(QString());
    for (auto &line : lines) {
        line = line.simplified();
        if (!line.endsWith(u'.') && !line.endsWith(u'?'))
            line += u'.';
    }
    return lines.join(u' ');
}

void SheetPanel::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void SheetPanel::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void SheetPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    drawRing(painter, rect(), m_theme);
}

} // namespace ui
