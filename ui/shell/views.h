#pragma once

#include "ui/shared/chip.h"

#include <QList>
#include <QString>

namespace ui {

// What the header says.
struct HeaderView
{
    QString directorate;
    QString window; // "open until 13:00"
    Mood windowMood = Mood::Plain;
    QString day;   // "lunedì 5 ottobre"
    QString clock; // "11:32"
    QString connection;
    bool isConnected = false;
    QString person; // name and duty of whoever sits here
};

struct Fact
{
    QString big;
    QString small;
};

// The strip: what is in hand, in every place. It always names what F8 does.
struct StripView
{
    enum class Mood {
        Quiet,
        Urgent,
        Live,
        Trouble
    }; // nothing in hand, rings or came back, talking
    Mood mood = Mood::Quiet;
    QList<Fact> facts;
    QString next; // "chiama"; empty: F8 has nothing to do
    QString back; // "rilascia"; empty: nothing to go back to
    QString braille;
};

// What is wrong and what still works; none: all is well.
struct TroubleView
{
    QString what;
    QString stillWorks;
};

} // namespace ui
