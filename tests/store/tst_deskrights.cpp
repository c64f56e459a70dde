#include "storefixture.h"

#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const QStringList everybody{u"valle_first"_s, u"valle_official"_s, u"valle_supervisor"_s,
                            u"valle_intake"_s, u"valle_trainer"_s};

} // namespace

// Whom each function of the desk admits, and that a command is done once.
class DeskRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyTheirRoles_data();
    void onlyTheirRoles();
    void aKeyIsAnsweredOnce_data();
    void aKeyIsAnsweredOnce();

private:
    [[nodiscard]] qint64 takenHandOver();
    [[nodiscard]] qint64 doneHandOver();

    StoreFixture m_fixture;
    int m_count = 0;
};

void DeskRightsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void DeskRightsTest::onlyTheirRoles_data()
{
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QStringList>("admitted");
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto hands = everybody.first(2);
    QTest::newRow("keep_draft") << QVariantList{u"call"_s, 0, u"{}"_s, 1} << hands;
    QTest::newRow("drafts") << QVariantList{} << hands;
    QTest::newRow("write_call") << QVariantList{key, u""_s} << hands;
    QTest::newRow("end_call") << QVariantList{key, 0} << hands;
    QTest::newRow("send_back") << QVariantList{key, 0, u""_s} << hands;
    QTest::newRow("reopen_intervention") << QVariantList{key, 0} << QStringList{hands[1]};
    QTest::newRow("contacts") << QVariantList{0, nothing} << hands;
    QTest::newRow("day_figures") << QVariantList{u"2026-10-05"_s} << everybody.first(3);
}

void DeskRightsTest::onlyTheirRoles()
{
    QFETCH(const QVariantList, arguments);
    QFETCH(const QStringList, admitted);
    const auto function = QString::fromLatin1(QTest::currentDataTag());
    for (const auto &login : everybody) {
        const auto answer = m_fixture.rows(login, function, arguments);
        const auto reason = answer ? Reason::None : answer.error().reason;
        const bool isGood = admitted.contains(login)
                                ? reason == Reason::None || reason == Reason::NotFound
                                      || reason == Reason::KeyReused
                                : reason == Reason::NotAllowed;
        QVERIFY2(isGood,
                 qPrintable(login + u": "_s + (answer ? u"done"_s : answer.error().detail)));
    }
}

qint64 DeskRightsTest::takenHandOver()
{
    const auto rang = m_fixture.answered(u"talk-%1"_s.arg(++m_count), u"queue-CEN"_s,
                                         u"valle_first"_s, u"+393120000501"_s);
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {rang, nothing, u"UT"_s, u"sheet"_s});
    const auto id = offered ? (*offered)[u"id"].toInteger() : 0;
    return m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {id}) ? id : 0;
}

qint64 DeskRightsTest::doneHandOver()
{
    const auto id = takenHandOver();
    return m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                             {id, nothing, u"done"_s, u"n"_s})
               ? id
               : 0;
}

void DeskRightsTest::aKeyIsAnsweredOnce_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QVariantList>("other");
    QTest::newRow("write_call") << u"valle_first"_s << QVariantList{u"+393120000502"_s};
    QTest::newRow("end_call") << u"valle_first"_s << QVariantList{0};
    QTest::newRow("send_back") << u"valle_official"_s << QVariantList{0, u"x"_s};
    QTest::newRow("reopen_intervention") << u"valle_official"_s << QVariantList{0};
}

void DeskRightsTest::aKeyIsAnsweredOnce()
{
    QFETCH(const QString, login);
    QFETCH(const QVariantList, other);
    const auto function = QString::fromLatin1(QTest::currentDataTag());
    QVariantList arguments{u""_s};
    if (function == u"end_call"_s) {
        const auto written = m_fixture.command(login, u"write_call"_s, {u""_s});
        QVERIFY(written.has_value());
        arguments = {(*written)[u"id"].toInteger()};
    } else if (function == u"send_back"_s) {
        arguments = {takenHandOver(), u"not ours"_s};
    } else if (function == u"reopen_intervention"_s) {
        arguments = {doneHandOver()};
    }
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto session = m_fixture.session(login);
    const auto first = session->call(function, QVariantList{key} + arguments);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail));
    const auto events = m_fixture.value(u"select count(*) from private.event"_s);
    const auto again = session->call(function, QVariantList{key} + arguments);
    QVERIFY(again.has_value());
    QCOMPARE(*again, *first);
    QCOMPARE(m_fixture.value(u"select count(*) from private.event"_s), events);
    const auto otherwise = session->call(function, QVariantList{key} + other);
    QVERIFY(!otherwise.has_value());
    QCOMPARE(otherwise.error().reason, Reason::KeyReused);
}

QTEST_GUILESS_MAIN(DeskRightsTest)
#include "tst_deskrights.moc"
