#include "app/desk/papers_async.h"

#include <QPointer>

namespace desk {

using base::Result;
using dailylog::Paper;
using namespace Qt::StringLiterals;

namespace {

// The person left the desk meanwhile: nobody is told.
tl::unexpected<base::Error> left()
{
    return base::failure(base::Error::Kind::Unavailable, base::Reason::None,
                         u"the desk was left"_s);
}

} // namespace

Papers::Papers(ports::Reports &reports, ports::Commands &commands, QObject *parent)
    : QObject(parent), m_reports(reports), m_commands(commands)
{
}

void Papers::print(const QDate &day, const QString &language)
{
    printLog(day, language);
}

void Papers::printStatement(const QDate &month, const QString &language)
{
    printMonth(month, language);
}

void Papers::keep(const QDate &day, const QString &language)
{
    paperOf(day, language);
}

QCoro::Task<> Papers::printLog(QDate day, QString language)
{
    const QPointer<Papers> self(this);
    const auto named = co_await paperOf(day, language);
    if (!self)
        co_return;
    if (!named) {
        Q_EMIT failed(named.error());
        co_return;
    }
    const auto done = co_await printout::print(named->paper, named->name);
    if (self)
        tell(done);
}

QCoro::Task<> Papers::printMonth(QDate month, QString language)
{
    const QPointer<Papers> self(this);
    const auto told = co_await m_reports.monthStatement(month);
    if (!self)
        co_return;
    if (!told) {
        Q_EMIT failed(told.error());
        co_return;
    }
    const auto done = co_await printout::printStatement(told->toObject(), language);
    if (self)
        tell(done);
}

void Papers::tell(const Result<printout::Printed> &done)
{
    if (done)
        Q_EMIT printed(*done);
    else
        Q_EMIT failed(done.error());
}

QCoro::Task<Result<Papers::Named>> Papers::paperOf(QDate day, QString language)
{
    const QPointer<Papers> self(this);
    const auto log = co_await m_reports.dailyLog(day);
    if (!self)
        co_return left();
    if (!log)
        co_return tl::unexpected(log.error());
    const auto name = u"%1-%2.pdf"_s.arg((*log)["code"_L1].toString(), day.toString(Qt::ISODate));
    Result<Paper> paper;
    if ((*log)["seal"_L1].isObject())
        paper = co_await sealedPaper(day, *log, language);
    else
        paper = co_await printout::draw(*log, language);
    if (!paper)
        co_return tl::unexpected(paper.error());
    co_return Named{*paper, name};
}

QCoro::Task<Result<Paper>> Papers::sealedPaper(QDate day, QJsonValue log, QString language)
{
    const QPointer<Papers> self(this);
    const auto kept = co_await m_reports.sealedPaper(day);
    if (!self)
        co_return left();
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (const auto paper = dailylog::parsePaper(*kept))
        co_return *paper;
    const auto drawn = co_await printout::draw(log, language);
    if (!self)
        co_return left();
    if (!drawn)
        co_return drawn;
    const auto first = co_await m_commands.keepSealedPaper(day, drawn->pages, drawn->pdf);
    if (!first)
        co_return tl::unexpected(first.error());
    co_return dailylog::parsePaper(*first).value_or(*drawn);
}

} // namespace desk
