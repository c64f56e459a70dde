#pragma once

#include "core/words/sentences.h"

#include <QList>

// Every sentence the desk says, in the cases that differ.
struct SentenceCase
{
    QString name;
    words::Sentence sentence;
};

[[nodiscard]] QDateTime sentenceNow();       // Tuesday 24 November 2026, 10:12 in Rome
[[nodiscard]] QString sentenceName();        // of the citizen that some of them are about; invented
[[nodiscard]] QStringList sentenceNumbers(); // telephones', the last one masked
[[nodiscard]] QList<SentenceCase> sentenceCases(const words::Sentences &sentences);
