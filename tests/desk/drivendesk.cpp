// The desk itself, with hands: lines on standard input press its keys, and it says what its window
// shows. Nothing here reaches into models or commands.
#include "app/desk/appearance.h"
#include "app/desk/program.h"
#include "tests/support/legibility.h"
#include "tests/support/writtentext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSocketNotifier>
#include <QTableView>
#include <QTest>
#include <QTextStream>

#include <cstdio>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

QWidget *window()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<ui::MainWindow *>(widget))
            return widget;
    }
    return nullptr;
}

QWidget *underTheHands()
{
    auto *focus = QApplication::focusWidget();
    return focus ? focus : window();
}

void press(const QString &keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    for (int index = 0; index < sequence.count(); ++index)
        QTest::keyClick(underTheHands(), sequence[static_cast<uint>(index)].key(),
                        sequence[static_cast<uint>(index)].keyboardModifiers());
}

QString textOf(const QString &name)
{
    const auto *label = window()->findChild<QWidget *>(name);
    if (const auto *shown = qobject_cast<const QLabel *>(label))
        return shown->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(label))
        return button->isVisible() && button->isEnabled() ? button->text() : QString();
    if (const auto *line = qobject_cast<const QLineEdit *>(label))
        return line->text();
    if (const auto *note = qobject_cast<const QPlainTextEdit *>(label))
        return note->toPlainText();
    return {};
}

// What the desk gave to other programs of its machine.
QStringList opened;

QJsonObject state()
{
    const auto *focus = QApplication::focusWidget();
    const auto *main = qobject_cast<ui::MainWindow *>(window());
    const auto *trouble = window()->findChild<QWidget *>(u"trouble"_s);
    const auto *queue = window()->findChild<QTableView *>(u"queueView"_s);
    return {{u"title"_s, main->windowTitle()},
            {u"place"_s, static_cast<int>(main->place())},
            {u"next"_s, textOf(u"stripNext"_s)},
            {u"back"_s, textOf(u"stripBack"_s)},
            {u"nextKey"_s, window()->findChild<QWidget *>(u"stripNext"_s)->accessibleDescription()},
            {u"last"_s, textOf(u"last"_s)},
            {u"trouble"_s, trouble->isVisible() ? trouble->accessibleName() : QString()},
            {u"note"_s, textOf(u"note"_s)},
            {u"topic"_s, textOf(u"topic"_s)},
            {u"opened"_s, opened.join(u' ')},
            {u"rows"_s, QString::number(queue ? queue->model()->rowCount() : 0)},
            {u"dumps"_s, QString::number(::prctl(PR_GET_DUMPABLE))},
            {u"signInError"_s, textOf(u"signInError"_s)},
            {u"account"_s, textOf(u"account"_s)},
            {u"password"_s, textOf(u"password"_s)},
            {u"described"_s, focus ? focus->accessibleDescription() : QString()},
            {u"focus"_s, focus ? focus->objectName() : QString()}};
}

void answer(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// "MILLISECONDS FIELD TEXT"
void await(const QString &what)
{
    const auto field = what.section(u' ', 1, 1);
    const auto text = what.section(u' ', 2);
    const auto holds = [&] { return state()[field].toString().contains(text); };
    (void)QTest::qWaitFor(holds, what.section(u' ', 0, 0).toInt());
}

// All that can be read in the window, its title included, a line each.
QString textsInSight()
{
    QStringList texts{window()->windowTitle()};
    for (const auto &text : support::writtenIn(*window()))
        texts.append(text.text);
    return texts.join(u'\n');
}

// What of the window cannot be read, a line each.
QString faults(const ui::Theme &theme)
{
    using support::Legibility;
    const Legibility legibility(*window(), theme.scheme() == ui::Scheme::HighContrast
                                               ? Legibility::Demand::High
                                               : Legibility::Demand::Usual);
    return support::faults(legibility.texts() + legibility.outlines());
}

void obey(const QString &line, ui::Theme &theme)
{
    const auto verb = line.section(u' ', 0, 0);
    const auto rest = line.section(u' ', 1);
    if (verb == u"press"_s)
        press(rest);
    else if (verb == u"type"_s)
        QTest::keyClicks(underTheHands(), rest);
    else if (verb == u"await"_s)
        await(rest);
    else if (verb == u"picture"_s)
        window()->grab().save(rest);
    else if (verb == u"size"_s)
        window()->resize(rest.section(u'x', 0, 0).toInt(), rest.section(u'x', 1).toInt());
    else if (verb == u"wear"_s)
        theme.setColours(*desk::Appearance::colours(rest));
    auto told = state();
    if (verb == u"texts"_s)
        told.insert(u"texts"_s, textsInSight());
    told.insert(u"textSize"_s, QString::number(qRound(theme.factor() * 100)));
    told.insert(u"colours"_s, desk::Appearance::name(theme.colours()));
    if (verb == u"measure"_s)
        told.insert(u"faults"_s, faults(theme));
    answer(told);
}

// As the desk itself takes its command line; the language is always said.
void give(const QCommandLineParser &parser, ui::Preferences &preferences)
{
    preferences.language = parser.value(u"language"_s);
    if (parser.isSet(u"text-size"_s))
        preferences.textSize = parser.value(u"text-size"_s).toInt();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Richiamate"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"training"_s, {}, u"file"_s},
                       {u"service"_s, {}, u"name"_s},
                       {u"user"_s, {}, u"login"_s},
                       {u"role"_s, {}, u"role"_s},
                       {u"language"_s, {}, u"language"_s, u"en"_s},
                       {u"text-size"_s, {}, u"percent"_s},
                       {u"preferences"_s, {}, u"file"_s},
                       {u"telephone"_s, {}, u"kind"_s},
                       {u"handset"_s, {}},
                       {u"opens-nothing"_s, {}}});
    parser.process(application);
    ui::Theme theme;
    theme.dress(application);
    const auto telephone = parser.isSet(u"handset"_s) ? u"handset"_s : parser.value(u"telephone"_s);
    const auto open = [opens = !parser.isSet(u"opens-nothing"_s)](const QUrl &url) {
        opened.append(url.toString(QUrl::FullyEncoded));
        return opens;
    };
    desk::Program program(theme,
                          {parser.value(u"training"_s), parser.value(u"service"_s),
                           parser.value(u"user"_s), parser.value(u"role"_s),
                           desk::telephoneNamed(telephone), parser.value(u"preferences"_s),
                           [&parser](ui::Preferences &preferences) { give(parser, preferences); }},
                          open);
    if (const auto started = program.start(); !started) {
        qCritical("%s", qPrintable(started.error().detail));
        return 1;
    }
    QTextStream input(stdin);
    QSocketNotifier notifier(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&input, &theme] {
        QString line;
        if (!input.readLineInto(&line))
            QCoreApplication::quit();
        else
            obey(line, theme);
    });
    return QApplication::exec();
}
