#pragma once

#include "core/desk/sight.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace desk {

// What a look-up found, a row a line, to be read.
class FoundRows
{
    Q_DECLARE_TR_FUNCTIONS(desk::FoundRows)

public:
    FoundRows(const Sight &sight, const words::Sentences &sentences)
        : m_sight(sight), m_sentences(sentences)
    {
    }

    // "calls", "callbacks" and "handOvers" as the database tells them; empty: there is nothing.
    [[nodiscard]] QString text(const QJsonObject &found) const;

private:
    [[nodiscard]] QString callLine(const QJsonObject &row) const;
    [[nodiscard]] QString callbackLine(const QJsonObject &row) const;
    [[nodiscard]] QString handOverLine(const QJsonObject &row) const;
    [[nodiscard]] QString time(const QJsonValue &instant) const;
    [[nodiscard]] QString officeName(const QString &code) const;

    const Sight &m_sight;
    const words::Sentences &m_sentences;
};

} // namespace desk
