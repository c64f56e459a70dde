#include "core/words/words.h"

#include "core/words/phrases.h"
#include "core/words/sources.h"

#include <QTranslator>

#include <algorithm>

namespace words {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &language)
{
    return u":/i18n/richiamate_%1.qm"_s.arg(language);
}

const FigureWord *figureWord(const QString &key)
{
    const auto *const found = std::find_if(
        figureWords.begin(), figureWords.end(),
        [&key](const FigureWord &word) { return key == QLatin1StringView(word.key); });
    return found == figureWords.end() ? nullptr : found;
}

} // namespace

// An argument is never read as a place marker, whatever it holds.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    qsizetype copied = 0;
    for (auto index = text.indexOf(u'%'); index >= 0; index = text.indexOf(u'%', index + 1)) {
        if (index + 1 == text.size() || !text[index + 1].isDigit())
            continue;
        result += QStringView(text).mid(copied, index - copied);
        result += arguments.value(text[index + 1].digitValue() - 1);
        copied = index + 2;
    }
    if (copied == 0)
        return text;
    result += QStringView(text).mid(copied);
    return result;
}

class Words::Catalogue
{
public:
    explicit Catalogue(const QString &language)
    {
        // The English catalogue holds what the sources cannot say: the forms of a plural.
        m_isLoaded = m_translator.load(fileOf(language)) || m_translator.load(fileOf(u"en"_s));
    }
    [[nodiscard]] QString translate(const char *context, const char *source, int number = -1) const
    {
        return m_isLoaded ? m_translator.translate(context, source, nullptr, number) : QString();
    }

private:
    QTranslator m_translator;
    bool m_isLoaded = false;
};

Words::Words(const QString &language)
    : m_language(language), m_catalogue(std::make_unique<Catalogue>(language))
{
}

Words::~Words() = default;

QString Words::error(const base::Error &error) const
{
    auto arguments = error.arguments;
    if (arguments.isEmpty())
        arguments.append(text("error", namelessPlace));
    return filled(text("error", errorSource(error.reason)), arguments);
}

QString Words::opening(const calendar::Opening &opening) const
{
    return dayText(opening.why, opening.name, opening.period);
}

QString Words::attempt(const calendar::AttemptAnswer &answer) const
{
    return dayText(answer.why, answer.name, answer.period);
}

QString Words::reason(const routing::Reason &reason) const
{
    const auto *source = routingSource(reason.because);
    if (!source)
        return reason.opening ? opening(*reason.opening) : QString();
    auto arguments = reason.arguments;
    if (reason.next.isValid()) {
        const auto zone = reason.next.timeZone();
        arguments.append(Phrases(*this, zone, {}).at(Style::Spoken, reason.next, reason.asked));
    }
    if (reason.because == routing::Because::TelephoneOf)
        arguments = {citizens::grouped(arguments.value(0))};
    return filled(text("routing", source), arguments);
}

QString Words::problem(citizens::TaxCodeProblem problem) const
{
    return text("problem", problemSource(problem));
}

QString Words::problem(citizens::PhoneProblem problem) const
{
    return text("problem", problemSource(problem));
}

QString Words::outcome(const QString &code) const
{
    for (const auto &word : outcomeWords) {
        if (code == QLatin1StringView(word.code))
            return text("outcome", word.source);
    }
    return code;
}

// In German nouns keep their capital.
QString Words::outcomeInside(const QString &code) const
{
    return m_language == u"de"_s ? outcome(code) : outcome(code).toLower();
}

QString Words::figure(const QString &key) const
{
    const auto *word = figureWord(key);
    return word ? text("figure", word->name) : key;
}

QString Words::formula(const QString &key) const
{
    const auto *word = figureWord(key);
    return word ? text("figure", word->formula) : QString();
}

QString Words::logText(const char *source) const
{
    return text("log", source);
}

QString Words::text(const char *context, const char *source, const QStringList &arguments) const
{
    return filled(text(context, source), arguments);
}

QString Words::counted(const char *context, const char *source, int number) const
{
    auto form = m_catalogue->translate(context, source, number);
    if (form.isEmpty())
        form = QString::fromUtf8(source);
    return form.replace("%n"_L1, QString::number(number));
}

// A holiday is named by its English source; a closure bears the name it was given. Hours that are
// not the usual ones are named.
QString Words::dayText(calendar::Why why, const QString &name, const QString &period) const
{
    using calendar::Why;
    if (why == Why::Closure && name.isEmpty())
        return text("opening", namelessClosure);
    const auto shown = why == Why::Holiday ? text("opening", name.toLatin1().constData()) : name;
    const auto said = filled(text("opening", openingSource(why)), {shown});
    if (period.isEmpty())
        return said;
    return said + u' ' + filled(text("opening", periodInForce), {period});
}

QString Words::text(const char *context, const char *source) const
{
    const auto translated = m_catalogue->translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace words
