#pragma once

#include <QTranslator>

namespace words {

// What the running program shows: its own texts and those that Qt brings (menus of text fields,
// what a screen reader is told of buttons). Changed live: every window is told to retranslate.
class Translators
{
public:
    void speak(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_ofQt;
};

} // namespace words
