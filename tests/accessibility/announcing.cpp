#include "ui/speech/announcer.h"

#include <QApplication>
#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// A window with a status bar and one button: it posts three notices at once.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(u"announcing"_s);
    ui::Announcer announcer(*window.statusBar());
    auto *button = new QPushButton(u"Post"_s);
    QObject::connect(button, &QPushButton::clicked, &announcer, [&announcer] {
        for (const auto &text : {u"Salvata."_s, u"Squilla un numero noto."_s, u"Coda vuota."_s})
            announcer.post({text, {}, ui::Politeness::Now, false, {text, text, text}});
    });
    window.setCentralWidget(button);
    window.show();
    return QApplication::exec();
}
