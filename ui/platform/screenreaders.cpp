#include "ui/platform/screenreaders.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const auto launcher = u"org.a11y.Bus"_s;
const auto launcherPath = u"/org/a11y/bus"_s;
const auto status = u"org.a11y.Status"_s;
const auto enabled = u"ScreenReaderEnabled"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;
const auto registry = u"org.a11y.atspi.Registry"_s;
const auto registryPath = u"/org/a11y/atspi/registry"_s;
const auto ourName = u"richiamate-screen-readers"_s;

// "Object:StateChanged:focused", "object:state-changed:focused", "focus:", and what is wider.
bool isAboutFocus(QString event)
{
    event = event.toLower().remove(u'-');
    while (event.endsWith(u':'))
        event.chop(1);
    return event == u"focus"_s || event == u"object"_s || event == u"object:statechanged"_s
           || event == u"object:statechanged:focused"_s;
}

// Nobody answers to that name, and nobody can be started who would: no reader could work here.
bool isNobody(const QDBusMessage &answer)
{
    const auto kind = QDBusError(answer).type();
    return kind == QDBusError::ServiceUnknown || kind == QDBusError::UnknownObject;
}

bool isAnyAboutFocus(const QDBusMessage &answer, const QString &us)
{
    if (answer.signature() != u"a(ss)"_s)
        return true;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    bool isAny = false;
    list.beginArray();
    while (!list.atEnd()) {
        QString who;
        QString event;
        list.beginStructure();
        list >> who >> event;
        list.endStructure();
        isAny = isAny || (who != us && isAboutFocus(event));
    }
    list.endArray();
    return isAny;
}

} // namespace

ScreenReaders::ScreenReaders(const QDBusConnection &session, QObject *parent)
    : QObject(parent), m_session(session), m_accessible(ourName)
{
    if (!m_session.isConnected()) {
        m_isFlagged = false;
        m_isListenedTo = false;
        return;
    }
    m_session.connect(launcher, launcherPath, properties, u"PropertiesChanged"_s, this,
                      SLOT(hearStatus(QString, QVariantMap, QStringList)));
    askStatus();
    askAddress();
}

ScreenReaders::~ScreenReaders()
{
    QDBusConnection::disconnectFromBus(ourName);
}

std::optional<bool> ScreenReaders::isAnyRunning() const
{
    if (m_isFlagged == true || m_isListenedTo == true)
        return true;
    return m_isFlagged && m_isListenedTo ? std::optional(false) : std::nullopt;
}

template <class Use>
void ScreenReaders::ask(const QDBusConnection &bus, const QDBusMessage &question, Use use)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, use] {
        watcher->deleteLater();
        use(watcher->reply());
        settle();
    });
}

void ScreenReaders::askStatus()
{
    auto question = QDBusMessage::createMethodCall(launcher, launcherPath, properties, u"Get"_s);
    question.setArguments({status, enabled});
    ask(m_session, question, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            m_isFlagged = answer.arguments().constFirst().value<QDBusVariant>().variant().toBool();
        else
            m_isFlagged = !isNobody(answer);
    });
}

void ScreenReaders::hearStatus(const QString &of, const QVariantMap &values, const QStringList &)
{
    if (of != status || !values.contains(enabled))
        return;
    m_isFlagged = values.value(enabled).toBool();
    settle();
}

void ScreenReaders::askAddress()
{
    const auto question = QDBusMessage::createMethodCall(launcher, launcherPath, launcher,
                                                         u"GetAddress"_s);
    ask(m_session, question, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            listenOn(answer.arguments().constFirst().toString());
        else
            m_isListenedTo = !isNobody(answer);
    });
}

void ScreenReaders::listenOn(const QString &address)
{
    m_accessible = QDBusConnection::connectToBus(address, ourName);
    if (!m_accessible.isConnected()) {
        m_isListenedTo = true;
        return;
    }
    // Whoever it was about: the whole list is asked for again.
    for (const auto &signal : {u"EventListenerRegistered"_s, u"EventListenerDeregistered"_s})
        m_accessible.connect(registry, registryPath, registry, signal, this, SLOT(askListeners()));
    askListeners();
}

void ScreenReaders::askListeners()
{
    const auto question = QDBusMessage::createMethodCall(registry, registryPath, registry,
                                                         u"GetRegisteredEvents"_s);
    ask(m_accessible, question, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            m_isListenedTo = isAnyAboutFocus(answer, m_accessible.baseService());
        else
            m_isListenedTo = !isNobody(answer);
    });
}

void ScreenReaders::settle()
{
    const auto now = isAnyRunning();
    if (now && std::exchange(m_told, now) != now)
        Q_EMIT changed(*now);
}

} // namespace ui
