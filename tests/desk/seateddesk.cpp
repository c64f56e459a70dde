#include "tests/desk/seateddesk.h"

#include "tests/support/jsonedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;
using board::Completeness;
using calls::CallbackState;
using calls::CallState;
using calls::HandOverState;

namespace {

JsonEdit configuration()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/training/valdorata.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no configuration");
    return JsonEdit(file.readAll());
}

QJsonObject directorate(const JsonEdit &configuration, const QDateTime &at)
{
    return {{u"configuration"_s, QJsonDocument::fromJson(configuration.text()).object()},
            {u"clock"_s,
             QJsonObject{{u"at"_s, at.toString(Qt::ISODateWithMs)},
                         {u"realAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                         {u"speed"_s, 1}}}};
}

} // namespace

SeatedDesk::SeatedDesk(offices::Role role, const QString &office, Line line,
                       const QList<QJsonValue> &drafts, const QString &held)
    : m_office(office)
{
    reports.kept = drafts;
    reports.held = held;
    theme.dress(*qApp);
    QObject::connect(&announcer, &ui::Announcer::said, &announcer,
                     [this](const QString &text) { m_said.append(text); });
    // As the program does, before the session hears of it.
    QObject::connect(&window.actions(), &ui::Actions::asked, &window, [this](ui::Act act) {
        const QHash<ui::Act, ui::Place> places{
            {ui::Act::GoQueue, ui::Place::Queue},
            {ui::Act::GoCall, ui::Place::Call},
            {ui::Act::GoInterventions, ui::Place::Interventions},
            {ui::Act::GoMonitoring, ui::Place::Monitoring},
            {ui::Act::GoAdministration, ui::Place::Administration},
            {ui::Act::GoAudit, ui::Place::Audit}};
        if (places.contains(act))
            window.go(places[act]);
        if (act == ui::Act::Keys)
            window.openActionList();
    });
    session = std::make_unique<desk::Session>(
        window, theme, announcer, desk::Session::Means{feed, commands, reports, telephoneOf(line)},
        desk::Person{u"somebody"_s, u"Somebody"_s, role, office,
                     role == offices::Role::Auditor ? QDate(2026, 10, 31) : QDate()},
        directorate(configuration(), now()), u"en"_s);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    connect();
    if (role != offices::Role::Auditor) // who has none
        (void)QTest::qWaitFor([this] { return reports.asked.contains(u"drafts"_s); });
    QApplication::processEvents();
}

desk::TelephoneInUse SeatedDesk::telephoneOf(Line line)
{
    if (line == Line::Exchange)
        return {desk::Telephone::Exchange, &telephony};
    if (line == Line::Softphone)
        return {desk::Telephone::Softphone, nullptr, &softphone};
    return {};
}

// What nobody waits for is answered all the same, while those who answer are there.
SeatedDesk::~SeatedDesk()
{
    (void)QTest::qWaitFor([this] { return session->mayEnd(); });
    QApplication::processEvents();
}

void SeatedDesk::connect()
{
    Q_EMIT feed.connected();
}

void SeatedDesk::configure(const QString &path, const QJsonValue &value,
                           const QJsonArray &desksOfDay, const QDateTime &at)
{
    auto edited = configuration();
    if (!path.isEmpty())
        edited.set(path, value);
    auto changed = directorate(edited, at);
    changed.insert(u"revision"_s, 2);
    changed.insert(u"desksOfDay"_s, desksOfDay);
    Q_EMIT feed.directorateArrived(changed);
}

void SeatedDesk::press(const QString &keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    auto *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, sequence[0].key(),
                    sequence[0].keyboardModifiers());
}

void SeatedDesk::type(const QString &text)
{
    auto *focused = QApplication::focusWidget();
    QTest::keyClicks(focused ? focused : &window, text);
}

bool SeatedDesk::pressUntil(const std::function<bool()> &isDone)
{
    return QTest::qWaitFor([&] {
        if (!isDone())
            press(u"F8"_s);
        return isDone();
    });
}

bool SeatedDesk::offers(const QString &wanted)
{
    return QTest::qWaitFor([&] { return next() == wanted; });
}

QString SeatedDesk::text(const QString &name) const
{
    const auto *widget = window.findChild<QWidget *>(name);
    if (!widget || !widget->isVisibleTo(&window))
        return {};
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? label->text() : static_cast<const QAbstractButton *>(widget)->text();
}

QString SeatedDesk::next() const
{
    return text(u"stripNext"_s);
}

QString SeatedDesk::back() const
{
    return text(u"stripBack"_s);
}

QString SeatedDesk::focus() const
{
    const auto *focused = QApplication::focusWidget();
    return focused ? focused->objectName() : QString();
}

QString SeatedDesk::note(const QString &name) const
{
    return window.findChild<QPlainTextEdit *>(name)->toPlainText();
}

void SeatedDesk::bring(const calls::Call &row)
{
    auto newer = row;
    newer.revision = base::Revision(++m_revision);
    Q_EMIT feed.callsArrived({newer}, Completeness::Changes);
}

void SeatedDesk::bring(const calls::Callback &row)
{
    auto newer = row;
    newer.revision = base::Revision(++m_revision);
    Q_EMIT feed.callbacksArrived({newer}, Completeness::Changes);
}

void SeatedDesk::bring(const calls::HandOver &row)
{
    auto newer = row;
    newer.revision = base::Revision(++m_revision);
    Q_EMIT feed.handOversArrived({newer}, Completeness::Changes);
}

calls::Call SeatedDesk::call(qint64 id, CallState state) const
{
    calls::Call row{base::CallId(id), base::Revision(1)};
    row.number = u"C-%1"_s.arg(id);
    row.state = state;
    row.caller = u"+390406754037"_s;
    row.conversation = u"call-%1"_s.arg(id);
    row.option = u"1"_s;
    row.office = m_office;
    row.arrivedAt = now();
    row.rings = 4;
    row.ringingSince = now();
    return row;
}

calls::Call SeatedDesk::mine(qint64 id) const
{
    auto row = call(id, CallState::Answered);
    row.answeredAt = now();
    row.isMine = true;
    return row;
}

calls::Callback SeatedDesk::waiting(qint64 id) const
{
    calls::Callback row{base::CallbackId(id), base::Revision(1)};
    row.requestCode = u"00000%1"_s.arg(id);
    row.office = m_office;
    row.number = u"…37"_s;
    row.firstRingAt = now().addSecs(-600);
    row.acceptedAt = row.firstRingAt;
    row.promise = now().addSecs(3600 + 60 * id);
    row.notBefore = now().addSecs(-600);
    return row;
}

calls::Callback SeatedDesk::claimed(qint64 id) const
{
    auto row = waiting(id);
    row.state = CallbackState::Claimed;
    row.number = u"+390406754037"_s;
    row.isMine = true;
    return row;
}

calls::Callback SeatedDesk::calling(qint64 id, calls::Line line, const QString &reason) const
{
    auto row = claimed(id);
    row.state = CallbackState::Calling;
    row.attempts = 1;
    calls::Attempt attempt{base::AttemptId(7)};
    attempt.conversation = u"attempt-7"_s;
    attempt.line = line;
    attempt.lineReason = reason;
    attempt.beganAt = now();
    row.attempt = attempt;
    return row;
}

calls::HandOver SeatedDesk::handOver(qint64 id, HandOverState state) const
{
    calls::HandOver row{base::HandOverId(id), base::Revision(1)};
    row.state = state;
    row.office = m_office;
    row.fromOffice = u"CEN"_s;
    row.conversation = u"given-%1"_s.arg(id);
    row.sheet = u"Note: %1"_s.arg(id);
    row.number = u"+390406754037"_s;
    row.offeredAt = now();
    return row;
}

} // namespace support
