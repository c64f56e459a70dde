#include "core/words/spelling.h"

#include "core/citizens/taxcode.h"

#include <QHash>
#include <QStringList>

namespace words {

using namespace Qt::StringLiterals;

namespace {

// In the order of the alphabet from A to Z.
const QHash<QString, QString> &alphabets()
{
    static const QHash<QString, QString> words{
        {u"it"_s, u"Ancona Bologna Como Domodossola Empoli Firenze Genova Hotel Imola i-lunga "
                  "cappa Livorno Milano Napoli Otranto Palermo Quarto Roma Savona Torino Udine "
                  "Venezia vu-doppia ics ipsilon Zara"_s},
        {u"de"_s, u"Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Ida Julius Kaufmann "
                  "Ludwig Martha Nordpol Otto Paula Quelle Richard Samuel Theodor Ulrich Viktor "
                  "Wilhelm Xanthippe Ypsilon Zacharias"_s},
        {u"fr"_s, u"Anatole Berthe Célestin Désirée Eugène François Gaston Henri Irma Joseph "
                  "Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule "
                  "Victor William Xavier Yvonne Zoé"_s},
        {u"sl"_s, u"Ankaran Bled Celje Drava Evropa Fala Gorica Hrastnik Izola Jadran Kamnik "
                  "Ljubljana Maribor Nanos Ormož Piran Queen Ravne Soča Triglav Unec Velenje "
                  "dvojni-ve iks ipsilon Zagorje"_s},
        {u"en"_s, u"Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima "
                  "Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey "
                  "X-ray Yankee Zulu"_s}};
    return words;
}

const QHash<QString, QHash<QChar, QString>> &ownLetters()
{
    static const QHash<QString, QHash<QChar, QString>> words{
        {u"de"_s,
         {{u'Ä', u"Ärger"_s}, {u'Ö', u"Ökonom"_s}, {u'Ü', u"Übermut"_s}, {u'ß', u"Eszett"_s}}},
        {u"fr"_s, {{u'É', u"Émile"_s}}},
        {u"sl"_s, {{u'Č', u"Čatež"_s}, {u'Š', u"Šmarje"_s}, {u'Ž', u"Žalec"_s}}}};
    return words;
}

QString signOf(QChar sign, Spell how, const QString &language)
{
    const auto word = how == Spell::Words ? spellingWord(sign, language) : QString();
    return word.isEmpty() ? QString(sign) : word;
}

QStringList signsOf(const QString &text, Spell how, const QString &language)
{
    QStringList signs;
    for (const auto sign : text)
        signs += signOf(sign, how, language);
    return signs;
}

// Surname and name, year, month, day, municipality, check letter.
QString spelledTaxCode(const QString &code, Spell how, const QString &language)
{
    QStringList blocks;
    qsizetype from = 0;
    for (const auto length : {6, 2, 1, 2, 4, 1}) {
        const auto separator = how == Spell::Words ? u", "_s : u" "_s;
        blocks += signsOf(code.mid(from, length), how, language).join(separator);
        from += length;
    }
    return blocks.join(how == Spell::Words ? "; "_L1 : ", "_L1);
}

} // namespace

QString spellingWord(QChar letter, const QString &language)
{
    const auto own = ownLetters().value(language);
    const auto upper = letter.toUpper();
    if (own.contains(upper))
        return own.value(upper);
    const auto plain = QString(upper).normalized(QString::NormalizationForm_D).front().unicode();
    if (plain < u'A' || plain > u'Z')
        return {};
    auto word = alphabets()
                    .value(language, alphabets().value(u"en"_s))
                    .section(u' ', plain - u'A', plain - u'A');
    return word == u"X-ray"_s ? word : word.replace(u'-', u' ');
}

QString spelled(const QString &text, Spell how, const QString &language)
{
    const auto code = citizens::checkTaxCode(text);
    const bool isOfPerson = code.kind == citizens::TaxCodeKind::Person
                            && code.normalized.size() == 16
                            && code.problem != citizens::TaxCodeProblem::Character;
    if (isOfPerson)
        return spelledTaxCode(code.normalized, how, language);
    QStringList parts;
    for (const auto &part : text.simplified().split(u' ', Qt::SkipEmptyParts))
        parts += signsOf(part, how, language).join(u", "_s);
    return parts.join("; "_L1);
}

} // namespace words
