#pragma once

#include "core/words/braille.h"
#include "core/words/phrases.h"
#include "core/words/sentences.h"

#include <utility>

// How the files of Sentences put their forms together.
namespace words {

// Where what is heard and what is read are the same words.
[[nodiscard]] inline Sentence same(const QString &text, const QString &braille)
{
    return {text, fitted(braille), text, text};
}

// Where times and numbers are said in another way than they are written.
template <class Say> [[nodiscard]] Sentence both(const QString &braille, Say say)
{
    return {say(Style::Spoken), fitted(braille), say(Style::Written), say(Style::Discreet)};
}

} // namespace words
