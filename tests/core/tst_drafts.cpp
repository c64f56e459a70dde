#include "core/desk/drafts.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

// What a form is kept as, and read back from.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsReadBack();
    void aRecordIsWhatTheDatabaseReads();
    void anInterventionIsReadBack();
    void whatIsMissingIsEmpty();
    void subjectsAreNamed_data();
    void subjectsAreNamed();
};

void DraftsTest::aRecordIsReadBack()
{
    const ports::ConversationRecord record{u"delegate"_s,
                                           u"CF"_s,
                                           {{u"CF-1"_s, 2}, {u"CF-3"_s, 1}},
                                           u"so \"detto\"; perché\n"_s,
                                           u"informed"_s,
                                           {u"IVA"_s, u"RR"_s},
                                           true};
    const auto read = desk::recordOf(desk::toJson(record));
    QCOMPARE(read.speaker, record.speaker);
    QCOMPARE(read.topic, record.topic);
    QCOMPARE(read.otherTopics, record.otherTopics);
    QVERIFY(read.isCopied);
    QCOMPARE(read.note, record.note);
    QCOMPARE(read.outcome, record.outcome);
    QCOMPARE(read.cards.size(), 2);
    QCOMPARE(read.cards[0].code, u"CF-1"_s);
    QCOMPARE(read.cards[0].version, 2);
    QCOMPARE(read.cards[1].code, u"CF-3"_s);
}

void DraftsTest::aRecordIsWhatTheDatabaseReads()
{
    const auto json = desk::toJson(
        {u"relative"_s, u"CF"_s, {{u"CF-1"_s, 2}}, u"n"_s, u"dropped"_s});
    const QJsonObject expected{
        {u"speaker"_s, u"relative"_s},
        {u"topic"_s, u"CF"_s},
        {u"otherTopics"_s, QJsonArray()},
        {u"cards"_s, QJsonArray{QJsonObject{{u"code"_s, u"CF-1"_s}, {u"version"_s, 2}}}},
        {u"note"_s, u"n"_s},
        {u"outcome"_s, u"dropped"_s},
        {u"recordedElsewhere"_s, false}};
    QCOMPARE(json, expected);
}

void DraftsTest::anInterventionIsReadBack()
{
    const desk::InterventionDraft draft{u"appointment"_s, u"lunedì"_s};
    QCOMPARE(desk::interventionOf(desk::toJson(draft)), draft);
}

void DraftsTest::whatIsMissingIsEmpty()
{
    const auto record = desk::recordOf({});
    QVERIFY(record.speaker.isEmpty() && record.topic.isEmpty() && record.cards.isEmpty());
    QVERIFY(record.note.isEmpty() && record.outcome.isEmpty());
    QCOMPARE(desk::interventionOf({{u"note"_s, u"n"_s}}), (desk::InterventionDraft{{}, u"n"_s}));
}

void DraftsTest::subjectsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("which");
    QTest::newRow("call") << u"call"_s << 0;
    QTest::newRow("callback") << u"callback"_s << 1;
    QTest::newRow("hand-over") << u"hand_over"_s << 2;
}

void DraftsTest::subjectsAreNamed()
{
    QFETCH(const QString, name);
    QFETCH(const int, which);
    const desk::Subject subjects[] = {base::CallId(7), base::CallbackId(7), base::HandOverId(7)};
    QCOMPARE(desk::kindOf(subjects[which]), name);
    QCOMPARE(desk::numberOf(subjects[which]), 7);
}

QTEST_APPLESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
