#include "app/exchange/rehearsal_async.h"
#include "app/exchange/staff/desk.h"
#include "app/exchange/training_async.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"richiamate-exchange"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RICHIAMATE_VERSION));
    const auto arguments = QCoreApplication::arguments();
    const auto verb = arguments.value(1);
    if (verb == u"rehearse"_s)
        return exchange::rehearse(arguments.mid(1));
    if (verb == u"train"_s)
        return exchange::train(arguments.mid(1));
    if (verb == u"staff"_s)
        return exchange::staff(arguments.mid(1));
    std::fputs("usage: richiamate-exchange rehearse [--help]\n"
               "       richiamate-exchange train [--help]\n"
               "       richiamate-exchange staff ... (started by these two)\n",
               verb == u"--help"_s ? stdout : stderr);
    return verb == u"--help"_s ? 0 : 2;
}
