#include "app/desk/preferencesfile.h"

#include "app/desk/appearance.h"
#include "core/words/languages.h"
#include "ui/voice/earcons.h"

#include <QFile>
#include <QMetaEnum>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

namespace desk {

using namespace Qt::StringLiterals;
using ui::Preferences;
using words::RowPart;

namespace {

template <class Value> using Names = QList<std::pair<Value, QString>>;

template <class Value> QString nameIn(const Names<Value> &names, Value value)
{
    for (const auto &[each, name] : names) {
        if (each == value)
            return name;
    }
    return {};
}

template <class Value> std::optional<Value> valueIn(const Names<Value> &names, const QString &name)
{
    for (const auto &[value, each] : names) {
        if (each == name)
            return value;
    }
    return std::nullopt;
}

const Names<ui::Level> levels{{ui::Level::All, u"all"_s},
                              {ui::Level::Essential, u"essential"_s},
                              {ui::Level::SoundsOnly, u"nothing"_s}};
const Names<words::Naming> namings{{words::Naming::Full, u"told"_s},
                                   {words::Naming::Free, u"not-told"_s}};
const Names<ui::ReadingStyle> readings{{ui::ReadingStyle::Row, u"row"_s},
                                       {ui::ReadingStyle::Cell, u"cell"_s}};
const Names<RowPart> rowParts{{RowPart::Promise, u"promise"_s}, {RowPart::Number, u"number"_s},
                              {RowPart::Calls, u"calls"_s},     {RowPart::Wishes, u"wishes"_s},
                              {RowPart::Option, u"option"_s},   {RowPart::Office, u"office"_s}};
const Names<ui::QueueColumn> queueColumns{
    {ui::QueueColumn::Promise, u"promise"_s},   {ui::QueueColumn::Waiting, u"waiting"_s},
    {ui::QueueColumn::Number, u"number"_s},     {ui::QueueColumn::Calls, u"calls"_s},
    {ui::QueueColumn::Option, u"option"_s},     {ui::QueueColumn::Office, u"office"_s},
    {ui::QueueColumn::Attempts, u"attempts"_s}, {ui::QueueColumn::Request, u"request"_s}};
const Names<ui::HandOverCell> handOverCells{{ui::HandOverCell::Title, u"topic"_s},
                                            {ui::HandOverCell::Number, u"number"_s},
                                            {ui::HandOverCell::Time, u"time"_s},
                                            {ui::HandOverCell::Age, u"age"_s}};
const Names<ui::HourColumn> hourColumns{{ui::HourColumn::From, u"from"_s},
                                        {ui::HourColumn::Total, u"calls"_s},
                                        {ui::HourColumn::Answered, u"answered"_s},
                                        {ui::HourColumn::Accepted, u"callbacks"_s},
                                        {ui::HourColumn::Lost, u"lost"_s}};
const Names<ui::Ear> ears{
    {ui::Ear::Left, u"left"_s}, {ui::Ear::Right, u"right"_s}, {ui::Ear::Both, u"both"_s}};
const Names<ui::Timbre> timbres{{ui::Timbre::Usual, u"usual"_s},
                                {ui::Timbre::Higher, u"higher"_s},
                                {ui::Timbre::Lower, u"lower"_s}};
const Names<bool> switches{{false, u"off"_s}, {true, u"on"_s}};

Names<ui::Earcon> earcons()
{
    Names<ui::Earcon> names;
    const auto meta = QMetaEnum::fromType<ui::Earcon>();
    for (const auto earcon : ui::Earcons::all())
        names.append({earcon, QString::fromLatin1(meta.valueToKey(static_cast<int>(earcon)))});
    return names;
}

template <class Value>
std::optional<QList<Value>> listIn(const Names<Value> &names, const QString &text)
{
    QList<Value> list;
    for (const auto &name : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto value = valueIn(names, name);
        if (!value || list.contains(*value))
            return std::nullopt;
        list.append(*value);
    }
    return list;
}

// All of them in some order, or none: as delivered.
template <class Value>
std::optional<QList<Value>> orderIn(const Names<Value> &names, const QString &text)
{
    auto order = listIn(names, text);
    const bool isAll = order && (order->isEmpty() || order->size() == names.size());
    return isAll ? order : std::nullopt;
}

template <class Value> QString inWords(const Names<Value> &names, const QList<Value> &order)
{
    QStringList words;
    for (const auto value : order)
        words.append(nameIn(names, value));
    return words.join(u' ');
}

std::optional<int> within(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

// Takes a value if it is one; true: it is, or is not there at all.
class Reader
{
public:
    explicit Reader(QSettings &settings) : m_settings(settings) {}

    template <class Value, class Parse> void read(const QString &name, Value &value, Parse parse)
    {
        if (!m_settings.contains(name))
            return;
        const std::optional<Value> found = parse(m_settings.value(name).toString());
        m_isWhole = m_isWhole && found.has_value();
        value = found.value_or(value);
    }
    template <class Value> void read(const QString &name, Value &value, const Names<Value> &names)
    {
        read(name, value, [&names](const QString &text) { return valueIn(names, text); });
    }
    void readKeys(ui::Actions::Keys &keys);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    QSettings &m_settings;
    bool m_isWhole = true;
};

// Of an action that there is no more nothing is said.
void Reader::readKeys(ui::Actions::Keys &keys)
{
    m_settings.beginGroup(u"keys"_s);
    for (const auto &entry : ui::Actions::table()) {
        QKeySequence key;
        read(QString::fromLatin1(entry.code), key, [](const QString &text) {
            const auto read = QKeySequence::fromString(text, QKeySequence::PortableText);
            const bool isKey = read.count() == 1 && read[0].key() != Qt::Key_unknown;
            return isKey ? std::optional(read) : std::nullopt;
        });
        if (!key.isEmpty())
            keys.insert(entry.act, key);
    }
    m_settings.endGroup();
}

QString groupOf(const QString &login)
{
    return u"people/"_s + login;
}

const auto groupOfDesk = u"desk"_s;

} // namespace

Preferences merged(Preferences base, const Preferences &before, const Preferences &now)
{
    constexpr auto fields = std::make_tuple(
        &Preferences::colours, &Preferences::textSize, &Preferences::letters,
        &Preferences::language, &Preferences::level, &Preferences::naming, &Preferences::reading,
        &Preferences::rowOrder, &Preferences::columns, &Preferences::isSpeaking,
        &Preferences::speed, &Preferences::timbre, &Preferences::device, &Preferences::isHeadset,
        &Preferences::ear, &Preferences::sounds, &Preferences::keys);
    const auto take = [&](auto field) {
        if (before.*field != now.*field)
            base.*field = now.*field;
    };
    std::apply([&](auto... field) { (take(field), ...); }, fields);
    return base;
}

QString PreferencesFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/richiamate/desk.ini"_s;
}

PreferencesFile::PreferencesFile(const QString &path) : m_path(path)
{
    if (path.isEmpty())
        return;
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    (void)m_settings->allKeys(); // only then all of it is read
    if (m_settings->status() == QSettings::NoError)
        return;
    m_isWhole = false;
    setAside();
}

// What could be read of it may be wrong: nothing is taken from it.
void PreferencesFile::setAside()
{
    m_settings.reset();
    const auto aside = m_path + u".unreadable"_s;
    QFile::remove(aside);
    if (QFile::rename(m_path, aside))
        m_settings = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
}

Preferences PreferencesFile::lastUsed()
{
    return read(groupOfDesk);
}

std::optional<Preferences> PreferencesFile::of(const QString &login)
{
    if (!m_settings || login.isEmpty())
        return std::nullopt;
    m_settings->beginGroup(groupOf(login));
    const bool isThere = !m_settings->allKeys().isEmpty();
    m_settings->endGroup();
    return isThere ? std::optional(read(groupOf(login))) : std::nullopt;
}

bool PreferencesFile::keep(const QString &login, const Preferences &preferences)
{
    if (!m_settings)
        return m_path.isEmpty();
    write(groupOfDesk, preferences);
    if (!login.isEmpty())
        write(groupOf(login), preferences);
    m_settings->sync();
    return m_settings->status() == QSettings::NoError;
}

Preferences PreferencesFile::read(const QString &group)
{
    Preferences read;
    if (!m_settings)
        return read;
    m_settings->beginGroup(group);
    Reader reader(*m_settings);
    const auto text = [](const QString &value) { return std::optional(value); };
    reader.read(u"colours"_s, read.colours, &Appearance::colours);
    reader.read(u"text-size"_s, read.textSize,
                [](const QString &value) { return within(value, 100, 200); });
    reader.read(u"letters"_s, read.letters, &Appearance::letters);
    reader.read(u"language"_s, read.language, [](const QString &value) {
        return value.isEmpty() || words::isLanguage(value) ? std::optional(value) : std::nullopt;
    });
    reader.read(u"announced"_s, read.level, levels);
    reader.read(u"names"_s, read.naming, namings);
    reader.read(u"lists"_s, read.reading, readings);
    const auto readOrder = [&reader](const QString &name, auto &order, const auto &names) {
        reader.read(name, order, [&names](const QString &value) { return orderIn(names, value); });
    };
    readOrder(u"row-order"_s, read.rowOrder, rowParts);
    readOrder(u"queue-columns"_s, read.columns.queue, queueColumns);
    readOrder(u"intervention-columns"_s, read.columns.interventions, handOverCells);
    readOrder(u"monitoring-columns"_s, read.columns.monitoring, hourColumns);
    reader.read(u"voice"_s, read.isSpeaking, switches);
    reader.read(u"words-a-minute"_s, read.speed, [](const QString &value) {
        return within(value, ui::Speaker::slowest, ui::Speaker::fastest);
    });
    reader.read(u"timbre"_s, read.timbre, timbres);
    reader.read(u"device"_s, read.device, text);
    reader.read(u"headset"_s, read.isHeadset, switches);
    reader.read(u"ear"_s, read.ear, ears);
    reader.read(u"sounds"_s, read.sounds, [](const QString &value) {
        const auto list = listIn(earcons(), value);
        return list ? std::optional(QSet<ui::Earcon>(list->cbegin(), list->cend())) : std::nullopt;
    });
    reader.readKeys(read.keys);
    m_settings->endGroup();
    m_isWhole = m_isWhole && reader.isWhole();
    return read;
}

void PreferencesFile::write(const QString &group, const Preferences &preferences)
{
    m_settings->remove(group);
    m_settings->beginGroup(group);
    QStringList sounds;
    for (const auto &[earcon, name] : earcons()) {
        if (preferences.sounds.contains(earcon))
            sounds.append(name);
    }
    m_settings->setValue(u"colours"_s, Appearance::name(preferences.colours));
    m_settings->setValue(u"text-size"_s, QString::number(preferences.textSize));
    m_settings->setValue(u"letters"_s, Appearance::name(preferences.letters));
    m_settings->setValue(u"language"_s, preferences.language);
    m_settings->setValue(u"announced"_s, nameIn(levels, preferences.level));
    m_settings->setValue(u"names"_s, nameIn(namings, preferences.naming));
    m_settings->setValue(u"lists"_s, nameIn(readings, preferences.reading));
    m_settings->setValue(u"row-order"_s, inWords(rowParts, preferences.rowOrder));
    m_settings->setValue(u"queue-columns"_s, inWords(queueColumns, preferences.columns.queue));
    m_settings->setValue(u"intervention-columns"_s,
                         inWords(handOverCells, preferences.columns.interventions));
    m_settings->setValue(u"monitoring-columns"_s,
                         inWords(hourColumns, preferences.columns.monitoring));
    m_settings->setValue(u"voice"_s, nameIn(switches, preferences.isSpeaking));
    m_settings->setValue(u"words-a-minute"_s, QString::number(preferences.speed));
    m_settings->setValue(u"timbre"_s, nameIn(timbres, preferences.timbre));
    m_settings->setValue(u"device"_s, preferences.device);
    m_settings->setValue(u"headset"_s, nameIn(switches, preferences.isHeadset));
    m_settings->setValue(u"ear"_s, nameIn(ears, preferences.ear));
    m_settings->setValue(u"sounds"_s, sounds.join(u' '));
    for (const auto &entry : ui::Actions::table()) {
        if (preferences.keys.contains(entry.act))
            m_settings->setValue(u"keys/"_s + QString::fromLatin1(entry.code),
                                 preferences.keys[entry.act].toString(QKeySequence::PortableText));
    }
    m_settings->endGroup();
}

} // namespace desk
