#pragma once

#include <QObject>

namespace ui {

enum class Timbre { Usual, Higher, Lower };

struct Utterance
{
    QString text;
    QString language; // ISO 639
    int wordsPerMinute = 0;
    double quieterBy = 0; // decibels
    Timbre timbre = Timbre::Usual;
};

// Says one thing at a time. Nothing waits behind it: what waits, waits with whoever has it said,
// where it can still be replaced or dropped.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int slowest = 80; // words a minute
    static constexpr int fastest = 400;

    virtual void speak(const Utterance &utterance) = 0; // what is being said breaks off
    virtual void stop() = 0;

Q_SIGNALS:
    void ended();  // it was said to its end
    void failed(); // it cannot be said, or not to its end
};

} // namespace ui
