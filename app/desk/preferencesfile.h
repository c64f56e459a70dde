#pragma once

#include "ui/preferences/preferences.h"

#include <QSettings>

#include <memory>
#include <optional>

namespace desk {

// Where people's preferences are kept on this machine: by database account, and as the desk was last
// used. What cannot be read is as we deliver it, value by value; a file that is none is set aside
// (its name with ".unreadable") before another is written, so nothing in it is lost.
class PreferencesFile
{
public:
    explicit PreferencesFile(const QString &path); // empty: nothing is kept
    [[nodiscard]] static QString usualPath();      // the account's own, on this machine

    [[nodiscard]] bool isWhole() const { return m_isWhole; } // false: some of it could not be read
    [[nodiscard]] ui::Preferences lastUsed();
    [[nodiscard]] std::optional<ui::Preferences> of(const QString &login);
    // False: it could not be written.
    bool keep(const QString &login, const ui::Preferences &preferences); // empty: nobody sits here

private:
    [[nodiscard]] ui::Preferences read(const QString &group);
    void write(const QString &group, const ui::Preferences &preferences);
    void setAside();

    QString m_path;
    std::unique_ptr<QSettings> m_settings;
    bool m_isWhole = true;
};

// `base` with what differs between `before` and `now`, as it is now.
[[nodiscard]] ui::Preferences merged(ui::Preferences base, const ui::Preferences &before,
                                     const ui::Preferences &now);

} // namespace desk
