#include "core/words/translators.h"
#include "tests/desk/seateddesk.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using calls::CallState;
using calls::HandOverState;
using offices::Role;
using support::SeatedDesk;

// What the form of a call takes down, by keys alone.
class CallFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesDownSeveralTopics();
    void takesATopicOutAgain();
    void aCardNamesItsTopic();
    void aCardToldByMistakeNamesNothing();
    void copiesForTheOtherProcedure();
    void copiesAgainWhatIsChangedAfter();
    void copiesTheLastThatWasSaved();
    void copiesNothingWhereItIsKeptHere();
    void listsWhatIsNotCopied();
    void tellsOfEarlierContactsInTheLanguageOfTheDesk();
    void copiesNothingOfOthers();
    void listsWhatIsNotCopiedOfAnEarlierDay();
    void callsWhoRangWhileClosed();
    void tellsWhoRangWhenItOpens();
    void listsNobodyWhoRangUnlessAsked();
    void aNumberFindsWhoHasTheCase();
    void anActProposesOnly();
    void tellsDeskAndSubstituteOfAnOffice();
    void anInitialFindsWhoIsCompetent();
    void aMunicipalityFindsWhoIsCompetent();
    void withoutAnInitialNothingIsBlocked();
    void theEmergencySheetTakesNothingAway();
    void everybodyHasTheEmergencySheet_data();
    void everybodyHasTheEmergencySheet();
    void aSupervisorGivesACallback();
    void nobodyElseGivesACallback();
    void whoeverIsGivenOneHearsIt();
    void whoeverLosesOneHearsIt();
    void aSupervisorLooksUpANumber();
    void aSupervisorLooksUpARequest();
    void whatIsNotHeldIsSaid();

private:
    // One sentence is in a reader's hands at a time: what comes after waits for as long as it takes to
    // say it.
    [[nodiscard]] static bool heard(const SeatedDesk &desk, const QString &words)
    {
        const bool isHeard = QTest::qWaitFor([&] { return !desk.said().filter(words).isEmpty(); },
                                             30'000);
        if (!isHeard)
            qWarning("heard: %s", qPrintable(desk.said().join(u" / "_s)));
        return isHeard;
    }
    static void answer(SeatedDesk &desk);
    static void chooseTopic(SeatedDesk &desk, const QString &letters, const QString &key);
    static ports::ConversationRecord saved(SeatedDesk &desk);
};

void CallFormTest::answer(SeatedDesk &desk)
{
    desk.bring(desk.mine(1));
    desk.press(u"Alt+2"_s);
    QTRY_COMPARE(desk.window.place(), ui::Place::Call);
}

void CallFormTest::chooseTopic(SeatedDesk &desk, const QString &letters, const QString &key)
{
    desk.press(u"Ctrl+Shift+T"_s);
    QTRY_COMPARE(desk.focus(), u"topic"_s);
    desk.type(letters);
    desk.press(key);
}

ports::ConversationRecord CallFormTest::saved(SeatedDesk &desk)
{
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Home"_s);
    desk.press(u"Space"_s);
    desk.commands.effects[u"saveRecord"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isRecorded = true;
        desk.bring(row);
    };
    if (!desk.pressUntil([&] { return !desk.commands.asked.filter(u"saveRecord"_s).isEmpty(); }))
        qFatal("nothing was saved");
    return desk.commands.kept;
}

void CallFormTest::takesDownSeveralTopics()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    chooseTopic(desk, u"rimb iva"_s, u"Shift+Return"_s);
    QVERIFY(heard(desk, u"Also: Rimborsi IVA"_s));
    chooseTopic(desk, u"contenz"_s, u"Shift+Return"_s);
    chooseTopic(desk, u"contenz"_s, u"Shift+Return"_s); // is there already
    QTRY_COMPARE(desk.text(u"topic-CONT"_s), u"Take out"_s);
    chooseTopic(desk, u"rimb iva"_s, u"Return"_s); // changes places with the first
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"RIMBIVA"_s);
    QCOMPARE(record.otherTopics, (QStringList{u"CART"_s, u"CONT"_s}));
}

void CallFormTest::takesATopicOutAgain()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    chooseTopic(desk, u"contenz"_s, u"Shift+Return"_s);
    desk.press(u"Tab"_s);
    QCOMPARE(desk.focus(), u"topic-CONT"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.focus(), u"topic"_s);
    QVERIFY(heard(desk, u"Taken out: Contenzioso, ricorsi, mediazione"_s));
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"CART"_s);
    QCOMPARE(record.otherTopics, QStringList());
}

void CallFormTest::aCardNamesItsTopic()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"CART"_s);
    QCOMPARE(record.otherTopics, QStringList{u"CF"_s});
    QCOMPARE(record.cards.size(), 1);
}

void CallFormTest::aCardToldByMistakeNamesNothing()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    desk.press(u"F9"_s);
    desk.type(u"codice dupl"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.text(u"topic-CF"_s).isEmpty(), false);
    auto *tick = desk.window.findChild<QWidget *>(u"card-CF-1"_s);
    QVERIFY(tick);
    tick->setFocus();
    desk.press(u"Space"_s);
    QCOMPARE(desk.focus(), u"card-CF-1"_s); // it stays under the hands
    const auto record = saved(desk);
    QCOMPARE(record.topic, u"CART"_s);
    QCOMPARE(record.otherTopics, QStringList());
    QVERIFY(record.cards.isEmpty());
}

void CallFormTest::copiesForTheOtherProcedure()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"aspetta da marzo"_s);
    desk.press(u"Ctrl+Shift+K"_s); // nothing is complete without its outcome
    QVERIFY(heard(desk, u"the outcome"_s));
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Home"_s);
    desk.press(u"Space"_s);
    QCOMPARE(desk.text(u"outcomeState"_s), u"Ready to save, not copied yet"_s);
    desk.press(u"Ctrl+Shift+K"_s);
    QVERIFY(heard(desk, u"Copied for the other procedure."_s));
    QCOMPARE(QApplication::clipboard()->text(),
             u"Day: Monday 5 October\nTime: 10:00\n"
             "Topic: Cartelle di pagamento: sgravio, chiarimenti sul ruolo\n"
             "Outcome: Basic information given\nNote: aspetta da marzo"_s);
    QCOMPARE(desk.text(u"outcomeState"_s), u"Ready to save, and copied"_s);
    const auto record = saved(desk);
    QVERIFY(record.isCopied);
    QVERIFY(desk.commands.asked.filter(u"recordElsewhere"_s).isEmpty());
}

void CallFormTest::copiesAgainWhatIsChangedAfter()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Home"_s);
    desk.press(u"Space"_s);
    desk.press(u"Ctrl+Shift+K"_s);
    QVERIFY(heard(desk, u"Copied for the other procedure."_s));
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"e la delega"_s);
    QCOMPARE(desk.text(u"outcomeState"_s), u"Ready to save, not copied yet"_s);
    QVERIFY(!saved(desk).isCopied);
}

void CallFormTest::copiesTheLastThatWasSaved()
{
    auto desk = std::make_unique<SeatedDesk>();
    desk->press(u"Ctrl+Shift+K"_s);
    QVERIFY(heard(*desk, u"a conversation"_s));
    answer(*desk);
    QVERIFY(!saved(*desk).isCopied);
    QTRY_VERIFY(desk->session->isIdle());
    desk->press(u"Ctrl+Shift+K"_s);
    QTRY_COMPARE(desk->commands.asked.filter(u"recordElsewhere"_s),
                 QStringList{u"recordElsewhere 1"_s});
    QVERIFY(QApplication::clipboard()->text().contains(u"Outcome: Basic information given"_s));
    QTRY_VERIFY(desk->session->isIdle());
    desk->press(u"Ctrl+Shift+K"_s); // once more on the clipboard, and asked for no more
    QTRY_VERIFY(desk->session->isIdle());
    QCOMPARE(desk->commands.asked.filter(u"recordElsewhere"_s).size(), 1);
    desk.reset();
    QCOMPARE(QApplication::clipboard()->text(), QString()); // left to nobody
}

void CallFormTest::copiesNothingWhereItIsKeptHere()
{
    QApplication::clipboard()->setText(u"mine"_s);
    SeatedDesk desk;
    desk.configure(u"monitoring.recorded"_s, u"here"_s);
    answer(desk);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Home"_s);
    desk.press(u"Space"_s);
    QCOMPARE(desk.text(u"outcomeState"_s), u"Ready to save"_s);
    desk.press(u"Ctrl+Shift+K"_s);
    QVERIFY(heard(desk, u"recorded here only"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
}

// Switched while the form is open.
void CallFormTest::tellsOfEarlierContactsInTheLanguageOfTheDesk()
{
    words::Translators translators;
    translators.speak(u"en"_s);
    SeatedDesk desk;
    desk.reports.earlier = {QJsonObject{{u"at"_s, u"2026-10-02T07:30:00Z"_s},
                                        {u"topic"_s, u"Catasto"_s},
                                        {u"outcome"_s, u"informed"_s}}};
    answer(desk);
    const auto shows = [&desk](const QString &text) {
        const auto labels =
            desk.window.findChild<QWidget *>(u"callerPanel"_s)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const auto *label) { return label->text().contains(text); });
    };
    const auto speak = [&](const QString &language) {
        translators.speak(language);
        desk.session->setLanguage(language);
    };
    QVERIFY(shows(u"Shown once the person concerned"_s));
    speak(u"de"_s);
    QTRY_VERIFY(!shows(u"Shown once"_s));
    const auto untold = QCoreApplication::translate(
        "ui::CallerPanel", "Shown once the person concerned or a delegate speaks.");
    QTRY_VERIFY(shows(untold));
    speak(u"en"_s);
    desk.press(u"Ctrl+Shift+P"_s);
    desk.press(u"Home"_s);
    desk.press(u"Space"_s); // the person concerned
    QTRY_VERIFY(shows(u"Basic information given"_s));
    speak(u"it"_s);
    QTRY_VERIFY(!shows(u"Basic information given"_s));
    QVERIFY(shows(u"Catasto"_s));
    speak(u"en"_s);
}

void CallFormTest::listsWhatIsNotCopied()
{
    SeatedDesk desk;
    desk.reports.notCopied = {QJsonObject{{u"savedAt"_s, u"2026-10-05T07:30:00Z"_s},
                                          {u"call"_s, u"C-000007"_s},
                                          {u"topic"_s, u"Catasto"_s},
                                          {u"outcome"_s, u"informed"_s},
                                          {u"mine"_s, true},
                                          {u"callId"_s, 7},
                                          {u"at"_s, u"2026-10-05T07:21:00Z"_s},
                                          {u"number"_s, u"+390406754037"_s},
                                          {u"note"_s, u"aspetta da marzo"_s}},
                              QJsonObject{{u"savedAt"_s, u"2026-10-05T07:40:00Z"_s},
                                          {u"request"_s, u"482913"_s},
                                          {u"outcome"_s, u"informed"_s},
                                          {u"mine"_s, true},
                                          {u"attemptId"_s, 9},
                                          {u"at"_s, u"2026-10-05T07:35:00Z"_s}}};
    const auto *list = desk.window.findChild<QListWidget *>(u"notCopiedRows"_s);
    const auto open = [&desk] { desk.window.actions().of(ui::Act::NotCopied).trigger(); };
    open();
    QTRY_COMPARE(desk.focus(), u"notCopiedRows"_s);
    QVERIFY(desk.reports.asked.contains(u"notRecordedElsewhere 2026-10-05"_s));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"9:30 · C-000007 · Catasto · Basic information given"_s);
    QCOMPARE(list->accessibleName(), u"Not copied yet: 2"_s);
    const auto copied = [&desk] { desk.reports.notCopied.removeFirst(); };
    desk.commands.effects[u"recordElsewhere"_s] = copied;
    desk.press(u"Return"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(desk.commands.asked.filter(u"recordElsewhere"_s), QStringList{u"recordElsewhere 7"_s});
    QCOMPARE(QApplication::clipboard()->text(),
             u"Day: Monday 5 October\nTime: 09:21\n"
             "Topic: Catasto\n"
             "Outcome: Basic information given\nNote: aspetta da marzo"_s);
    QVERIFY(heard(desk, u"Copied for the other procedure."_s));
    QTRY_VERIFY(desk.session->isIdle());
    QCOMPARE(desk.focus(), u"notCopiedRows"_s);
    desk.commands.effects[u"recordElsewhere"_s] = copied;
    desk.press(u"Return"_s);
    QTRY_VERIFY(list->isHidden());
    QCOMPARE(desk.commands.asked.filter(u"recordElsewhere"_s).constLast(), u"recordElsewhere 9"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"Time: 09:35"_s));
    QCOMPARE(desk.text(u"notCopiedText"_s),
             u"Nothing that you saved today is still to be copied."_s);
    QCOMPARE(desk.focus(), u"notCopiedBack"_s);
    desk.press(u"Escape"_s);
    QVERIFY(!desk.window.findChild<QWidget *>(u"notCopiedPanel"_s)->isVisible());
    open(); // again, with nothing in it
    QTRY_COMPARE(desk.focus(), u"notCopiedBack"_s);
}

void CallFormTest::copiesNothingOfOthers()
{
    QApplication::clipboard()->setText(u"mine"_s);
    SeatedDesk desk(offices::Role::Supervisor);
    desk.reports.notCopied = {QJsonObject{{u"call"_s, u"C-000007"_s}, {u"mine"_s, false}}};
    desk.window.actions().of(ui::Act::NotCopied).trigger();
    QTRY_COMPARE(desk.focus(), u"notCopiedRows"_s);
    QVERIFY(desk.text(u"notCopiedText"_s).contains(u"What others wrote they copy themselves."_s));
    desk.press(u"Return"_s);
    QVERIFY(heard(desk, u"whoever wrote it"_s));
    QVERIFY(desk.commands.asked.filter(u"recordElsewhere"_s).isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
    desk.configure(u"monitoring.recorded"_s, u"here"_s);
    desk.window.actions().of(ui::Act::NotCopied).trigger();
    QVERIFY(heard(desk, u"recorded here only"_s));
}

// It is Monday: the day before it that was open is Friday.
void CallFormTest::listsWhatIsNotCopiedOfAnEarlierDay()
{
    SeatedDesk desk;
    const auto *panel = desk.window.findChild<QWidget *>(u"notCopiedPanel"_s);
    desk.window.actions().of(ui::Act::NotCopied).trigger();
    QTRY_COMPARE(desk.focus(), u"notCopiedBack"_s); // of today there is nothing
    QVERIFY(desk.text(u"notCopiedEarlier"_s).contains(u"Earlier: Friday 2 October"_s));
    QCOMPARE(desk.text(u"notCopiedLater"_s), QString());
    desk.reports.notCopied = {QJsonObject{{u"savedAt"_s, u"2026-10-02T07:30:00Z"_s},
                                          {u"call"_s, u"C-000005"_s},
                                          {u"outcome"_s, u"informed"_s},
                                          {u"mine"_s, true},
                                          {u"callId"_s, 5},
                                          {u"at"_s, u"2026-10-02T07:21:00Z"_s}}};
    desk.press(u"Alt+Left"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"notRecordedElsewhere 2026-10-02"_s));
    QVERIFY(heard(desk, u"Not copied yet, Friday 2 October: 1"_s));
    QVERIFY(desk.text(u"notCopiedLater"_s).contains(u"Later: today"_s));
    for (int day = 0; day < 6; ++day) // 1 October, 30, 29, 28, 25 and 24 September
        desk.press(u"Alt+Left"_s);
    QTRY_VERIFY(desk.reports.asked.contains(u"notRecordedElsewhere 2026-09-24"_s));
    QTRY_COMPARE(desk.text(u"notCopiedEarlier"_s), QString());                   // seven open days
    QVERIFY(!desk.reports.asked.contains(u"notRecordedElsewhere 2026-09-26"_s)); // Saturday
    QVERIFY(panel->isVisible());
}

void CallFormTest::callsWhoRangWhileClosed()
{
    SeatedDesk desk;
    desk.reports.whileClosed = {QJsonObject{{u"call"_s, 77},
                                            {u"caller"_s, u"…37"_s},
                                            {u"times"_s, 2},
                                            {u"lastAt"_s, u"2026-10-04T16:00:00Z"_s},
                                            {u"reason"_s, u"strike"_s}}};
    desk.configure(u"listCallsWhileClosed"_s, true);
    QTRY_VERIFY(desk.text(u"whileClosed"_s).contains(u"Rang while closed: 1 number"_s));
    desk.window.actions().of(ui::Act::WhileClosed).trigger();
    QTRY_COMPARE(desk.focus(), u"whileClosedRows"_s);
    const auto *list = desk.window.findChild<QListWidget *>(u"whileClosedRows"_s);
    QCOMPARE(list->item(0)->text(), u"…37 · yesterday 18:00 · rang 2 time(s) · strike"_s);
    desk.commands.effects[u"returnCall"_s] = [&desk] {
        auto row = desk.mine(1);
        row.isByHand = true;
        row.isReturn = true;
        desk.reports.whileClosed.clear();
        desk.bring(row);
    };
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"returnCall"_s), QStringList{u"returnCall 77"_s});
    QVERIFY(heard(desk, u"Dial by hand: "_s));
    QTRY_COMPARE(desk.window.place(), ui::Place::Call);
    desk.press(u"Alt+1"_s);
    QTRY_COMPARE(desk.text(u"whileClosed"_s), QString());
}

void CallFormTest::tellsWhoRangWhenItOpens()
{
    SeatedDesk desk;
    desk.reports.whileClosed = {QJsonObject{{u"call"_s, 77}, {u"caller"_s, u"…37"_s}}};
    const QDateTime opens({2026, 10, 5}, {7, 0}, Qt::UTC);
    desk.configure(u"listCallsWhileClosed"_s, true, {}, opens.addSecs(-3));
    QTRY_COMPARE(desk.text(u"whileClosed"_s), u"Rang while closed: 1 number(s)"_s);
    QCOMPARE(desk.said().filter(u"Rang while closed"_s), QStringList());
    QVERIFY(heard(desk, u"Rang while closed: 1 number"_s));
    const auto told = desk.said().size();
    desk.window.actions().of(ui::Act::Status).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().size() > told, 30'000); // all that was to be said is said
    QCOMPARE(desk.said().filter(u"Rang while closed"_s).size(), 1);
}

void CallFormTest::listsNobodyWhoRangUnlessAsked()
{
    SeatedDesk desk;
    desk.reports.whileClosed = {QJsonObject{{u"call"_s, 77}, {u"caller"_s, u"…37"_s}}};
    desk.press(u"Alt+1"_s);
    QVERIFY(!desk.window.actions().isPossible(ui::Act::WhileClosed));
    QVERIFY(!desk.reports.asked.contains(u"callsWhileClosed"_s));
    QCOMPARE(desk.text(u"whileClosed"_s), QString());
}

void CallFormTest::aNumberFindsWhoHasTheCase()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"cart"_s, u"Return"_s); // proposes another office
    desk.press(u"F7"_s);
    QVERIFY(heard(desk, u"Agenzia delle entrate-Riscossione (AdeR) · 06 0101"_s));
    desk.type(u"val2 77/2026"_s);
    QVERIFY(heard(desk,
                  u"Ufficio controlli, has the case: Avviso di accertamento, open until 13:00."_s));
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"handOver"_s), QStringList{u"handOver CON"_s});
    QVERIFY2(desk.commands.sheet.contains(u"Case: val2 77/2026"_s),
             qPrintable(desk.commands.sheet));
}

void CallFormTest::anActProposesOnly()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"F7"_s);
    desk.type(u"accert"_s);
    QVERIFY(heard(desk, u"Ufficio controlli, normally competent: Avviso di accertamento, open"_s));
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"handOver"_s), QStringList{u"handOver CON"_s});
    QVERIFY2(!desk.commands.sheet.contains(u"Case"_s), qPrintable(desk.commands.sheet));
}

// It is Monday; a supervisor has named another desk for today, and it is seen at once.
void CallFormTest::tellsDeskAndSubstituteOfAnOffice()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"rimb iva"_s, u"Return"_s);
    desk.press(u"F7"_s);
    QVERIFY(heard(desk, u"Ufficio territoriale, normally competent, open until 13:00, on duty "
                        "desk 2."_s));
    desk.type(u"legale"_s);
    QVERIFY(heard(desk, u"Ufficio legale, open until 13:00, on duty: interno 114. Substitute: "
                        "Ufficio controlli."_s));
    desk.press(u"Escape"_s);
    desk.configure({}, {},
                   QJsonArray{QJsonObject{
                       {u"office"_s, u"UT"_s}, {u"day"_s, u"2026-10-05"_s}, {u"desk"_s, u"4"_s}}});
    desk.press(u"F7"_s);
    QVERIFY(heard(desk, u"Ufficio territoriale, normally competent, open until 13:00, on duty "
                        "desk 4."_s));
    const auto *office = desk.window.findChild<QLabel *>(u"competentState"_s);
    QVERIFY(office && office->text().contains(u"on duty desk 4"_s));
    desk.press(u"Escape"_s);
}

// A surname's beginning, typed where a case number would be.
void CallFormTest::anInitialFindsWhoIsCompetent()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"success"_s, u"Return"_s);
    QVERIFY(heard(desk, u"type how the surname begins"_s));
    desk.press(u"F7"_s);
    QVERIFY(heard(desk, u"Ufficio territoriale, competent for initials A to L"_s));
    desk.type(u"ro"_s);
    QVERIFY(heard(desk, u"(catasto), competent for initials M to Z"_s));
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"handOver"_s), QStringList{u"handOver CAT"_s});
}

void CallFormTest::aMunicipalityFindsWhoIsCompetent()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"correz cat"_s, u"Return"_s);
    QVERIFY(heard(desk, u"by municipality"_s));
    desk.press(u"F7"_s);
    desk.type(u"pieve"_s);
    QVERIFY(heard(desk, u"Ufficio territoriale, competent for Pieve di Sotto"_s));
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"handOver"_s), QStringList{u"handOver UT"_s});
}

// The name of an office goes before a surname that begins like it.
void CallFormTest::withoutAnInitialNothingIsBlocked()
{
    SeatedDesk desk;
    answer(desk);
    chooseTopic(desk, u"success"_s, u"Return"_s);
    desk.press(u"F7"_s);
    desk.type(u"legale"_s);
    QVERIFY(heard(desk, u"Ufficio legale, open"_s));
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"handOver"_s), QStringList{u"handOver LEG"_s});
}

void CallFormTest::theEmergencySheetTakesNothingAway()
{
    SeatedDesk desk;
    answer(desk);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"minaccia"_s);
    desk.press(u"Left"_s);
    desk.press(u"Ctrl+Shift+S"_s);
    QTRY_COMPARE(desk.focus(), u"emergencyText"_s);
    QVERIFY(desk.text(u"emergencyNumbers"_s).contains(u"112"_s));
    QVERIFY(desk.text(u"emergencyNumbers"_s).contains(u"9999"_s));
    QCOMPARE(desk.text(u"emergencyState"_s), u"Example text, not in force"_s);
    QVERIFY(heard(desk, u"stay on the line"_s)); // read at once, in a call too
    QCOMPARE(desk.next(), u"Outcome"_s);         // the call goes on
    desk.press(u"Escape"_s);
    QTRY_COMPARE(desk.focus(), u"note"_s);
    desk.type(u"!"_s); // where one was, to the letter
    QCOMPARE(desk.note(), u"minacci!a"_s);
    QVERIFY(desk.text(u"emergencyNumbers"_s).isEmpty());
}

void CallFormTest::everybodyHasTheEmergencySheet_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<ui::Place>("place");
    QTest::newRow("operator, queue") << Role::Operator << ui::Place::Queue;
    QTest::newRow("operator, interventions") << Role::Operator << ui::Place::Interventions;
    QTest::newRow("official, call") << Role::Official << ui::Place::Call;
    QTest::newRow("supervisor, monitoring") << Role::Supervisor << ui::Place::Monitoring;
    QTest::newRow("administrator, queue") << Role::Administrator << ui::Place::Queue;
}

void CallFormTest::everybodyHasTheEmergencySheet()
{
    QFETCH(Role, role);
    QFETCH(ui::Place, place);
    SeatedDesk desk(role, role == Role::Official ? u"UT"_s : u"CEN"_s);
    desk.window.go(place);
    QTRY_COMPARE(desk.window.place(), place);
    const auto *before = QApplication::focusWidget();
    desk.press(u"Ctrl+Shift+S"_s);
    QTRY_COMPARE(desk.focus(), u"emergencyText"_s);
    desk.press(u"Escape"_s);
    QTRY_COMPARE(QApplication::focusWidget(), before);
    QCOMPARE(desk.window.place(), place);
}

void CallFormTest::aSupervisorGivesACallback()
{
    SeatedDesk desk(Role::Supervisor, {});
    auto held = desk.waiting(1);
    held.office = u"CEN"_s;
    held.state = calls::CallbackState::Claimed; // somebody's
    desk.bring(held);
    desk.press(u"Ctrl+Shift+A"_s); // out of sight it is looked at first
    QTRY_COMPARE(desk.window.place(), ui::Place::Queue);
    desk.press(u"Ctrl+Shift+A"_s);
    QTRY_COMPARE(desk.focus(), u"reassignPerson"_s);
    desk.type(u"centralino 2"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.focus(), u"reassignReason"_s);
    desk.press(u"Return"_s); // not without a reason
    QVERIFY(heard(desk, u"Missing: why"_s));
    QVERIFY(desk.commands.asked.filter(u"reassign"_s).isEmpty());
    desk.type(u"one less today"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"reassign"_s),
                 QStringList{u"reassign 1 valdorata_operatore_2 one less today"_s});
    QVERIFY(heard(desk, u"Given. Both desks are told."_s));
    QVERIFY(!desk.window.findChild<QWidget *>(u"reassignPanel"_s)->isVisible());
    QVERIFY(desk.focus() != u"reassignReason"_s);
}

void CallFormTest::nobodyElseGivesACallback()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    desk.press(u"Ctrl+Shift+A"_s);
    QVERIFY(heard(desk, u"a supervisor"_s));
    QVERIFY(!desk.window.findChild<QWidget *>(u"reassignPanel"_s)->isVisible());
}

void CallFormTest::whoeverIsGivenOneHearsIt()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    desk.bring(desk.claimed(1));
    QVERIFY(heard(desk, u"Given to you:"_s));
    QCOMPARE(desk.next(), u"Call"_s);
}

void CallFormTest::whoeverLosesOneHearsIt()
{
    SeatedDesk desk;
    desk.bring(desk.waiting(1));
    desk.commands.effects[u"takeNext"_s] = [&desk] { desk.bring(desk.claimed(1)); };
    desk.press(u"F8"_s);
    QVERIFY(desk.offers(u"Call"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    QVERIFY(desk.said().filter(u"Given to you"_s).isEmpty()); // taken by oneself
    auto away = desk.waiting(1);
    away.state = calls::CallbackState::Claimed;
    desk.bring(away);
    QVERIFY(heard(desk, u"The callback was given to somebody else."_s));
}

void CallFormTest::aSupervisorLooksUpANumber()
{
    SeatedDesk desk(Role::Supervisor, {});
    desk.commands.found = QJsonDocument::fromJson(R"({
        "calls": [{"number": "C-000007", "arrivedAt": "2026-10-05T07:10:00Z", "topic": "Rimborsi IVA",
                   "outcome": "informed"}],
        "callbacks": [{"requestCode": "112648", "number": "+390406754037", "office": "CEN",
                       "promise": "2026-10-05T09:40:00Z", "state": "waiting"}],
        "handOvers": [{"office": "UT", "offeredAt": "2026-10-05T07:15:00Z", "state": "done"}]})")
                              .object();
    desk.press(u"Ctrl+Shift+J"_s);
    QTRY_COMPARE(desk.focus(), u"lookUpWhat"_s);
    desk.type(u"040 675 4037"_s);
    desk.press(u"Return"_s); // not without saying why
    QTRY_COMPARE(desk.focus(), u"lookUpReason"_s);
    desk.type(u"short"_s);
    desk.press(u"Return"_s);
    QVERIFY(desk.commands.asked.filter(u"find"_s).isEmpty());
    desk.type(u", no: the citizen complains"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"find"_s),
                 QStringList{u"findNumber +390406754037 short, no: the citizen complains"_s});
    QTRY_COMPARE(desk.focus(), u"lookUpFound"_s);
    QCOMPARE(desk.note(u"lookUpFound"_s),
             u"Request 112648 · 040 675 4037 · Centralino · promise 11:40 · waits\n"
             "Call C-000007 · 9:10 · Rimborsi IVA · Basic information given\n"
             "Put through to Ufficio territoriale · 9:15 · intervention written"_s);
    QVERIFY(heard(desk, u"Found, rows: 3"_s));
    desk.press(u"Escape"_s);
    QVERIFY(desk.note(u"lookUpFound"_s).isEmpty()); // nobody's number stays behind
    QVERIFY(!desk.window.findChild<QWidget *>(u"lookUpPanel"_s)->isVisible());
}

void CallFormTest::aSupervisorLooksUpARequest()
{
    SeatedDesk desk(Role::Supervisor, {});
    desk.commands.found = {{u"requestCode"_s, u"112648"_s},
                           {u"number"_s, u"+390406754037"_s},
                           {u"office"_s, u"CEN"_s},
                           {u"promise"_s, u"2026-10-05T09:40:00Z"_s},
                           {u"state"_s, u"closed"_s}};
    desk.press(u"Ctrl+Shift+J"_s);
    desk.type(u"112648"_s);
    desk.press(u"Tab"_s);
    desk.type(u"the auditor asks"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"find"_s),
                 QStringList{u"findRequest 112648 the auditor asks"_s});
    QTRY_COMPARE(desk.note(u"lookUpFound"_s),
                 u"Request 112648 · 040 675 4037 · Centralino · promise 11:40 · closed"_s);
}

void CallFormTest::whatIsNotHeldIsSaid()
{
    SeatedDesk desk(Role::Supervisor, {});
    desk.press(u"Ctrl+Shift+J"_s);
    desk.type(u"112649"_s);
    desk.press(u"Tab"_s);
    desk.type(u"the auditor asks"_s);
    desk.commands.refusals[u"findRequest"_s] = {
        base::Error::Kind::NotFound, base::Reason::NotFound, {}, {}};
    desk.press(u"Return"_s);
    QVERIFY(heard(desk, u"Nothing is held of it."_s));
    QCOMPARE(desk.focus(), u"lookUpReason"_s);
    SeatedDesk other;
    other.press(u"Ctrl+Shift+J"_s);
    QVERIFY(heard(other, u"a supervisor"_s));
}

QTEST_MAIN(CallFormTest)
#include "tst_callform.moc"
