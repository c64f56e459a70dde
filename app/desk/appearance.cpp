#include "app/desk/appearance.h"

#include <QHash>

namespace desk {

using namespace Qt::StringLiterals;
using ui::Colours;
using ui::Letters;
using ui::Scheme;

namespace {

const QHash<QString, Colours> allColours{{u"system"_s, Colours::System},
                                         {u"light"_s, Colours::Light},
                                         {u"dark"_s, Colours::Dark},
                                         {u"high-contrast"_s, Colours::HighContrast}};
const QHash<QString, Letters> allLetters{{u"usual"_s, Letters::Usual},
                                         {u"legible"_s, Letters::Legible}};

template <class Value>
std::optional<Value> among(const QHash<QString, Value> &values, const QString &name)
{
    return values.contains(name) ? std::optional(values.value(name)) : std::nullopt;
}

Colours after(Colours colours)
{
    switch (colours) {
    case Colours::System:
        return Colours::Light;
    case Colours::Light:
        return Colours::Dark;
    case Colours::Dark:
        return Colours::HighContrast;
    case Colours::HighContrast:
        return Colours::System;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Colours> Appearance::colours(const QString &name)
{
    return among(allColours, name);
}

std::optional<Letters> Appearance::letters(const QString &name)
{
    return among(allLetters, name);
}

QString Appearance::name(Colours colours)
{
    return allColours.key(colours);
}

QString Appearance::name(Letters letters)
{
    return allLetters.key(letters);
}

QString Appearance::nextColours(ui::Theme &theme)
{
    theme.setColours(after(theme.colours()));
    const bool isSystems = theme.colours() == Colours::System;
    switch (theme.scheme()) {
    case Scheme::Light:
        return isSystems ? tr("Colours as the system has them: light.") : tr("Light colours.");
    case Scheme::Dark:
        return isSystems ? tr("Colours as the system has them: dark.") : tr("Dark colours.");
    case Scheme::HighContrast:
        return isSystems ? tr("Colours as the system has them: high contrast.")
                         : tr("High contrast.");
    }
    Q_UNREACHABLE();
}

QString Appearance::nextLetters(ui::Theme &theme)
{
    if (theme.letters() == Letters::Legible) {
        theme.setLetters(Letters::Usual);
        return tr("Usual letters.");
    }
    if (!ui::Theme::hasLetters(Letters::Legible))
        return tr("The letters for easier reading, Andika, are not installed.");
    theme.setLetters(Letters::Legible);
    return tr("Letters for easier reading.");
}

} // namespace desk
