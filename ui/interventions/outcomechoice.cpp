#include "ui/interventions/outcomechoice.h"

#include "ui/shared/box.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace ui {

OutcomeChoice::OutcomeChoice(const Theme &theme, const QString &code, QWidget *parent)
    : QRadioButton(parent), m_theme(theme), m_code(code)
{
    setObjectName(code);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void OutcomeChoice::show(const QString &title, const QString &meaning)
{
    setText(title);
    m_meaning = meaning;
    setAccessibleName(title);
    setAccessibleDescription(meaning);
    updateGeometry();
}

QRect OutcomeChoice::indicator() const
{
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    return {m_theme.space(14), (height() - side) / 2, side, side};
}

QSize OutcomeChoice::sizeHint() const
{
    const QFontMetrics title(m_theme.font(Type::Item));
    const QFontMetrics meaning(m_theme.font(Type::Label));
    const int words = std::max(title.horizontalAdvance(text()),
                               hasMeaning() ? meaning.horizontalAdvance(m_meaning) : 0);
    const int height = title.height() + (hasMeaning() ? meaning.height() : 0)
                       + m_theme.space(hasMeaning() ? 18 : 8);
    return {indicator().right() + words + m_theme.space(28), height};
}

QSize OutcomeChoice::minimumSizeHint() const
{
    const QFontMetrics title(m_theme.font(Type::Item));
    return {indicator().right() + title.horizontalAdvance(text()) + m_theme.space(24),
            sizeHint().height()};
}

bool OutcomeChoice::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void OutcomeChoice::paintEvent(QPaintEvent *)
{
    const auto &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawChoice(painter, rect(), m_theme, isChecked());
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = indicator();
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const QFontMetrics meaning(m_theme.font(Type::Label));
    const int under = hasMeaning() ? meaning.height() : 0;
    const QRect words(indicator().right() + m_theme.space(12), 0,
                      width() - indicator().right() - m_theme.space(16), height());
    painter.setFont(m_theme.font(Type::Item));
    painter.setPen(tokens.text);
    painter.drawText(words.adjusted(0, 0, 0, -under), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasMeaning()) {
        const int title = QFontMetrics(m_theme.font(Type::Item)).height();
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(tokens.text2);
        painter.drawText(words.adjusted(0, title, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         meaning.elidedText(m_meaning, Qt::ElideRight, words.width()));
    }
    if (hasFocus())
        drawRing(painter, rect().adjusted(3, 3, -3, -3), m_theme);
}

} // namespace ui
