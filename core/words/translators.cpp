#include "core/words/translators.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

namespace words {

using namespace Qt::StringLiterals;

namespace {

const auto ours = u":/i18n"_s;

void exchange(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    // Without a catalogue the translator is empty, and what it would say stays English.
    (void)translator.load(file, folder);
    QCoreApplication::installTranslator(&translator);
}

} // namespace

// Qt has no Slovene, so its few texts that can be met here are in a catalogue of ours.
void Translators::speak(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    const auto file = u"qtbase_"_s + language;
    const auto folder = QFile::exists(ours + u'/' + file + u".qm"_s)
                            ? ours
                            : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    exchange(m_ofQt, file, folder);
    exchange(m_own, u"richiamate_"_s + language, ours);
}

} // namespace words
