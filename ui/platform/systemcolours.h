#pragma once

#include "ui/shared/tokens.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QPalette>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace ui {

// What the system wants of colours, followed as it changes: what the desktop portal says on `bus`,
// else what the system's palette looks like.
class SystemColours : public QObject
{
    Q_OBJECT

public:
    using ReadPalette = std::function<QPalette()>;
    explicit SystemColours(const QDBusConnection &bus, ReadPalette readPalette = &systemPalette,
                           QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    // That of the program without what the program set itself.
    [[nodiscard]] static QPalette systemPalette();
    [[nodiscard]] static Scheme schemeOf(const QPalette &palette);

Q_SIGNALS:
    void changed(ui::Scheme scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(QDBusConnection bus);
    void note(const QString &group, const QString &key, const QVariant &value);
    void settle();

    ReadPalette m_readPalette;
    Scheme m_ofPalette;
    std::optional<Scheme> m_ofPortal; // light or dark; none: it has no preference
    bool m_wantsContrast = false;
    bool m_isReading = false;
    Scheme m_scheme;
};

} // namespace ui
