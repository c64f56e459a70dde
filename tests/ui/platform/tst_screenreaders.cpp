#include "ui/platform/screenreaders.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ScreenReaders;

struct Listening
{
    QString who;
    QString event;
};

QDBusArgument &operator<<(QDBusArgument &out, const Listening &listening)
{
    out.beginStructure();
    out << listening.who << listening.event;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Listening &listening)
{
    in.beginStructure();
    in >> listening.who >> listening.event;
    in.endStructure();
    return in;
}

// Plays the launcher of the accessibility bus, which is the same bus here.
class Launcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Bus")

public:
    QString address;

public Q_SLOTS:
    QString GetAddress() { return address; } // NOLINT: its name on the bus
};

class Status : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Status")
    Q_PROPERTY(bool ScreenReaderEnabled MEMBER isEnabled)

public:
    explicit Status(QObject *parent) : QDBusAbstractAdaptor(parent) {}
    bool isEnabled = false;
};

// Plays the registry of those who listen.
class Registry : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.atspi.Registry")

public:
    QList<Listening> listening;

public Q_SLOTS:
    QList<Listening> GetRegisteredEvents() { return listening; } // NOLINT: its name on the bus

Q_SIGNALS:
    void EventListenerRegistered(const QString &who, const QString &event);
    void EventListenerDeregistered(const QString &who, const QString &event);
};

class ScreenReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void isNoneWithoutABus();
    void isNoneWhereNobodyAnswers();
    void takesDoubtForAReader();
    void followsTheSetting();
    void followsWhoListens();
    void ignoresWhoListensForOtherThings();

private:
    void serve();

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Launcher> m_launcher;
    std::unique_ptr<Registry> m_registry;
    Status *m_status = nullptr;
    std::unique_ptr<QDBusConnection> m_service;
    std::unique_ptr<QDBusConnection> m_client;
};

void ScreenReadersTest::initTestCase()
{
    qDBusRegisterMetaType<Listening>();
    qDBusRegisterMetaType<QList<Listening>>();
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon");
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void ScreenReadersTest::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void ScreenReadersTest::init()
{
    m_launcher = std::make_unique<Launcher>();
    m_launcher->address = m_address;
    m_status = new Status(m_launcher.get());
    m_registry = std::make_unique<Registry>();
    m_service = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(m_address, u"service"_s));
    m_client = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(m_address, u"desk"_s));
    QVERIFY(m_service->isConnected() && m_client->isConnected());
}

void ScreenReadersTest::cleanup()
{
    m_client.reset();
    m_service.reset();
    QDBusConnection::disconnectFromBus(u"service"_s);
    QDBusConnection::disconnectFromBus(u"desk"_s);
    m_registry.reset();
    m_launcher.reset();
}

void ScreenReadersTest::serve()
{
    QVERIFY(m_service->registerObject(u"/org/a11y/bus"_s, m_launcher.get(),
                                      QDBusConnection::ExportAllSlots
                                          | QDBusConnection::ExportAdaptors));
    QVERIFY(m_service->registerObject(u"/org/a11y/atspi/registry"_s, m_registry.get(),
                                      QDBusConnection::ExportAllContents));
    QVERIFY(m_service->registerService(u"org.a11y.atspi.Registry"_s));
    QVERIFY(m_service->registerService(u"org.a11y.Bus"_s));
}

void ScreenReadersTest::isNoneWithoutABus()
{
    const ScreenReaders readers(QDBusConnection(u"no such bus"_s));
    QCOMPARE(readers.isAnyRunning(), std::optional(false));
}

void ScreenReadersTest::isNoneWhereNobodyAnswers()
{
    // A launcher that has no registry: nobody can listen.
    serve();
    QVERIFY(m_service->unregisterService(u"org.a11y.atspi.Registry"_s));
    const ScreenReaders readers(*m_client);
    QVERIFY(!readers.isAnyRunning().has_value()); // not known yet
    QTRY_VERIFY(readers.isAnyRunning() == false);
}

void ScreenReadersTest::takesDoubtForAReader()
{
    serve();
    m_launcher->address = u"unix:path=/nonexistent"_s;
    const ScreenReaders readers(*m_client);
    QTRY_VERIFY(readers.isAnyRunning() == true);
}

void ScreenReadersTest::followsTheSetting()
{
    serve();
    m_status->isEnabled = true;
    const ScreenReaders readers(*m_client);
    QSignalSpy changed(&readers, &ScreenReaders::changed);
    QTRY_VERIFY(readers.isAnyRunning() == true);
    const auto tell = [this](bool isEnabled) {
        auto message = QDBusMessage::createSignal(
            u"/org/a11y/bus"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        message.setArguments({u"org.a11y.Status"_s,
                              QVariantMap{{u"ScreenReaderEnabled"_s, isEnabled}}, QStringList()});
        QVERIFY(m_service->send(message));
    };
    tell(false);
    QTRY_VERIFY(readers.isAnyRunning() == false);
    tell(true);
    QTRY_VERIFY(readers.isAnyRunning() == true);
    QTRY_COMPARE(changed.constLast().constFirst().toBool(), true);
}

// One that was started by hand sets nothing.
void ScreenReadersTest::followsWhoListens()
{
    serve();
    const ScreenReaders readers(*m_client);
    QTRY_VERIFY(readers.isAnyRunning() == false);
    for (const auto &event : {u"Object:StateChanged:Focused"_s, u"object:state-changed:focused"_s,
                              u"focus:"_s, u"object:state-changed"_s}) {
        m_registry->listening = {{u":1.77"_s, event}};
        Q_EMIT m_registry->EventListenerRegistered(u":1.77"_s, event);
        QTRY_VERIFY2(readers.isAnyRunning() == true, qPrintable(event));
        m_registry->listening.clear();
        Q_EMIT m_registry->EventListenerDeregistered(u":1.77"_s, event);
        QTRY_VERIFY(readers.isAnyRunning() == false);
    }
}

void ScreenReadersTest::ignoresWhoListensForOtherThings()
{
    serve();
    m_registry->listening = {{u":1.77"_s, u"window:activate"_s},
                             {u":1.77"_s, u"object:state-changed:showing"_s}};
    const ScreenReaders readers(*m_client);
    QTRY_VERIFY(readers.isAnyRunning() == false);
}

QTEST_GUILESS_MAIN(ScreenReadersTest)
#include "tst_screenreaders.moc"
