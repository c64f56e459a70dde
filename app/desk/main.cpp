#include "app/desk/appearance.h"
#include "app/desk/program.h"
#include "core/words/languages.h"
#include "ui/platform/systemcolours.h"
#include "ui/voice/earcons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

void describe(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"training"_s, u"Sit down in the running morning that FILE describes."_s, u"FILE"_s},
         {u"service"_s, u"The directorate's database service."_s, u"NAME"_s},
         {u"user"_s, u"The account; without it the service's own."_s, u"LOGIN"_s},
         {u"role"_s, u"As what: at the first seat of that role."_s,
          u"operator|official|supervisor"_s},
         {u"language"_s,
          words::languageCodes() + u"; without it, as without the next ones, what is preferred."_s,
          u"LANGUAGE"_s},
         {u"telephone"_s, u"What calls are made with: at first, and until it is changed."_s,
          u"exchange|softphone|handset"_s},
         {u"handset"_s, u"The same as --telephone handset: a plain one, no exchange."_s},
         {u"text-size"_s, u"100 to 200 percent."_s, u"PERCENT"_s, u"100"_s},
         {u"colours"_s, {}, u"system|light|dark|high-contrast"_s, u"system"_s},
         {u"letters"_s, u"The second for easier reading."_s, u"usual|legible"_s, u"usual"_s},
         {u"voice"_s, u"Use without looking: the desk speaks when no screen reader runs."_s},
         {u"sounds"_s, u"With all short sounds."_s},
         {u"sound-device"_s, u"Where the desk is heard."_s, u"NAME"_s},
         {u"headset"_s, u"That device is one: names, numbers and notes may be heard in it."_s},
         {u"ear"_s, u"In which of its ears."_s, u"left|right|both"_s, u"both"_s},
         {u"help"_s, u"This text."_s}});
}

QString telephoneIn(const QCommandLineParser &parser)
{
    return parser.isSet(u"handset"_s) ? u"handset"_s : parser.value(u"telephone"_s);
}

std::optional<ui::Ear> earNamed(const QString &name)
{
    if (name == u"left"_s)
        return ui::Ear::Left;
    if (name == u"right"_s)
        return ui::Ear::Right;
    return name == u"both"_s ? std::optional(ui::Ear::Both) : std::nullopt;
}

// What is said here goes before what somebody prefers.
void give(const QCommandLineParser &parser, ui::Preferences &preferences)
{
    if (parser.isSet(u"language"_s))
        preferences.language = parser.value(u"language"_s);
    if (parser.isSet(u"text-size"_s))
        preferences.textSize = parser.value(u"text-size"_s).toInt();
    if (parser.isSet(u"colours"_s))
        preferences.colours = *desk::Appearance::colours(parser.value(u"colours"_s));
    if (parser.isSet(u"letters"_s))
        preferences.letters = *desk::Appearance::letters(parser.value(u"letters"_s));
    if (parser.isSet(u"voice"_s))
        preferences.isSpeaking = true;
    if (parser.isSet(u"sounds"_s))
        preferences.sounds = {ui::Earcons::all().cbegin(), ui::Earcons::all().cend()};
    if (parser.isSet(u"sound-device"_s)) {
        preferences.device = parser.value(u"sound-device"_s);
        preferences.isHeadset = parser.isSet(u"headset"_s);
    }
    if (parser.isSet(u"ear"_s))
        preferences.ear = *earNamed(parser.value(u"ear"_s));
}

// What is wrong with what was asked; empty: nothing.
QString faultOf(const QCommandLineParser &parser, bool isParsed)
{
    if (!isParsed)
        return parser.errorText();
    if (parser.isSet(u"training"_s) == parser.isSet(u"service"_s))
        return u"give either --training or --service"_s;
    const auto colours = parser.value(u"colours"_s);
    if (!desk::Appearance::colours(colours))
        return u"there are no colours \"%1\""_s.arg(colours);
    const auto letters = parser.value(u"letters"_s);
    if (!desk::Appearance::letters(letters))
        return u"there are no letters \"%1\""_s.arg(letters);
    const auto language = parser.value(u"language"_s);
    if (!language.isEmpty() && !words::isLanguage(language))
        return u"--language is one of "_s + words::languageCodes();
    if (!earNamed(parser.value(u"ear"_s)))
        return u"--ear is left, right or both"_s;
    if (parser.isSet(u"headset"_s) && parser.value(u"sound-device"_s).isEmpty())
        return u"--headset needs --sound-device"_s;
    const auto telephone = telephoneIn(parser);
    return telephone.isEmpty() || desk::telephoneNamed(telephone)
               ? QString()
               : u"there is no telephone \"%1\""_s.arg(telephone);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Richiamate"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RICHIAMATE_VERSION));
    QCommandLineParser parser;
    describe(parser);
    const bool isParsed = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(u"help"_s)) {
        std::printf("%s", qPrintable(parser.helpText()));
        return 0;
    }
    if (const auto fault = faultOf(parser, isParsed); !fault.isEmpty()) {
        std::fprintf(stderr, "richiamate-desk: %s\nrichiamate-desk --help says what there is.\n",
                     qPrintable(fault));
        return 2;
    }
    ui::SystemColours system(QDBusConnection::sessionBus()); // before we change the palette
    ui::Theme theme;
    theme.setSystemScheme(system.scheme());
    QObject::connect(&system, &ui::SystemColours::changed, &theme, &ui::Theme::setSystemScheme);
    theme.dress(application);
    desk::Program program(theme,
                          {parser.value(u"training"_s), parser.value(u"service"_s),
                           parser.value(u"user"_s), parser.value(u"role"_s),
                           desk::telephoneNamed(telephoneIn(parser)),
                           desk::PreferencesFile::usualPath(),
                           [&parser](ui::Preferences &preferences) { give(parser, preferences); }},
                          &QDesktopServices::openUrl);
    if (const auto started = program.start(); !started) {
        std::fprintf(stderr, "richiamate-desk: %s %s\n", qPrintable(started.error().detail),
                     qPrintable(started.error().arguments.join(u' ')));
        return 1;
    }
    return QApplication::exec();
}
