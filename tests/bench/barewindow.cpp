// The same window and the same rows, with nothing of the desk between: one session, one question,
// asked on the window's own thread. What the desk's start is compared with.
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "ui/queue/queueplace.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme theme;
    theme.dress(application);
    const auto connection = store::Connection::open(
        {QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), {}}, u"bare"_s);
    if (!connection)
        return 1;
    const auto told = (*connection)->call(u"directorate"_s);
    const auto rows = (*connection)->rows(u"board"_s, {u"callback"_s});
    if (!told || !rows)
        return 1;
    const auto directorate = offices::parseDirectorate(
        QJsonDocument(told->toObject()[u"configuration"].toObject()).toJson());
    if (!directorate)
        return 1;
    const base::SystemClock clock;
    const words::Sentences sentences(u"en"_s, directorate->hours.zone());
    ui::MainWindow window(theme);
    ui::QueuePlace queue(theme, clock);
    window.addPlace(ui::Place::Queue, queue);
    window.showPlaces({ui::Place::Queue});
    queue.show(*directorate, sentences);
    board::Picture<calls::Callback> picture;
    QList<calls::Callback> callbacks;
    for (const auto &row : *rows)
        if (const auto callback = store::callbackOf(row.toObject()))
            callbacks.append(*callback);
    queue.show(picture.apply(callbacks, board::Completeness::Snapshot));
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    (void)window.grab();
    std::printf("%d\n", static_cast<int>(callbacks.size()));
    return 0;
}
