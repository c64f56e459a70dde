#include "tests/support/rehearsalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Happened;
using support::RunningRehearsal;

namespace {

const QString service = u"valdorata"_s;
constexpr int menuSeconds = 10;

// 5 October 2026, office time: UTC+2.
QDateTime local(const QString &time, int day = 5)
{
    return QDateTime(QDate(2026, 10, day), QTime::fromString(time, u"HH:mm:ss"_s), Qt::UTC)
        .addSecs(-2 * 3600);
}

QString number(int citizen)
{
    return u"+3931200000%1"_s.arg(citizen, 2, 10, QChar(u'0'));
}

// `chooses` is when the menu has been answered.
QJsonObject citizen(int which, const QDateTime &chooses, QJsonObject more = {})
{
    more.insert(u"at"_s, chooses.addSecs(-menuSeconds).toString(Qt::ISODate));
    more.insert(u"number"_s, number(which));
    more.insert(u"menuSeconds"_s, menuSeconds);
    const QJsonObject usual{{u"option"_s, u"1"_s},
                            {u"patienceSeconds"_s, 300},
                            {u"talkSeconds"_s, 30},
                            {u"topic"_s, u"CF"_s},
                            {u"whenRung"_s, QJsonArray{QJsonObject{{u"answeredBy"_s, u"person"_s},
                                                                   {u"seconds"_s, 10}}}}};
    for (auto each = usual.begin(); each != usual.end(); ++each) {
        if (!more.contains(each.key()))
            more.insert(each.key(), *each);
    }
    return more;
}

// What happened to one citizen.
class Story
{
public:
    Story(const QList<Happened> &truth, int which)
        : m_truth(truth), m_conversation(support::conversationOf(truth, number(which)))
    {
    }
    [[nodiscard]] std::optional<Happened> first(const QString &what) const
    {
        return support::find(m_truth, what, m_conversation);
    }
    [[nodiscard]] QDateTime at(const QString &what) const
    {
        const auto found = first(what);
        return found ? found->at : QDateTime();
    }
    [[nodiscard]] QString said(const QString &what, const QString &field) const
    {
        const auto found = first(what);
        return found ? found->about[field].toString() : QString();
    }

private:
    const QList<Happened> &m_truth;
    QString m_conversation;
};

QList<QDateTime> dialled(const QList<Happened> &truth)
{
    QList<QDateTime> instants;
    for (const auto &each : truth) {
        if (each.what == u"dialled"_s)
            instants.append(each.at);
    }
    return instants;
}

} // namespace

// Exact instants around the last minutes and the closing of an office, and desks nearly empty.
class BoundariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void closingTurnsNobodyAwayWhoHasChosen_data();
    void closingTurnsNobodyAwayWhoHasChosen();
    void theOfficeOffersAfterClosingToWhoCameBefore();
    void whatHasBegunIsNotCut();
    void noAttemptBeginsInTheLastMinutes();
    void aLoneOperator();
    void nobodyAtTheDesks();

private:
    [[nodiscard]] std::unique_ptr<RunningRehearsal> play(const QString &name,
                                                         const QJsonArray &citizens,
                                                         const QStringList &absent = {});

    support::RehearsalFixture m_fixture;
    std::unique_ptr<RunningRehearsal> m_closing;
    std::unique_ptr<RunningRehearsal> m_deserted;
    QList<Happened> m_closingTruth;
    QList<Happened> m_desertedTruth;
};

std::unique_ptr<RunningRehearsal> BoundariesTest::play(const QString &name,
                                                       const QJsonArray &citizens,
                                                       const QStringList &absent)
{
    QStringList arguments{u"--script"_s, m_fixture.writeScript(name, citizens), u"--directorate"_s,
                          service};
    for (const auto &login : absent)
        arguments += {u"--absent"_s, login};
    auto rehearsal = m_fixture.rehearse(arguments);
    for (const auto &difference : rehearsal->differences())
        qWarning("%s", qPrintable(difference));
    return rehearsal;
}

void BoundariesTest::initTestCase()
{
    QVERIFY(m_fixture.start());
    m_closing = play(
        u"closing.json"_s,
        {citizen(1, local(u"12:54:59"_s)), citizen(2, local(u"12:55:00"_s)),
         citizen(3, local(u"12:59:58"_s)), citizen(4, local(u"12:59:59"_s)),
         citizen(5, local(u"13:00:00"_s)),
         // Answered by the switchboard, then by the office before 13:00, which intervenes.
         citizen(6, local(u"12:58:58"_s), {{u"talkSeconds"_s, 45}, {u"wantsOffice"_s, u"UT"_s}}),
         // Answered by the office itself.
         citizen(7, local(u"12:59:00"_s), {{u"talkSeconds"_s, 240}, {u"option"_s, u"2"_s}})});
    m_closingTruth = m_closing->truth();
    m_deserted = play(u"deserted.json"_s,
                      {citizen(1, local(u"09:30:00"_s)), citizen(2, local(u"12:59:59"_s)),
                       citizen(3, local(u"13:00:00"_s))},
                      {u"valdorata_operatore_1"_s, u"valdorata_operatore_2"_s});
    m_desertedTruth = m_deserted->truth();
    QVERIFY2(m_closing->status() == 0, qPrintable(m_closing->errors()));
    QVERIFY2(m_deserted->status() == 0, qPrintable(m_deserted->errors()));
    QVERIFY(m_closing->figures()[u"balanced"].toBool());
    QVERIFY(m_deserted->figures()[u"balanced"].toBool());
}

void BoundariesTest::closingTurnsNobodyAwayWhoHasChosen_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QDateTime>("chosen");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("12:54:59") << 1 << local(u"12:54:59"_s) << true;
    QTest::newRow("12:55:00") << 2 << local(u"12:55:00"_s) << true;
    QTest::newRow("12:59:58") << 3 << local(u"12:59:58"_s) << true;
    QTest::newRow("12:59:59") << 4 << local(u"12:59:59"_s) << true;
    QTest::newRow("13:00:00") << 5 << local(u"13:00:00"_s) << false;
}

void BoundariesTest::closingTurnsNobodyAwayWhoHasChosen()
{
    QFETCH(int, which);
    QFETCH(QDateTime, chosen);
    QFETCH(bool, isOpen);
    const Story story(m_closingTruth, which);
    QCOMPARE(story.at(u"chosen"_s), chosen);
    const auto route = story.first(u"route"_s);
    QVERIFY(route);
    QCOMPARE(route->about[u"open"].toBool(), isOpen);
    QCOMPARE(story.first(u"ringing"_s).has_value(), isOpen);
    if (isOpen) {
        QCOMPARE(story.at(u"ringing"_s), chosen);
        QVERIFY(story.first(u"answered"_s) || story.first(u"acceptance"_s));
    } else {
        QCOMPARE(story.said(u"ended"_s, u"reason"_s), u"closed"_s);
    }
}

void BoundariesTest::theOfficeOffersAfterClosingToWhoCameBefore()
{
    const Story before(m_desertedTruth, 2);
    QCOMPARE(before.at(u"offered"_s), local(u"13:00:24"_s));
    QVERIFY(before.first(u"acceptance"_s));
    QCOMPARE(before.said(u"ended"_s, u"reason"_s), u"booked"_s);
    const Story after(m_desertedTruth, 3);
    QVERIFY(!after.first(u"offered"_s));
    QCOMPARE(after.said(u"ended"_s, u"reason"_s), u"closed"_s);
}

void BoundariesTest::whatHasBegunIsNotCut()
{
    const auto closes = local(u"13:00:00"_s);
    const Story handedOver(m_closingTruth, 6);
    QVERIFY(handedOver.at(u"answered"_s) >= local(u"12:59:00"_s));
    QVERIFY(handedOver.at(u"transferred"_s) < closes);
    QVERIFY(!handedOver.first(u"returned"_s));
    const Story direct(m_closingTruth, 7);
    QVERIFY(direct.at(u"answered"_s) < closes);

    QMap<QString, QDateTime> interventions;
    for (const auto &each : m_closingTruth) {
        if (each.what == u"did"_s && each.about[u"act"].toString() == u"intervention"_s)
            interventions.insert(each.conversation(), each.at);
    }
    const auto of = [&](int which) {
        return interventions.value(support::conversationOf(m_closingTruth, number(which)));
    };
    QCOMPARE(interventions.size(), 2);
    QVERIFY(of(6) > closes);
    QVERIFY(of(7) >= local(u"13:03:00"_s));
    // Nobody was cut off: the office hung up, and only afterwards.
    QVERIFY(handedOver.at(u"ended"_s) >= of(6));
    QVERIFY(direct.at(u"ended"_s) >= of(7));
    QCOMPARE(handedOver.said(u"ended"_s, u"reason"_s), u"desk"_s);
    QCOMPARE(direct.said(u"ended"_s, u"reason"_s), u"desk"_s);

    const auto name = m_closing->file(u"valdorata-2026-10-05"_s);
    const auto rows = support::rowsExpected(m_closingTruth, service, QDate(2026, 10, 5));
    QVERIFY(rows >= 7 + 2);
    QCOMPARE(support::rowNumbersInCsv(name + u".csv"_s).size(), rows);
    QCOMPARE(support::rowNumbersOnPaper(name + u".pdf"_s).size(), rows);
    const auto log = m_closing->figures()[u"directorates"][service][u"logs"][0].toObject();
    QCOMPARE(log[u"totals"][u"interventions"].toInt(), 2);
    QCOMPARE(log[u"totals"][u"closed"].toInt(), 1);
}

// With no official at the office, callers of option 2 are offered a callback of the switchboard,
// whose operators are free: they take it at once. Reading who it is takes them 8 to 20 s.
void BoundariesTest::noAttemptBeginsInTheLastMinutes()
{
    const QJsonObject toTheOffice{{u"option"_s, u"2"_s}, {u"offerSeconds"_s, 12}};
    const auto acceptedAt = [](const QDateTime &instant) { return instant.addSecs(-25 - 12); };
    const auto played = play(u"last-minutes.json"_s,
                             {citizen(1, acceptedAt(local(u"12:54:35"_s)), toTheOffice),
                              citizen(2, acceptedAt(local(u"12:54:55"_s)), toTheOffice),
                              citizen(3, acceptedAt(local(u"12:55:00"_s)), toTheOffice),
                              citizen(4, local(u"09:00:10"_s, 6), {{u"option"_s, u"3"_s}})},
                             {u"valdorata_funzionario_ut_1"_s, u"valdorata_funzionario_ut_2"_s});
    QVERIFY2(played->status() == 0, qPrintable(played->errors()));
    const auto truth = played->truth();
    QCOMPARE(Story(truth, 1).at(u"acceptance"_s), local(u"12:54:35"_s));
    QCOMPARE(Story(truth, 2).at(u"acceptance"_s), local(u"12:54:55"_s));
    QCOMPARE(Story(truth, 3).at(u"acceptance"_s), local(u"12:55:00"_s));
    const auto attempts = dialled(truth);
    QCOMPARE(attempts.size(), 3);
    QVERIFY(attempts.at(0) < local(u"12:55:00"_s));
    // The other two wait for the next morning.
    QVERIFY(attempts.at(1) >= local(u"09:00:00"_s, 6));
    QVERIFY(attempts.at(2) >= local(u"09:00:00"_s, 6));
    const auto late = m_fixture.ask(service, u"select count(*) from private.attempt"
                                             " where began_at >= '2026-10-05T10:55:00Z'"
                                             " and began_at < '2026-10-06T07:00:00Z'"_s);
    QCOMPARE(late, u"0"_s);
    // One had been taken before 12:55 and was given back by the operator who came too late.
    const auto taken = m_fixture.ask(service, u"select count(*) from private.event"
                                              " where kind = 'claimed'"
                                              " and at >= '2026-10-05T10:54:55Z'"
                                              " and at < '2026-10-05T10:55:00Z'"_s);
    QCOMPARE(taken, u"1"_s);
    // The attempt that had begun went on into the last minutes and reached its citizen.
    const auto reached = m_fixture.ask(
        service, u"select count(*) from private.attempt where outcome = 'reached'"
                 " and began_at < '2026-10-05T10:55:00Z' and ended_at > '2026-10-05T10:55:00Z'"_s);
    QCOMPARE(reached, u"1"_s);
}

void BoundariesTest::aLoneOperator()
{
    const auto played = play(u"lone.json"_s,
                             {citizen(1, local(u"09:30:00"_s), {{u"talkSeconds"_s, 120}}),
                              citizen(2, local(u"09:30:30"_s))},
                             {u"valdorata_operatore_2"_s});
    QVERIFY2(played->status() == 0, qPrintable(played->errors()));
    const auto truth = played->truth();
    QCOMPARE(Story(truth, 1).said(u"ringing"_s, u"desks"_s), u"free"_s);
    QCOMPARE(Story(truth, 1).said(u"answered"_s, u"userId"_s), u"valdorata_operatore_1"_s);
    QCOMPARE(Story(truth, 2).said(u"ringing"_s, u"desks"_s), u"busy"_s);
    QCOMPARE(Story(truth, 2).at(u"offered"_s), local(u"09:30:55"_s));
    QVERIFY(Story(truth, 2).first(u"acceptance"_s));
    // And is rung back, by the one there is.
    QCOMPARE(dialled(truth).size(), 1);
    QCOMPARE(played->figures()[u"directorates"][service][u"closed"].toInt(), 1);
}

void BoundariesTest::nobodyAtTheDesks()
{
    const Story story(m_desertedTruth, 1);
    QCOMPARE(story.said(u"ringing"_s, u"desks"_s), u"none"_s);
    QCOMPARE(story.at(u"offered"_s), local(u"09:30:25"_s));
    QVERIFY(story.first(u"acceptance"_s));
    QVERIFY(!story.first(u"answered"_s));
    QCOMPARE(dialled(m_desertedTruth).size(), 0);
    QCOMPARE(m_deserted->figures()[u"directorates"][service][u"stillWaiting"].toInt(), 2);
}

QTEST_GUILESS_MAIN(BoundariesTest)
#include "tst_boundaries.moc"
