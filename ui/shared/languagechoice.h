#pragma once

#include "ui/shared/radioline.h"

namespace ui {

// The language of the whole desk, each under its own name, so that nobody needs another to find it;
// so no label stands before them.
class LanguageChoice : public RadioLine
{
    Q_OBJECT

public:
    explicit LanguageChoice(const Theme &theme, QWidget *parent = nullptr);

    void choose(const QString &language);

Q_SIGNALS:
    void chosen(const QString &language);

protected:
    void retranslate() override;
};

} // namespace ui
