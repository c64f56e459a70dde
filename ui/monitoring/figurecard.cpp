#include "ui/monitoring/figurecard.h"

#include "ui/shared/box.h"
#include "ui/shared/namedgroup.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    makeNamedGroup(*this); // of labels a reader would say all at once, on the way into the row
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

Type FigureCard::numberType() const
{
    return m_theme.isLarge() ? Type::Strip : Type::Hero;
}

// "not counted" stands where a number would, but is none.
bool FigureCard::isNumber() const
{
    return !m_number.isEmpty() && !m_number.front().isLetter();
}

void FigureCard::show(const QString &number, const QString &name, const QString &detail,
                      const QString &comparison)
{
    m_number = number;
    m_name = name;
    m_detail = detail;
    m_comparison = comparison;
    QStringList parts{number, detail, comparison};
    parts.removeAll(QString());
    const auto sentence = u"%1: %2"_s.arg(name, parts.join(u", "_s));
    setText(sentence);
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

void FigureCard::showUnknown(const QString &name, const QString &inWords)
{
    show(u"…"_s, name, {});
    setAccessibleName(u"%1: %2"_s.arg(name, inWords));
}

void FigureCard::keepRoomToCompare(bool isKept)
{
    m_hasRoomToCompare = isKept;
    updateGeometry();
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics number(m_theme.font(numberType()));
    const QFontMetrics words(m_theme.font(Type::Strip));
    const QFontMetrics name(m_theme.font(Type::Heading));
    const QFontMetrics label(m_theme.font(Type::Label));
    const int first = isNumber() ? number.horizontalAdvance(m_number)
                                 : words.horizontalAdvance(m_number);
    const int width = std::max({first, name.horizontalAdvance(m_name),
                                label.horizontalAdvance(m_detail),
                                label.horizontalAdvance(m_comparison)});
    return {width + 2 * m_theme.space(14), number.height() + name.height()
                                               + (m_hasRoomToCompare ? 2 : 1) * label.height()
                                               + m_theme.space(18)};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const auto &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), tokens.surface, QPen(tokens.line, tokens.widths.line), 8);
    const auto ascent = [this](Type type) { return QFontMetrics(m_theme.font(type)).ascent(); };
    int y = m_theme.space(8);
    const auto put = [&](Type type, const QColor &ink, const QString &text) {
        painter.setFont(m_theme.font(type));
        painter.setPen(ink);
        const QFontMetrics metrics(painter.font());
        painter.drawText(QPoint(m_theme.space(14), y + metrics.ascent()), text);
        y += metrics.height();
    };
    const int below = y + QFontMetrics(m_theme.font(numberType())).height();
    const auto first = isNumber() ? numberType() : Type::Strip;
    y += ascent(numberType()) - ascent(first); // on one line with the numbers beside it
    put(first, tokens.text, m_number);
    y = below;
    put(Type::Heading, tokens.text, m_name);
    put(Type::Label, tokens.text2, m_detail);
    if (m_hasRoomToCompare)
        put(Type::Label, tokens.text2, m_comparison);
    if (hasFocus() || parentWidget()->hasFocus()) // all of them, before they are known
        drawRing(painter, rect().adjusted(3, 3, -3, -3), m_theme);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated();
    else
        QLabel::keyPressEvent(event);
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    if (rect().contains(event->pos()))
        Q_EMIT activated();
}

void FigureCard::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    update();
}

void FigureCard::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    update();
}

} // namespace ui
