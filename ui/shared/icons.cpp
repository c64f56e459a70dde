#include "ui/shared/icons.h"

#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Shapes on a grid of 24. Outlines are stroked with 2 px and round ends; only states are filled,
// and `behind` writes their mark.
QLatin1StringView shape(Icon icon)
{
    switch (icon) {
    case Icon::Queue:
        return "<path d='M4 6h16M4 12h16M4 18h9'/>"_L1;
    case Icon::Phone:
        return "<path d='M6.5 3.5h3l1.7 4.6-2.2 1.7a12.6 12.6 0 0 0 5.2 5.2l1.7-2.2 4.6 1.7v3"
               "a2.5 2.5 0 0 1-2.7 2.5A16.6 16.6 0 0 1 4 6.2a2.5 2.5 0 0 1 2.5-2.7z'/>"_L1;
    case Icon::Case:
        return "<rect x='3' y='7' width='18' height='13' rx='2'/>"
               "<path d='M9 7V4h6v3M3 13h18'/>"_L1;
    case Icon::Chart:
        return "<path d='M4 3v17h17M9 16v-4M13.5 16V8M18 16v-6'/>"_L1;
    case Icon::Clock:
        return "<circle cx='12' cy='12' r='9'/><path d='M12 7v5l3.5 2'/>"_L1;
    case Icon::Calendar:
        return "<rect x='3.5' y='5' width='17' height='16' rx='2'/>"
               "<path d='M3.5 10h17M8 2.5v4M16 2.5v4'/>"_L1;
    case Icon::Overdue:
        return "<path fill='ink' d='M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8z'/>"
               "<path stroke='behind' stroke-width='2.6' d='M12 7v6M12 17v.01'/>"_L1;
    case Icon::AtRisk:
        return "<path fill='ink' d='M12 3.5L22 20.5H2z'/>"
               "<path stroke='behind' stroke-width='2.6' d='M12 10v4M12 17.5v.01'/>"_L1;
    case Icon::Lock:
        return "<rect x='5' y='11' width='14' height='10' rx='2'/>"
               "<path d='M8 11V7.5a4 4 0 0 1 8 0V11'/>"_L1;
    case Icon::Check:
        return "<path d='M4.5 12.5l5 5 10-11'/>"_L1;
    case Icon::Door:
        return "<path d='M2.5 21h19M5.5 21V3.5h13V21M12 3.5V21M15 12v.01'/>"_L1;
    case Icon::Plug:
        return "<path d='M9 2.5V8M15 2.5V8M6.5 8h11v4a5.5 5.5 0 0 1-11 0z"
               "M12 17.5v4'/>"_L1;
    case Icon::Person:
        return "<circle cx='12' cy='8' r='4.5'/><path d='M4 21a8 8 0 0 1 16 0'/>"_L1;
    case Icon::HangUp:
        return "<path d='M2.5 14c0-2.5 4-5 9.5-5s9.5 2.5 9.5 5l-.5 2-4.5-.8-.5-2.7"
               "a14 14 0 0 0-8 0l-.5 2.7-4.5.8z'/>"_L1;
    case Icon::Hold:
        return "<path d='M8 4.5v15M16 4.5v15'/>"_L1;
    case Icon::Transfer:
        return "<path d='M4 12h16M14 6l6 6-6 6'/>"_L1;
    case Icon::Back:
        return "<path d='M20 12H4M10 6l-6 6 6 6'/>"_L1;
    case Icon::Printer:
        return "<path d='M7 8V3h10v5M7 17H4V8h16v9h-3'/><path d='M7 14h10v7H7z'/>"_L1;
    case Icon::Hand:
        return "<path d='M8 12V5.5a1.6 1.6 0 0 1 3.2 0V11M11.2 11V4a1.6 1.6 0 0 1 "
               "3.2 0v7M14.4 11.5V6a1.6 1.6 0 0 1 3.2 0v9a6.5 6.5 0 0 1-6.5 6.5"
               "c-2.7 0-4.4-1.2-5.6-3.5L3.4 14a1.7 1.7 0 0 1 3-1.5L8 14.5'/>"_L1;
    case Icon::Settings:
        return "<path d='M4 7h8M18 7h2M4 17h2M12 17h8'/>"
               "<circle cx='15' cy='7' r='2.6'/><circle cx='9' cy='17' r='2.6'/>"_L1;
    }
    return {};
}

QByteArray drawing(Icon icon, const QColor &colour, const QColor &behind)
{
    QString shapes = shape(icon);
    shapes.replace(u"'ink'"_s, u"'%1'"_s.arg(colour.name()))
        .replace(u"'behind'"_s, u"'%1'"_s.arg(behind.name()));
    return u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%1' "
           "stroke-width='2' stroke-linecap='round' stroke-linejoin='round'>%2</svg>"_s
               .arg(colour.name(), shapes)
               .toUtf8();
}

} // namespace

QPixmap pixmap(Icon icon, int size, const QColor &colour, qreal ratio, const QColor &behind)
{
    static QHash<QString, QPixmap> drawn;
    const int side = static_cast<int>(std::lround(size * ratio));
    const QString key = u"%1 %2 %3 %4 %5"_s.arg(static_cast<int>(icon))
                            .arg(side)
                            .arg(QString::number(ratio), colour.name(), behind.name());
    if (const auto found = drawn.constFind(key); found != drawn.cend())
        return *found;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(drawing(icon, colour, behind)).render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return drawn.insert(key, picture).value();
}

} // namespace ui
