#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <functional>

namespace admin {

// One JSON object, its members in the order they are said in: QJsonObject would sort them.
class Answer
{
public:
    Answer &text(QLatin1StringView key, const QString &text);
    Answer &flag(QLatin1StringView key, bool value);
    Answer &number(QLatin1StringView key, int value);
    Answer &null(QLatin1StringView key);
    Answer &texts(QLatin1StringView key, const QStringList &texts);
    // A value that is JSON already.
    Answer &object(QLatin1StringView key, const QByteArray &object);
    Answer &objects(QLatin1StringView key, const QList<QByteArray> &objects);
    Answer &value(QLatin1StringView key, const QJsonValue &value);
    // Null where there is no text.
    Answer &textOrNull(QLatin1StringView key, const QString &value);
    [[nodiscard]] QByteArray json() const { return m_members + '}'; }

private:
    void begin(QLatin1StringView key);

    QByteArray m_members = QByteArrayLiteral("{");
};

enum ExitStatus { Answered = 0, NotWritten = 1, BadUsage = 2 };

// Prints one answer; the status says whether it could be written.
[[nodiscard]] int printAnswer(const QByteArray &answer);

// One answer a line for each line of standard input, whatever the line holds.
[[nodiscard]] int answerLines(const std::function<QByteArray(const QString &)> &answer);

// Says on standard error what is wrong and how it is done.
[[nodiscard]] int refuseUsage(const QString &problem, const QString &usage);

} // namespace admin
