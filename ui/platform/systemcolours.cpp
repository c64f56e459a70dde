#include "ui/platform/systemcolours.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
// GNOME's own, which older portals pass on without `contrast`.
const auto accessibility = u"org.gnome.desktop.a11y.interface"_s;

using Groups = QMap<QString, QVariantMap>;

} // namespace

SystemColours::SystemColours(const QDBusConnection &bus, ReadPalette readPalette, QObject *parent)
    : QObject(parent), m_readPalette(std::move(readPalette)),
      m_ofPalette(schemeOf(m_readPalette())), m_scheme(m_ofPalette)
{
    QCoreApplication::instance()->installEventFilter(this);
    ask(bus);
}

// Not waited for: a portal that has to be started first may take seconds.
void SystemColours::ask(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(hear(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, settings, u"ReadAll"_s);
    call.setArguments({QStringList{appearance, accessibility}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto answer = watcher->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != u"a{sa{sv}}"_s)
            return;
        const auto groups = qdbus_cast<Groups>(answer.arguments().constFirst());
        for (const auto &group : {appearance, accessibility}) {
            const auto values = groups.value(group);
            for (auto value = values.cbegin(); value != values.cend(); ++value)
                note(group, value.key(), value.value());
        }
        settle();
    });
}

void SystemColours::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    note(group, key, value.variant());
    settle();
}

void SystemColours::note(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == u"color-scheme"_s)
        m_ofPortal = value.toUInt() == 1   ? std::optional(Scheme::Dark)
                     : value.toUInt() == 2 ? std::optional(Scheme::Light)
                                           : std::nullopt;
    else if (group == appearance && key == u"contrast"_s)
        m_wantsContrast = value.toUInt() == 1;
    else if (group == accessibility && key == u"high-contrast"_s)
        m_wantsContrast = value.toBool();
}

void SystemColours::settle()
{
    const auto scheme = m_wantsContrast ? Scheme::HighContrast : m_ofPortal.value_or(m_ofPalette);
    if (std::exchange(m_scheme, scheme) != scheme)
        Q_EMIT changed(scheme);
}

bool SystemColours::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !std::exchange(m_isReading, true)) {
        m_ofPalette = schemeOf(m_readPalette());
        m_isReading = false;
        settle();
    }
    return QObject::eventFilter(watched, event);
}

QPalette SystemColours::systemPalette()
{
    const auto ours = QGuiApplication::palette();
    QGuiApplication::setPalette({});
    const auto theirs = QGuiApplication::palette();
    QGuiApplication::setPalette(ours);
    return theirs;
}

// Nobody but a theme of high contrast writes white on pure black.
Scheme SystemColours::schemeOf(const QPalette &palette)
{
    const auto ground = palette.color(QPalette::Window);
    const auto ink = palette.color(QPalette::WindowText);
    if (ground.lightness() == 0 && ink.lightness() > 127)
        return Scheme::HighContrast;
    return ground.lightness() < ink.lightness() ? Scheme::Dark : Scheme::Light;
}

} // namespace ui
