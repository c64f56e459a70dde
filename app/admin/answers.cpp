#include "app/admin/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

namespace admin {

namespace {

bool isPlain(QChar character)
{
    return character >= u' ' && character <= u'~' && character != u'"' && character != u'\\';
}

QByteArray written(const QJsonValue &value)
{
    const auto array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray quoted(const QString &text)
{
    if (!std::all_of(text.cbegin(), text.cend(), isPlain))
        return written(text);
    QByteArray result(text.size() + 2, '"');
    std::transform(text.cbegin(), text.cend(), result.begin() + 1,
                   [](QChar each) { return each.toLatin1(); });
    return result;
}

QByteArray list(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

void write(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
}

int status()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 ? Answered : NotWritten;
}

} // namespace

Answer &Answer::text(QLatin1StringView key, const QString &text)
{
    begin(key);
    m_members += quoted(text);
    return *this;
}

Answer &Answer::flag(QLatin1StringView key, bool value)
{
    begin(key);
    m_members += value ? "true" : "false";
    return *this;
}

Answer &Answer::number(QLatin1StringView key, int value)
{
    begin(key);
    m_members += QByteArray::number(value);
    return *this;
}

Answer &Answer::null(QLatin1StringView key)
{
    begin(key);
    m_members += "null";
    return *this;
}

Answer &Answer::texts(QLatin1StringView key, const QStringList &texts)
{
    QList<QByteArray> elements;
    for (const auto &text : texts)
        elements.append(quoted(text));
    return objects(key, elements);
}

Answer &Answer::objects(QLatin1StringView key, const QList<QByteArray> &objects)
{
    begin(key);
    m_members += list(objects);
    return *this;
}

Answer &Answer::value(QLatin1StringView key, const QJsonValue &value)
{
    begin(key);
    m_members += written(value);
    return *this;
}

Answer &Answer::object(QLatin1StringView key, const QByteArray &object)
{
    begin(key);
    m_members += object;
    return *this;
}

Answer &Answer::textOrNull(QLatin1StringView key, const QString &value)
{
    return value.isEmpty() ? null(key) : text(key, value);
}

void Answer::begin(QLatin1StringView key)
{
    if (m_members.size() > 1)
        m_members += ',';
    m_members += '"';
    m_members.append(key.data(), key.size());
    m_members += "\":";
}

int printAnswer(const QByteArray &answer)
{
    write(answer);
    return status();
}

int answerLines(const std::function<QByteArray(const QString &)> &answer)
{
    std::ios::sync_with_stdio(false);
    std::string line;
    while (std::getline(std::cin, line)) {
        write(answer(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))));
        // Somebody who asks line by line waits for each answer.
        if (std::cin.rdbuf()->in_avail() <= 0 && status() != Answered)
            return NotWritten;
    }
    return status();
}

int refuseUsage(const QString &problem, const QString &usage)
{
    const auto whole = usage.isEmpty() ? problem : problem + QLatin1Char('\n') + usage;
    const auto text = QStringLiteral("richiamate-admin: %1\n").arg(whole).toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    return BadUsage;
}

} // namespace admin
