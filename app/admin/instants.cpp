#include "app/admin/instants.h"

#include <cstdlib>

namespace admin {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

constexpr qint64 day = qint64(24) * 60 * minute;

// Takes a text apart from the left; one wrong piece and it has failed for good.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_rest(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool skips(char16_t character)
    {
        if (!m_rest.startsWith(character))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }
    void expect(char16_t character) { m_hasFailed = !skips(character) || m_hasFailed; }
    [[nodiscard]] bool isAtDigit() const
    {
        return !isAtEnd() && m_rest.front() >= u'0' && m_rest.front() <= u'9';
    }
    int number(int digits)
    {
        int value = 0;
        for (int count = 0; count < digits; ++count)
            value = 10 * value + digit();
        return value;
    }
    int digit()
    {
        m_hasFailed = m_hasFailed || !isAtDigit();
        if (m_hasFailed)
            return 0;
        const int value = m_rest.front().unicode() - u'0';
        m_rest = m_rest.mid(1);
        return value;
    }

private:
    QStringView m_rest;
    bool m_hasFailed = false;
};

QDate readDate(Scanner &scanner)
{
    const int year = scanner.number(4);
    scanner.expect(u'-');
    const int month = scanner.number(2);
    scanner.expect(u'-');
    return {year, month, scanner.number(2)};
}

QTime readTime(Scanner &scanner)
{
    const int hour = scanner.number(2);
    scanner.expect(u':');
    const int minutes = scanner.number(2);
    const int seconds = scanner.skips(u':') ? scanner.number(2) : 0;
    int milliseconds = 0;
    if (scanner.skips(u'.')) {
        int weight = 100;
        do {
            milliseconds += weight * scanner.digit();
            weight /= 10;
        } while (scanner.isAtDigit());
    }
    return {hour, minutes, seconds, milliseconds};
}

// Milliseconds ahead of UTC; none where the text ends before any.
std::optional<qint64> readOffset(Scanner &scanner)
{
    if (scanner.isAtEnd())
        return std::nullopt;
    if (scanner.skips(u'Z') || scanner.skips(u'z'))
        return 0;
    const bool isBehind = scanner.skips(u'-');
    if (!isBehind)
        scanner.expect(u'+');
    const int hours = scanner.number(2);
    const bool hasMinutes = scanner.skips(u':') || scanner.isAtDigit();
    const int minutes = hasMinutes ? scanner.number(2) : 0;
    if (hours > 23 || minutes > 59)
        scanner.expect(u'\0'); // no such offset
    const qint64 offset = (60 * hours + minutes) * minute;
    return isBehind ? -offset : offset;
}

qint64 offsetAt(const QTimeZone &zone, qint64 instant)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) * second;
}

qint64 instantOfWall(qint64 wall, const QTimeZone &zone)
{
    const qint64 earlier = wall - offsetAt(zone, wall - day);
    const qint64 offset = offsetAt(zone, earlier);
    if (earlier + offset == wall)
        return earlier;
    const qint64 later = wall - offsetAt(zone, wall + day);
    return later + offsetAt(zone, later) == wall ? later : earlier;
}

void append(QString &text, qint64 number, int digits)
{
    qint64 weight = 1;
    for (int count = 1; count < digits; ++count)
        weight *= 10;
    for (; weight > 0; weight /= 10)
        text += QChar(u'0' + static_cast<char16_t>(number / weight % 10));
}

void append(QString &text, const QDate &date)
{
    const int year = date.year() < 0 ? date.year() + 1 : date.year(); // ISO 8601 has a year 0
    append(text, year, year > 9999 ? 5 : 4);
    text += u'-';
    append(text, date.month(), 2);
    text += u'-';
    append(text, date.day(), 2);
}

void append(QString &text, const QTime &time)
{
    append(text, time.hour(), 2);
    text += u':';
    append(text, time.minute(), 2);
    text += u':';
    append(text, time.second(), 2);
    if (time.msec() == 0)
        return;
    text += u'.';
    append(text, time.msec(), 3);
}

// Local mean time of long ago has seconds too.
void appendOffset(QString &text, int seconds)
{
    const int ahead = std::abs(seconds);
    text += seconds < 0 ? u'-' : u'+';
    append(text, ahead / 3600, 2);
    text += u':';
    append(text, ahead / 60 % 60, 2);
    if (ahead % 60 == 0)
        return;
    text += u':';
    append(text, ahead % 60, 2);
}

} // namespace

std::optional<QDateTime> readInstant(QStringView text, const QTimeZone &zone)
{
    Scanner scanner(text.trimmed());
    const auto date = readDate(scanner);
    if (!scanner.skips(u'T') && !scanner.skips(u't'))
        scanner.expect(u' ');
    const auto time = readTime(scanner);
    const auto offset = readOffset(scanner);
    if (scanner.hasFailed() || !scanner.isAtEnd() || !date.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 wall = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 instant = offset ? wall - *offset : instantOfWall(wall, zone);
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
}

QString writtenInstant(const QDateTime &instant, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(instant);
    const auto wall = instant.toUTC().addSecs(offset);
    QString text;
    text.reserve(32);
    append(text, wall.date());
    text += u'T';
    append(text, wall.time());
    appendOffset(text, offset);
    return text;
}

} // namespace admin
