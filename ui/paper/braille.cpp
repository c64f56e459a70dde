#include "ui/paper/braille.h"

#include <QHash>
#include <QRegularExpression>

#include <liblouis/liblouis.h>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

// As each language is written for people who read every letter; what is shown of a dot pattern is
// the first table's business.
QByteArray tablesOf(const QString &language)
{
    static const QHash<QString, QByteArray> tables{{u"it"_s, "it-it-comp6.utb"_ba},
                                                   {u"de"_s, "de-g0.utb"_ba},
                                                   {u"fr"_s, "fr-bfu-comp6.utb"_ba},
                                                   {u"sl"_s, "sl-si-g1.utb"_ba},
                                                   {u"en"_s, "en-ueb-g1.ctb"_ba}};
    const auto table = tables.value(language);
    return table.isEmpty() ? table : "en-us-brf.dis,"_ba + table;
}

} // namespace

std::optional<QString> toBrailleAscii(const QString &text, const QString &language)
{
    const auto tables = tablesOf(language);
    if (tables.isEmpty())
        return std::nullopt;
    if (text.isEmpty()) // nothing is no input to the library
        return QString();
    lou_setLogLevel(LOU_LOG_OFF); // what goes wrong is answered, not written somewhere
    auto plain = text;
    plain.replace(u'’', u'\''); // the tables know the typewriter's only
    // The space that French prints before a colon is not written in its braille.
    static const QRegularExpression beforeSign(u"[\u00A0\u202F](?=[:;!?])"_s);
    plain.remove(beforeSign);
    plain.replace(QChar::Nbsp, u' ');
    QList<widechar> in;
    for (const auto sign : plain.toUcs4())
        in.append(sign);
    // No sign of these languages needs as many cells.
    QList<widechar> out(8 * in.size() + 8);
    int length = static_cast<int>(in.size());
    int written = static_cast<int>(out.size());
    if (!lou_translateString(tables.constData(), in.constData(), &length, out.data(), &written,
                             nullptr, nullptr, 0))
        return std::nullopt;
    QString braille;
    for (int index = 0; index < written; ++index)
        braille.append(QChar(static_cast<char16_t>(out[index])));
    return braille;
}

} // namespace paper
