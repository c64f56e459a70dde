#include "sample.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace sample {

using namespace Qt::StringLiterals;

QDateTime onDay(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Rome")).toUTC();
}

QDateTime at(int hour, int minute, int second)
{
    return onDay(24, hour, minute).addSecs(second);
}

offices::Directorate directorate()
{
    auto directorate = offices::Directorate::standard();
    offices::Office front{.code = u"FRONT"_s, .name = u"Front office"_s};
    offices::Office back{.code = u"BACK"_s, .name = u"Back office"_s};
    directorate.offices = {front, back};
    directorate.topics = {{.code = u"VAT"_s, .title = u"VAT number"_s, .office = u"BACK"_s}};
    return directorate;
}

const words::Sentences &sentences()
{
    static const words::Sentences english(u"en"_s, QTimeZone("Europe/Rome"));
    return english;
}

calls::Callback callback(qint64 id, const QDateTime &promise)
{
    calls::Callback row{base::CallbackId(id), base::Revision(1)};
    row.requestCode = QString::number(1000 + id);
    row.number = u"…%1"_s.arg(10 + id);
    row.office = u"FRONT"_s;
    row.option = u"Refunds"_s;
    row.promise = promise;
    row.firstRingAt = at(9, 0);
    row.notBefore = row.firstRingAt;
    return row;
}

calls::HandOver handOver(qint64 id, calls::HandOverState state)
{
    calls::HandOver row{base::HandOverId(id), base::Revision(1)};
    row.state = state;
    row.office = u"BACK"_s;
    row.fromOffice = u"FRONT"_s;
    row.number = u"+390405550123"_s;
    row.sheet = u"Asks: when the refund comes\nSeen: letter of March"_s;
    row.offeredAt = at(9, 0).addSecs(60 * id);
    row.isMine = state == calls::HandOverState::Taken;
    return row;
}

QStringList tabOrder(QWidget &first)
{
    QStringList order;
    first.setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *now = QApplication::focusWidget();
        if (!now || now == &first)
            break;
        order.append(now->objectName());
    }
    return order;
}

QStringList nameless(const QWidget &place)
{
    QStringList found;
    for (auto *widget : place.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&place) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || interface->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className())
                         + widget->objectName());
    }
    return found;
}

} // namespace sample
