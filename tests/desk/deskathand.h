#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace support {

// A desk as its own process, worked by keys and read by what its window shows.
class DeskAtHand
{
public:
    explicit DeskAtHand(const QStringList &arguments);
    ~DeskAtHand(); // ends it

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void kill();                // as a power cut would
    [[nodiscard]] bool close(); // by its own key; true: it ended by itself

    void press(const QString &keys); // "F8", "Ctrl+Shift+N"
    // In two steps, so that two desks may press at once.
    void beginPress(const QString &keys);
    void endPress();
    void type(const QString &text);
    void picture(const QString &file);
    void size(int width, int height);
    void wear(const QString &colours); // as --colours names them
    [[nodiscard]] QString texts();     // all that can be read in the window, a line each
    [[nodiscard]] QString faults();    // what of the window cannot be read, a line each
    [[nodiscard]] QJsonObject state();
    [[nodiscard]] QString shown(const QString &what) { return state()[what].toString(); }
    // Waits until the field holds the text.
    [[nodiscard]] bool shows(const QString &what, const QString &text, int milliseconds = 15'000);
    // All of it, and what it said on standard error: for the message of a test that fails.
    [[nodiscard]] QByteArray described();
    [[nodiscard]] QString errors() const { return m_errors; }

private:
    QJsonObject obey(const QString &line);
    QJsonObject answer();

    QProcess m_process;
    QString m_errors;
};

} // namespace support
