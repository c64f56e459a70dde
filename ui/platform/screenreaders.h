#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace ui {

// Whether a screen reader runs, followed as it comes and goes: the system says so, or somebody
// else listens on the accessibility bus for where the focus is. A reader that was started by hand
// is seen only by that. Who cannot be asked may be one.
class ScreenReaders : public QObject
{
    Q_OBJECT

public:
    explicit ScreenReaders(const QDBusConnection &session, QObject *parent = nullptr);
    ~ScreenReaders() override;

    // None until both have answered.
    [[nodiscard]] std::optional<bool> isAnyRunning() const;

Q_SIGNALS:
    void changed(bool isAnyRunning);

private Q_SLOTS:
    void hearStatus(const QString &of, const QVariantMap &values, const QStringList &unknown);
    void askListeners();

private:
    template <class Use>
    void ask(const QDBusConnection &bus, const QDBusMessage &question, Use use);
    void askStatus();
    void askAddress();
    void listenOn(const QString &address);
    void settle();

    QDBusConnection m_session;
    QDBusConnection m_accessible;
    std::optional<bool> m_isFlagged;
    std::optional<bool> m_isListenedTo;
    std::optional<bool> m_told;
};

} // namespace ui
