#include "ui/shell/lastline.h"

#include "ui/shared/box.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

LastLine::LastLine(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setObjectName(u"last"_s);
    setFocusPolicy(Qt::TabFocus);
    setTextFormat(Qt::PlainText);
    const auto dress = [this] {
        m_theme.dress(*this, m_theme.isLarge() ? Type::Label : Type::Body);
        updateGeometry();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

int LastLine::tall() const
{
    const int lines = m_theme.isLarge() ? 2 : 1;
    return fontMetrics().lineSpacing() * lines + m_theme.space(m_theme.isLarge() ? 4 : 10);
}

QSize LastLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + m_theme.space(16), tall()};
}

QSize LastLine::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.space(560)), tall()};
}

// As much as there is room for; F12 says all of it.
QString LastLine::shown() const
{
    if (!m_theme.isLarge())
        return fontMetrics().elidedText(text(), Qt::ElideRight, width());
    QString words = text();
    QString shown = words;
    const auto fits = [this](const QString &text) {
        return fontMetrics().boundingRect(rect(), Qt::TextWordWrap, text).height() <= height();
    };
    while (!fits(shown) && words.contains(u' ')) {
        words.truncate(words.lastIndexOf(u' '));
        shown = words + u'…';
    }
    return shown;
}

void LastLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::TextWordWrap, shown());
    if (hasFocus())
        drawRing(painter, rect().adjusted(-1, 1, 0, -1), m_theme);
}

} // namespace ui
