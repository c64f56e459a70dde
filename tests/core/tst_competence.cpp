#include "core/routing/competence.h"
#include "core/words/words.h"

#include <QTest>

using offices::Directorate;
using routing::Because;
using routing::Competence;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<routing::Because>)

namespace {

// UT1 and UT2 share NAMES by initial and TOWNS by municipality, UT has the rest of NAMES; OLD ended
// in 2025; LATE is open in the afternoon and has UT2 for a substitute.
Directorate directorate()
{
    Directorate result;
    const calendar::OpeningHours afternoon(QTimeZone("Europe/Rome"),
                                           {{Qt::Monday, QTime(14, 0), QTime(16, 0)}});
    result.offices = {{u"UT"_s, u"Territory"_s},
                      {u"UT1"_s, u"First"_s},
                      {u"UT2"_s, u"Second"_s},
                      {u"OLD"_s, u"Old"_s, {}, {}, {}, QDate(2025, 12, 31)},
                      {u"LATE"_s, u"Late"_s, {}, {}, {}, {}, afternoon, u"UT2"_s},
                      {u"GONE"_s, u"Gone"_s, {}, {}, {}, QDate(2025, 12, 31), {}, u"UT2"_s}};
    result.offices[1].cases = {{u"T7E"_s, u"Notice"_s}, {u"12/"_s, {}}};
    result.offices[2].cases = {{u"T7 E-01"_s, u"Refund"_s}};
    result.offices[3].cases = {{u"OLD"_s, {}}};
    result.offices[4].cases = {{u"LT"_s, {}}};
    result.offices[5].cases = {{u"GN"_s, {}}};
    const offices::Split byInitial{offices::SplitBy::Initial,
                                   {{u"A"_s, u"CZ"_s, {}, u"UT1"_s},
                                    {u"D"_s, u"l"_s, {}, u"UT2"_s},
                                    {u"0"_s, u"9"_s, {}, u"UT1"_s},
                                    {u"Y"_s, u"Y"_s, {}, u"OLD"_s}}};
    const offices::Split byTown{offices::SplitBy::Municipality,
                                {{{}, {}, {u"Forlì"_s, u"Sant'Àgata"_s}, u"UT1"_s},
                                 {{}, {}, {u"Bolzano"_s, u"Bozen"_s}, u"UT2"_s}}};
    result.externalBodies = {{u"ADER"_s, u"Collection"_s, u"060101"_s}, {u"INPS"_s, u"Pensions"_s}};
    result.topics = {{u"PLAIN"_s, u"Plain"_s, u"UT"_s, {}},
                     {u"NAMES"_s, u"Names"_s, u"UT"_s, {}, {}, byInitial},
                     {u"TOWNS"_s, u"Towns"_s, {}, {}, {}, byTown},
                     {u"ENDED"_s, u"Ended"_s, u"OLD"_s, {}},
                     {u"LATER"_s, u"Later"_s, u"LATE"_s, {}},
                     {u"BOTH"_s, u"Both"_s, u"UT"_s, u"AdeR"_s},
                     {u"AWAY"_s, u"Away"_s, {}, u"ADER"_s},
                     {u"SILENT"_s, u"Silent"_s, {}, u"INPS"_s},
                     {u"WORDS"_s, u"Words"_s, {}, u"the municipality"_s},
                     {u"NOBODY"_s, u"Nobody"_s, {}, {}}};
    return result;
}

Competence asked(const QString &topic, const QString &name = {}, const QString &municipality = {},
                 const QString &time = u"10:00"_s)
{
    static const auto known = directorate();
    const auto at = QDateTime::fromString(u"2026-10-05T%1:00+02:00"_s.arg(time), Qt::ISODate);
    return routing::competence(known, {topic, at.toUTC(), name, municipality});
}

QList<Because> reasons(const Competence &answer)
{
    QList<Because> result;
    for (const auto &reason : answer.reasons)
        result.append(reason.because);
    return result;
}

QString officeOf(const Competence &answer)
{
    return answer.office ? answer.office->code : QString();
}

} // namespace

class CompetenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void initials_data();
    void initials();
    void municipalities_data();
    void municipalities();
    void substitutes();
    void externalBodies_data();
    void externalBodies();
    void reasonsCanBeReadOut();
    void whoHasTheCase_data();
    void whoHasTheCase();
};

void CompetenceTest::decides_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("office");
    QTest::addColumn<QList<Because>>("because");
    const auto row = [](const QString &topic, const QString &office,
                        const QList<Because> &because) {
        QTest::newRow(qPrintable(topic)) << topic << office << because;
    };
    row(u"PLAIN"_s, u"UT"_s, {Because::Competent, Because::Open});
    row(u"NAMES"_s, u"UT"_s, {Because::InitialNeeded, Because::Competent, Because::Open});
    row(u"TOWNS"_s, {}, {Because::MunicipalityNeeded, Because::NobodyCompetent});
    row(u"ENDED"_s, {}, {Because::OfficeNotValid, Because::NobodyCompetent});
    row(u"NOBODY"_s, {}, {Because::NobodyCompetent});
    row(u"plain"_s, {}, {Because::UnknownTopic});
    row(u"BOTH"_s, u"UT"_s,
        {Because::Competent, Because::Open, Because::OursWithCaseOnly, Because::TelephoneOf});
    row(u"AWAY"_s, {}, {Because::NotOurs, Because::TelephoneOf});
    row(u"SILENT"_s, {}, {Because::NotOurs});
}

void CompetenceTest::decides()
{
    QFETCH(QString, topic);
    QFETCH(QList<Because>, because);
    const auto answer = asked(topic);
    QTEST(officeOf(answer), "office");
    QCOMPARE(reasons(answer), because);
    QCOMPARE(answer.open, answer.office != nullptr);
}

void CompetenceTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("office");
    const auto row = [](const char *name, const QString &text, const QString &office) {
        QTest::newRow(name) << text << office;
    };
    row("first letter", u"A"_s, u"UT1"_s);
    row("small letter", u"c"_s, u"UT1"_s);
    row("bound of two letters", u"CZERNY"_s, u"UT1"_s);
    row("last letter, a whole name", u"Lzzz"_s, u"UT2"_s);
    row("an accent", u"Éa"_s, u"UT2"_s);
    row("letter and accent apart", u"E\u0300a"_s, u"UT2"_s);
    row("an apostrophe before", u"’A"_s, u"UT1"_s);
    row("spaces before", u"  d'x"_s, u"UT2"_s);
    row("a letter of neighbours", u"Łx"_s, u"UT2"_s);
    row("another", u"Æx"_s, u"UT1"_s);
    row("a company that begins with a digit", u"3x"_s, u"UT1"_s);
    row("no part has it", u"M"_s, u"UT"_s);
    row("its office has ended", u"Y"_s, u"UT"_s);
    row("not a letter", u"?"_s, u"UT"_s);
    row("another alphabet", u"Ж"_s, u"UT"_s);
}

void CompetenceTest::initials()
{
    QFETCH(QString, name);
    QTEST(officeOf(asked(u"NAMES"_s, name)), "office");
}

void CompetenceTest::municipalities_data()
{
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<QString>("office");
    QTest::newRow("as written") << u"Forlì"_s << u"UT1"_s;
    QTest::newRow("without its accent") << u"FORLI"_s << u"UT1"_s;
    QTest::newRow("another apostrophe") << u"sant’agata"_s << u"UT1"_s;
    QTest::newRow("the other language") << u"Bozen"_s << u"UT2"_s;
    QTest::newRow("only its beginning") << u"Bol"_s << QString();
    QTest::newRow("elsewhere") << u"Roma"_s << QString();
}

void CompetenceTest::municipalities()
{
    QFETCH(QString, municipality);
    QTEST(officeOf(asked(u"TOWNS"_s, {}, municipality)), "office");
}

void CompetenceTest::substitutes()
{
    const auto morning = asked(u"LATER"_s);
    QCOMPARE(officeOf(morning), u"UT2"_s);
    QVERIFY(morning.open);
    QCOMPARE(reasons(morning).first(), Because::SubstituteOfClosed);
    QCOMPARE(officeOf(asked(u"LATER"_s, {}, {}, u"15:00"_s)), u"LATE"_s);
    const auto evening = asked(u"LATER"_s, {}, {}, u"18:00"_s);
    QCOMPARE(officeOf(evening), u"LATE"_s);
    QVERIFY(!evening.open);
    QCOMPARE(reasons(evening), QList({Because::Competent, Because::Closed}));
}

void CompetenceTest::externalBodies_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("telephone");
    QTest::newRow("by its code") << u"AWAY"_s << u"Collection"_s << u"060101"_s;
    QTest::newRow("in other letters") << u"BOTH"_s << u"Collection"_s << u"060101"_s;
    QTest::newRow("without a telephone") << u"SILENT"_s << u"Pensions"_s << QString();
    QTest::newRow("words") << u"WORDS"_s << u"the municipality"_s << QString();
}

void CompetenceTest::externalBodies()
{
    QFETCH(QString, topic);
    const auto answer = asked(topic);
    QVERIFY(answer.external);
    QTEST(answer.external->name, "name");
    QTEST(answer.external->telephone, "telephone");
    QVERIFY(!asked(u"PLAIN"_s).external);
}

void CompetenceTest::reasonsCanBeReadOut()
{
    const words::Words english(u"en"_s);
    QStringList said;
    for (const auto &reason : asked(u"AWAY"_s).reasons)
        said.append(english.reason(reason));
    QCOMPARE(said, QStringList({u"This is not ours. To be called: Collection."_s,
                                u"Telephone: 06 0101."_s}));
    QCOMPARE(english.reason(asked(u"NAMES"_s, u"Db"_s).reasons.first()),
             u"Normally competent for names from D to l: Second."_s);
    // What somebody typed is not read out for minutes.
    const auto unknown = asked(QString(100'000, u'x')).reasons.first();
    QVERIFY(english.reason(unknown).size() < 100);
}

void CompetenceTest::whoHasTheCase_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("holder");
    const auto row = [](const char *name, const QString &written, const QString &holder) {
        QTest::newRow(name) << written << holder;
    };
    row("the office's code", u"T7E"_s, u"UT1 Notice"_s);
    row("a number", u"T7E 33/2026"_s, u"UT1 Notice"_s);
    row("as it is dictated", u"t7e-33 2026"_s, u"UT1 Notice"_s);
    row("the longer beginning", u"T7E01AB"_s, u"UT2 Refund"_s);
    row("without an act", u"12-3344"_s, u"UT1 "_s);
    row("half a beginning", u"T7"_s, {});
    row("inside a number", u"AT7E33"_s, {});
    row("of nobody", u"XX99"_s, {});
    row("nothing", u" - "_s, {});
    row("closed, it has it all the same", u"LT5"_s, u"LATE "_s);
    row("ended, with a substitute", u"GN5"_s, u"UT2 "_s);
    row("ended, with none", u"OLD5"_s, {});
}

void CompetenceTest::whoHasTheCase()
{
    QFETCH(QString, written);
    const auto known = directorate();
    const auto at = QDateTime::fromString(u"2026-10-05T10:00:00+02:00"_s, Qt::ISODate).toUTC();
    const auto found = routing::caseHolder(known, written, at);
    QTEST(found ? found->office->code + u' ' + found->act : QString(), "holder");
}

QTEST_APPLESS_MAIN(CompetenceTest)
#include "tst_competence.moc"
