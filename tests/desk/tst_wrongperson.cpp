#include "tests/desk/seateddesk.h"
#include "tests/support/writtentext.h"

#include <QAbstractItemView>
#include <QTest>

using namespace Qt::StringLiterals;
using calls::Line;
using support::SeatedDesk;

namespace {

const QString option = u"Menumatter"_s;
const QString topic = u"Earliermatter"_s;
const QStringList matter{option, topic};

// All that is written in the window, that a screen reader finds there, and that was announced.
QString everything(SeatedDesk &desk)
{
    QStringList texts = desk.said();
    texts.append(desk.window.windowTitle());
    for (const auto &written : support::writtenIn(desk.window))
        texts.append(written.text);
    for (const auto *widget : desk.window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts.append(
            {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()});
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const auto *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                texts.append(
                    {index.data().toString(), index.data(Qt::AccessibleTextRole).toString()});
            }
        }
    }
    return texts.join(u'\n');
}

QString disclosed(SeatedDesk &desk)
{
    const auto text = everything(desk);
    QStringList found;
    for (const auto &each : matter) {
        if (text.contains(each))
            found.append(each);
    }
    return found.join(u", "_s);
}

} // namespace

// Who answers a callback may be anybody: nothing of its matter is said or seen before somebody has
// said that whom it concerns speaks.
class WrongPersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDisclosed();
    void whomItConcernsIsTold_data();
    void whomItConcernsIsTold();
    void anotherAttemptBeginsWithNobody();
    void whatWasWrittenIsFolded();

private:
    [[nodiscard]] static calls::Callback about(calls::Callback row);
    static void callBack(SeatedDesk &desk);
    static void choose(SeatedDesk &desk, const QString &firstLetters);
};

calls::Callback WrongPersonTest::about(calls::Callback row)
{
    row.option = option;
    row.lastOutcome = u"no-answer"_s;
    return row;
}

// Taken, dialled, and somebody answers.
void WrongPersonTest::callBack(SeatedDesk &desk)
{
    desk.reports.earlier = {QJsonObject{{u"at"_s, u"2026-09-28T08:00:00.000Z"_s},
                                        {u"topic"_s, topic},
                                        {u"outcome"_s, u"informed"_s},
                                        {u"isOpen"_s, true}}};
    desk.bring(about(desk.waiting(1)));
    desk.commands.effects[u"takeNext"_s] = [&desk] { desk.bring(about(desk.claimed(1))); };
    QVERIFY(desk.pressUntil([&] { return desk.commands.asked.contains(u"takeNext"_s); }));
    QVERIFY(desk.offers(u"Call"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    desk.commands.effects[u"attemptDialled"_s] = [&desk] {
        desk.bring(about(desk.calling(1, Line::Dialling)));
    };
    QVERIFY(desk.pressUntil([&] { return !desk.telephony.asked.isEmpty(); }));
    QTRY_COMPARE(desk.back(), u"Stop calling"_s);
    QTRY_VERIFY(desk.session->mayEnd());
    desk.bring(about(desk.calling(1, Line::Connected)));
    QVERIFY(desk.offers(u"Outcome"_s));
}

void WrongPersonTest::choose(SeatedDesk &desk, const QString &firstLetters)
{
    desk.press(u"Ctrl+Shift+P"_s);
    QCOMPARE(desk.focus(), u"speaker"_s);
    desk.type(firstLetters);
    QCoreApplication::processEvents();
}

void WrongPersonTest::nothingIsDisclosed()
{
    SeatedDesk desk;
    callBack(desk);
    const auto seen = everything(desk);
    QVERIFY2(seen.contains(u"040 675 4037"_s) && seen.contains(u"000001"_s), qPrintable(seen));
    QCOMPARE(disclosed(desk), QString());
    for (const auto &key :
         {u"F2"_s, u"Shift+F2"_s, u"F12"_s, u"Shift+F12"_s, u"Alt+1"_s, u"Ctrl+I"_s, u"Alt+2"_s}) {
        desk.press(key);
        QCoreApplication::processEvents();
        QVERIFY2(disclosed(desk).isEmpty(), qPrintable(key + u": "_s + everything(desk)));
    }
    choose(desk, u"n"_s); // not established
    QCOMPARE(disclosed(desk), QString());
    QCOMPARE(desk.reports.asked.filter(u"contacts"_s), QStringList());
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Shift+Tab"_s); // from the outcome to how the attempt went
    QCOMPARE(desk.focus(), u"attemptOutcome"_s);
    desk.type(u"ano"_s); // another person
    QVERIFY(desk.offers(u"Save and hang up"_s));
    desk.commands.effects[u"endAttempt"_s] = [&desk] {
        auto row = desk.waiting(1);
        row.attempts = 1;
        desk.bring(row);
    };
    QVERIFY(desk.pressUntil(
        [&] { return desk.commands.asked.contains(u"endAttempt 7 another-person"_s); }));
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"Saved"_s));
    QVERIFY(!desk.said().join(u'\n').contains(option)); // the list, later, is the queue's again
}

void WrongPersonTest::whomItConcernsIsTold_data()
{
    QTest::addColumn<QString>("firstLetters");
    QTest::addColumn<QString>("known");
    QTest::newRow("the person concerned") << u"the"_s << matter.join(u", "_s);
    QTest::newRow("a delegate") << u"a d"_s << matter.join(u", "_s);
    QTest::newRow("a relative") << u"a r"_s << QString();
}

void WrongPersonTest::whomItConcernsIsTold()
{
    QFETCH(const QString, firstLetters);
    QFETCH(const QString, known);
    SeatedDesk desk;
    callBack(desk);
    choose(desk, firstLetters);
    QTRY_COMPARE(disclosed(desk), known);
    desk.press(u"End"_s); // a mistake, it is not established: folded again
    QCOMPARE(disclosed(desk), QString());
}

// Of who spoke when the note was kept nothing follows for who answers now.
void WrongPersonTest::anotherAttemptBeginsWithNobody()
{
    const QJsonObject kept{{u"subject"_s, u"callback"_s},
                           {u"id"_s, 1},
                           {u"keptAt"_s, SeatedDesk::now().toString(Qt::ISODateWithMs)},
                           {u"content"_s, QJsonObject{{u"speaker"_s, u"person-concerned"_s}}}};
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Exchange, {kept});
    callBack(desk);
    QCOMPARE(disclosed(desk), QString());
}

// One's own draft tells the matter, too: it is there again once whom it concerns speaks, with what
// was written meanwhile.
void WrongPersonTest::whatWasWrittenIsFolded()
{
    const QJsonObject kept{
        {u"subject"_s, u"callback"_s},
        {u"id"_s, 1},
        {u"keptAt"_s, SeatedDesk::now().toString(Qt::ISODateWithMs)},
        {u"content"_s, QJsonObject{{u"note"_s, topic}, {u"speaker"_s, u"person-concerned"_s}}}};
    SeatedDesk desk(offices::Role::Operator, u"CEN"_s, SeatedDesk::Line::Exchange, {kept});
    callBack(desk);
    QCOMPARE(disclosed(desk), QString());
    QCOMPARE(desk.note(), QString());
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"rings later"_s);
    QCOMPARE(desk.note(), u"rings later"_s);
    choose(desk, u"a r"_s); // a relative, past a delegate
    QCOMPARE(disclosed(desk), QString());
    desk.press(u"Home"_s); // the person concerned
    QTRY_COMPARE(desk.note(), topic + u"\nrings later"_s);
    // Nothing was lost on the way.
    QTRY_VERIFY(desk.commands.asked.filter(u"keepDraft"_s).value(0).contains(topic));
    QTRY_VERIFY(desk.commands.asked.filter(u"keepDraft"_s)
                    .constLast()
                    .endsWith(topic + u"\nrings later"_s));
}

QTEST_MAIN(WrongPersonTest)
#include "tst_wrongperson.moc"
