#include "tests/desk/seateddesk.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using calls::CallState;
using calls::HandOverState;
using calls::Line;
using support::SeatedDesk;

namespace {

const QString name = u"Zazzera"_s;

// Digits alone, so that no way of grouping them hides the number.
bool isNumberIn(const QString &text)
{
    QString digits;
    for (const auto sign : text) {
        if (sign.isDigit())
            digits.append(sign);
    }
    return digits.contains(u"0406754037"_s);
}

// All that was announced, all that rows say and show, and the braille text of the strip.
QStringList told(SeatedDesk &desk)
{
    QStringList texts = desk.said();
    texts.append(desk.window.findChild<QWidget *>(u"strip"_s)->accessibleDescription());
    for (const auto *view : desk.window.findChildren<QAbstractItemView *>()) {
        const auto *model = view->model();
        const bool isOfCitizens = view->objectName() == u"queueView"_s
                                  || view->objectName() == u"handOverView"_s;
        for (int row = 0; isOfCitizens && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                texts.append(
                    {index.data().toString(), index.data(Qt::AccessibleTextRole).toString()});
            }
        }
    }
    return texts;
}

// Where in the window the number stands, on the screen or for a reader; what is typed is the
// person's own.
QString numbered(SeatedDesk &desk)
{
    QStringList found;
    for (const auto *widget : desk.window.findChildren<QWidget *>()) {
        QStringList texts{widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.append(line->text());
        for (const auto &text : texts) {
            if (isNumberIn(text))
                found.append(widget->objectName() + u": "_s + text);
        }
    }
    return found.join(u'\n');
}

QString named(SeatedDesk &desk)
{
    QStringList found;
    for (const auto &text : told(desk)) {
        if (isNumberIn(text) || text.contains(name))
            found.append(text);
    }
    return found.join(u'\n');
}

calls::HandOver about(calls::HandOver row)
{
    row.sheet = u"Note: call "_s + name;
    row.isMine = row.state == HandOverState::Taken;
    return row;
}

void press(SeatedDesk &desk, const QStringList &keys)
{
    for (const auto &key : keys) {
        desk.press(key);
        QCoreApplication::processEvents();
    }
}

// What is said is paced, and a newer word replaces one that waits: each is waited for.
void hear(SeatedDesk &desk, const QString &key, const QString &text)
{
    const auto before = key.isEmpty() ? 0 : desk.said().size();
    if (!key.isEmpty())
        desk.press(key);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.said().mid(before).join(u'\n').contains(text) && desk.said().size() > before, 30'000);
}

// An operator works through a morning: a ring, a callback taken and called, the keys that tell.
void work(SeatedDesk &desk)
{
    desk.bring(desk.call(9, CallState::Ringing));
    QVERIFY(desk.offers(u"Answer"_s));
    hear(desk, {}, u"Ringing"_s);
    hear(desk, u"F2"_s, u"Ringing"_s);
    auto gone = desk.call(9, CallState::Ringing);
    gone.state = CallState::Completed;
    gone.hasEnded = true;
    desk.bring(gone);
    desk.bring(desk.claimed(1));
    QVERIFY(desk.offers(u"Call"_s));
    press(desk, {u"Alt+1"_s});
    hear(desk, u"Ctrl+I"_s, u"First rang"_s);
    hear(desk, u"Ctrl+M"_s, u"cell by cell"_s);
    hear(desk, u"Ctrl+M"_s, u"row by row"_s);
    desk.bring(desk.calling(1, Line::Connected));
    QVERIFY(desk.offers(u"Outcome"_s));
    hear(desk, u"F2"_s, u"On the line"_s);
    hear(desk, u"Shift+F12"_s, {});
}

} // namespace

// Where somebody wants no names told, no sentence, no row and no braille text has any: neither for
// our voice nor for a screen reader, which are given the same.
class NameFreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNamed();
    void nobodyIsNamedToAnOfficial();
    void otherwiseTheyAre();
    void itIsChangedAtAnyTime();
    void noNumberStandsInTheWindow();
    void noNumberStandsOnTheSheet();
    void whatIsDialledByHandIsSeen();
};

void NameFreeTest::nobodyIsNamed()
{
    SeatedDesk desk;
    desk.session->setManner({words::Naming::Free});
    work(desk);
    QCOMPARE(named(desk), QString());
    QVERIFY(told(desk).join(u'\n').contains(u"a caller"_s));
    QVERIFY(desk.said().contains(u"Not told: names and numbers are off."_s)); // Shift+F12
}

void NameFreeTest::nobodyIsNamedToAnOfficial()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    desk.session->setManner({words::Naming::Free});
    desk.bring(about(desk.handOver(1, HandOverState::Taken)));
    desk.bring(about(desk.handOver(2, HandOverState::Offered)));
    press(desk, {u"Alt+3"_s, u"F2"_s, u"Ctrl+M"_s, u"Right"_s, u"Right"_s, u"Down"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().size() >= 2, 60'000);
    QCOMPARE(named(desk), QString());
}

// The same work, told with names: the search above finds them.
void NameFreeTest::otherwiseTheyAre()
{
    SeatedDesk desk;
    work(desk);
    QVERIFY(!named(desk).isEmpty());
    SeatedDesk other(offices::Role::Official, u"UT"_s);
    other.bring(about(other.handOver(1, HandOverState::Taken)));
    QVERIFY(named(other).contains(name));
}

void NameFreeTest::itIsChangedAtAnyTime()
{
    SeatedDesk desk;
    desk.bring(desk.claimed(1));
    QVERIFY(desk.offers(u"Call"_s));
    QVERIFY(!named(desk).isEmpty());
    desk.session->setManner({words::Naming::Free});
    const auto strip = desk.window.findChild<QWidget *>(u"strip"_s)->accessibleDescription();
    QVERIFY2(strip.contains(u"caller"_s), qPrintable(strip));
    QVERIFY2(!isNumberIn(strip), qPrintable(strip));
    desk.session->setManner({});
    QVERIFY(isNumberIn(desk.window.findChild<QWidget *>(u"strip"_s)->accessibleDescription()));
}

// In the strip and over the form of the call in hand, from the ring to the end.
void NameFreeTest::noNumberStandsInTheWindow()
{
    SeatedDesk desk;
    desk.session->setManner({words::Naming::Free});
    desk.bring(desk.call(9, CallState::Ringing));
    QVERIFY(desk.offers(u"Answer"_s));
    QCOMPARE(numbered(desk), QString());
    auto gone = desk.call(9, CallState::Ringing);
    gone.state = CallState::Completed;
    gone.hasEnded = true;
    desk.bring(gone);
    desk.bring(desk.claimed(1));
    QVERIFY(desk.offers(u"Call"_s));
    QCOMPARE(numbered(desk), QString());
    desk.bring(desk.calling(1, Line::Connected));
    QVERIFY(desk.offers(u"Outcome"_s));
    QCOMPARE(numbered(desk), QString());
    desk.session->setManner({}); // over the form of the call in hand, too, and at once
    QVERIFY(numbered(desk).count(u'\n') >= 1);
    desk.session->setManner({words::Naming::Free});
    QCOMPARE(numbered(desk), QString());
}

void NameFreeTest::noNumberStandsOnTheSheet()
{
    SeatedDesk desk(offices::Role::Official, u"UT"_s);
    desk.session->setManner({words::Naming::Free});
    auto arrives = desk.handOver(2, HandOverState::Offered);
    arrives.sheet = u"Topic: IVA\nCase: VAL2 77/2026\nNote: call 040 675 4037, or +390406754037"_s;
    desk.bring(arrives);
    press(desk, {u"Alt+3"_s});
    QTRY_VERIFY(desk.offers(u"Take"_s));
    QCOMPARE(numbered(desk), QString());
    const auto *sheet = desk.window.findChild<QWidget *>(u"handOverSheet"_s);
    QVERIFY2(sheet->accessibleName().contains(u"VAL2 77/2026"_s),
             qPrintable(sheet->accessibleName()));
    QVERIFY2(sheet->accessibleName().contains(u"call …37, or …37"_s),
             qPrintable(sheet->accessibleName()));
    desk.session->setManner({});
    QVERIFY(numbered(desk).contains(u"handOverSheet"_s));
}

// Else nobody could be called back with a plain telephone.
void NameFreeTest::whatIsDialledByHandIsSeen()
{
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Handset);
    desk.session->setManner({words::Naming::Free});
    desk.bring(desk.claimed(1));
    QVERIFY(desk.offers(u"Call"_s));
    QVERIFY(!numbered(desk).isEmpty());
    desk.bring(desk.calling(1, Line::Connected));
    QVERIFY(desk.offers(u"Outcome"_s));
    QCOMPARE(numbered(desk), QString());
}

QTEST_MAIN(NameFreeTest)
#include "tst_namefree.moc"
