#pragma once

#include "core/words/braille.h"
#include "core/words/phrases.h"
#include "core/words/sentences.h"

#include <utility>

// How the files of Sentences put their forms together.
namespace words {

[[nodiscard]] bool holdsNumber(const QString &text); // so long that it may be a telephone's

// Where what is heard and what is read are the same words.
[[nodiscard]] inline Sentence same(const QString &text, const QString &braille)
{
    return {text, fitted(braille), text, text};
}

// Where times and numbers are said in another way than they are written.
template <class Say>
[[nodiscard]] Sentence both(const Phrases &phrases, const QString &braille, Say say)
{
    const auto in = [&](Style style) { return say(phrases.allowed(style)); };
    return {in(Style::Spoken), fitted(braille), in(Style::Written), in(Style::Discreet)};
}

} // namespace words
