#pragma once

#include "core/words/manner.h"
#include "ui/shared/columns.h"
#include "ui/shared/readingstyle.h"
#include "ui/shared/theme.h"
#include "ui/shell/actions.h"
#include "ui/speech/announcer.h"
#include "ui/voice/ownvoice.h"

#include <QSet>

namespace ui {

// How one person wants the desk to look, to sound and to be worked; a new one is as we deliver it.
// Nothing in it is secret or of any citizen.
struct Preferences
{
    Colours colours = Colours::System;
    int textSize = 100; // percent, 100 to 200
    Letters letters = Letters::Usual;
    QString language = {}; // ISO 639; empty: the system's
    Level level = Level::All;
    words::Naming naming = words::Naming::Full;
    ReadingStyle reading = ReadingStyle::Row;
    QList<words::RowPart> rowOrder = {}; // empty: ours
    Columns columns = {};                // of lists that are read by cell
    bool isSpeaking = false;             // the desk itself, when no screen reader runs
    int speed = OwnVoice::usualSpeed;    // words a minute
    Timbre timbre = Timbre::Usual;
    QString device = {};    // where the desk is heard; empty: the system's
    bool isHeadset = false; // that one
    Ear ear = Ear::Both;
    QSet<Earcon> sounds = {}; // that are on
    Actions::Keys keys = {};  // that are not ours
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace ui
