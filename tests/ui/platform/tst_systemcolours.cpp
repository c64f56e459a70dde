#include "ui/platform/systemcolours.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using ui::Scheme;
using ui::SystemColours;

namespace {

using Groups = QMap<QString, QVariantMap>;

const auto appearance = u"org.freedesktop.appearance"_s;

QPalette palette(QRgb ground, QRgb ink)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

} // namespace

// Plays the desktop portal.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups groups;

public Q_SLOTS:
    Groups ReadAll(const QStringList &wanted) // NOLINT: its name on the bus
    {
        Groups found;
        for (const auto &group : wanted)
            found.insert(group, groups.value(group));
        return found;
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class SystemColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void readsThePortal_data();
    void readsThePortal();
    void followsThePortal();
    void withoutAPortalThePaletteSays_data();
    void withoutAPortalThePaletteSays();
    void followsThePalette();
    void seesThroughOurOwnPalette();
    void themeFollowsOnlyWhenAskedTo();

private:
    static QPalette lightPalette() { return palette(0xEFEFEF, 0x000000); }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<QDBusConnection> m_service;
    std::unique_ptr<QDBusConnection> m_client;
};

void SystemColoursTest::initTestCase()
{
    qDBusRegisterMetaType<Groups>();
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon");
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void SystemColoursTest::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void SystemColoursTest::init()
{
    m_service = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(m_address, u"portal"_s));
    m_client = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(m_address, u"desk"_s));
    QVERIFY(m_service->isConnected() && m_client->isConnected());
    m_portal = std::make_unique<Portal>();
    QVERIFY(m_service->registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(m_service->registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                      QDBusConnection::ExportAllContents));
}

void SystemColoursTest::cleanup()
{
    m_portal.reset();
    m_client.reset();
    m_service.reset();
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"desk"_s);
}

void SystemColoursTest::readsThePortal_data()
{
    QTest::addColumn<Groups>("groups");
    QTest::addColumn<Scheme>("scheme");
    const auto of = [](uint scheme, uint contrast) {
        return Groups{{appearance, {{u"color-scheme"_s, scheme}, {u"contrast"_s, contrast}}}};
    };
    QTest::newRow("dark") << of(1, 0) << Scheme::Dark;
    QTest::newRow("dark, high contrast") << of(1, 1) << Scheme::HighContrast;
    QTest::newRow("light, high contrast") << of(2, 1) << Scheme::HighContrast;
    QTest::newRow("GNOME's contrast")
        << Groups{{u"org.gnome.desktop.a11y.interface"_s, {{u"high-contrast"_s, true}}}}
        << Scheme::HighContrast;
}

void SystemColoursTest::readsThePortal()
{
    QFETCH(const Groups, groups);
    QFETCH(const Scheme, scheme);
    m_portal->groups = groups;
    const SystemColours colours(*m_client, &lightPalette);
    QTRY_COMPARE(colours.scheme(), scheme);
}

void SystemColoursTest::followsThePortal()
{
    m_portal->groups = {{appearance, {{u"color-scheme"_s, 1U}}}};
    const SystemColours colours(*m_client, &lightPalette);
    QSignalSpy changed(&colours, &SystemColours::changed);
    QTRY_COMPARE(colours.scheme(), Scheme::Dark);
    Q_EMIT m_portal->SettingChanged(appearance, u"contrast"_s, QDBusVariant(1U));
    QTRY_COMPARE(colours.scheme(), Scheme::HighContrast);
    Q_EMIT m_portal->SettingChanged(appearance, u"accent-color"_s, QDBusVariant(1U));
    Q_EMIT m_portal->SettingChanged(u"org.kde"_s, u"contrast"_s, QDBusVariant(0U));
    Q_EMIT m_portal->SettingChanged(appearance, u"color-scheme"_s, QDBusVariant(0U));
    Q_EMIT m_portal->SettingChanged(appearance, u"contrast"_s, QDBusVariant(0U));
    QTRY_COMPARE(colours.scheme(), Scheme::Light); // no preference: the palette's
    QCOMPARE(changed.size(), 3);
}

void SystemColoursTest::withoutAPortalThePaletteSays_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << palette(0xEFEFEF, 0x000000) << Scheme::Light;
    QTest::newRow("white") << palette(0xFFFFFF, 0x000000) << Scheme::Light;
    QTest::newRow("dark") << palette(0x202326, 0xFCFCFC) << Scheme::Dark;
    QTest::newRow("high contrast") << palette(0x000000, 0xFFFFFF) << Scheme::HighContrast;
}

void SystemColoursTest::withoutAPortalThePaletteSays()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Scheme, scheme);
    const SystemColours colours(QDBusConnection(u"none"_s), [&palette] { return palette; });
    QCOMPARE(colours.scheme(), scheme);
}

void SystemColoursTest::followsThePalette()
{
    auto now = lightPalette();
    const SystemColours colours(QDBusConnection(u"none"_s), [&now] { return now; });
    QSignalSpy changed(&colours, &SystemColours::changed);
    now = palette(0x202326, 0xFCFCFC);
    QWidget window;
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &event);
    QCOMPARE(colours.scheme(), Scheme::Dark);
    QCOMPARE(changed.size(), 1);
}

void SystemColoursTest::seesThroughOurOwnPalette()
{
    ui::Theme theme;
    theme.setColours(ui::Colours::HighContrast);
    theme.dress(*qApp);
    const auto ours = QGuiApplication::palette();
    QCOMPARE(SystemColours::schemeOf(ours), Scheme::HighContrast);
    QCOMPARE(SystemColours::schemeOf(SystemColours::systemPalette()), Scheme::Light);
    QCOMPARE(QGuiApplication::palette(), ours);
}

void SystemColoursTest::themeFollowsOnlyWhenAskedTo()
{
    ui::Theme theme;
    QSignalSpy changed(&theme, &ui::Theme::changed);
    theme.setSystemScheme(Scheme::Dark);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    theme.setColours(ui::Colours::Dark);
    QCOMPARE(changed.size(), 1); // nothing looks different
    theme.setSystemScheme(Scheme::HighContrast);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setColours(ui::Colours::System);
    QCOMPARE(theme.scheme(), Scheme::HighContrast);
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(SystemColoursTest)
#include "tst_systemcolours.moc"
