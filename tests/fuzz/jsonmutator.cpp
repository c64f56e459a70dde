// Changes JSON as JSON, so that inputs get past Qt's reader, which is not instrumented, into ours.
// One in four is changed byte by byte all the same.

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdint>
#include <cstring>
#include <random>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

using namespace Qt::StringLiterals;

namespace {

class Mutator
{
public:
    Mutator(const QJsonValue &whole, unsigned seed) : m_random(seed) { gather(whole); }

    // One place in it is another.
    QJsonValue changed(const QJsonValue &value)
    {
        if (value.isObject() && chance(7))
            return changed(value.toObject());
        if (value.isArray() && chance(7))
            return changed(value.toArray());
        return fresh(value);
    }

private:
    [[nodiscard]] int below(qsizetype bound)
    {
        return static_cast<int>(m_random() % static_cast<unsigned long>(bound));
    }
    [[nodiscard]] bool chance(int ofEight) { return below(8) < ofEight; }

    void gather(const QJsonValue &value)
    {
        m_values.append(value);
        const auto object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            m_keys.append(each.key());
            gather(each.value());
        }
        for (const auto &each : value.toArray())
            gather(each);
    }

    QJsonValue changed(QJsonObject object)
    {
        if (object.isEmpty() || (chance(1) && !m_keys.isEmpty())) {
            object.insert(m_keys.isEmpty() ? QString() : m_keys[below(m_keys.size())], anyValue());
            return object;
        }
        const auto key = object.keys()[below(object.size())];
        if (chance(1))
            object.remove(key);
        else
            object.insert(key, changed(object[key]));
        return object;
    }

    QJsonValue changed(QJsonArray array)
    {
        if (array.isEmpty() || chance(1)) {
            array.append(array.isEmpty() ? anyValue() : QJsonValue(array[below(array.size())]));
            return array;
        }
        const int index = below(array.size());
        if (chance(1))
            array.removeAt(index);
        else
            array[index] = changed(QJsonValue(array[index]));
        return array;
    }

    QJsonValue fresh(const QJsonValue &value)
    {
        if (value.isString() && chance(6))
            return changedBytes(value.toString());
        if (value.isDouble() && chance(2))
            return value.toDouble() + below(3) - 1;
        return anyValue();
    }

    static QString changedBytes(const QString &text)
    {
        auto bytes = text.toUtf8();
        const auto size = bytes.size();
        bytes.resize(size + 32);
        const auto left = LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(bytes.data()),
                                           static_cast<size_t>(size),
                                           static_cast<size_t>(bytes.size()));
        return QString::fromUtf8(bytes.left(static_cast<qsizetype>(left)));
    }

    // Of the same document, or one that has been trouble elsewhere.
    QJsonValue anyValue()
    {
        if (chance(4))
            return m_values[below(m_values.size())];
        static const std::array<QJsonValue, 22> troublesome{QJsonValue(),
                                                            true,
                                                            false,
                                                            0,
                                                            1,
                                                            -1,
                                                            0.5,
                                                            1e300,
                                                            -2147483648.0,
                                                            9007199254740993.0,
                                                            u""_s,
                                                            u" "_s,
                                                            QString(QChar(u'\0')),
                                                            QString(QChar(0xd800)),
                                                            QString(QChar(0xfffe)),
                                                            u"0001-01-01T00:00:00+14:00"_s,
                                                            u"9999-12-31T23:59:59-14:00"_s,
                                                            u"2026-03-29T02:30"_s,
                                                            u"2026-10-05T07:30:00Z"_s,
                                                            u"9999-12-31"_s,
                                                            QJsonArray(),
                                                            QJsonObject()};
        return troublesome[static_cast<size_t>(below(troublesome.size()))];
    }

    std::minstd_rand m_random;
    QList<QJsonValue> m_values;
    QStringList m_keys;
};

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    const auto before = QJsonDocument::fromJson(
        QByteArray::fromRawData(reinterpret_cast<char *>(data), static_cast<qsizetype>(size)));
    if (seed % 4 == 0 || before.isNull())
        return LLVMFuzzerMutate(data, size, maxSize);
    const auto whole = before.isObject() ? QJsonValue(before.object()) : QJsonValue(before.array());
    Mutator mutator(whole, seed);
    auto value = mutator.changed(whole);
    for (unsigned more = seed / 4 % 4; more > 0; --more)
        value = mutator.changed(value);
    const auto after = value.isArray() ? QJsonDocument(value.toArray())
                                       : QJsonDocument(value.toObject());
    const auto bytes = after.toJson(QJsonDocument::Compact);
    const auto left = static_cast<size_t>(bytes.size());
    if (left > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, bytes.constData(), left);
    return left;
}
