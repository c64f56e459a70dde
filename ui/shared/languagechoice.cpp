#include "ui/shared/languagechoice.h"

#include "core/words/languages.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

LanguageChoice::LanguageChoice(const Theme &theme, QWidget *parent) : RadioLine(theme, parent)
{
    setObjectName(u"language"_s);
    for (const auto &language : words::languages()) {
        auto *button = add(u"language_"_s + language.code);
        button->setText(language.name);
        connect(button, &QRadioButton::toggled, this, [this, code = language.code](bool isOn) {
            if (isOn)
                Q_EMIT chosen(code);
        });
    }
    LanguageChoice::retranslate();
}

void LanguageChoice::choose(const QString &language)
{
    if (auto *button = findChild<QRadioButton *>(u"language_"_s + language))
        button->setChecked(true);
}

void LanguageChoice::retranslate()
{
    entitle({}, tr("Language"));
}

} // namespace ui
