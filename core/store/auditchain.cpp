#include "core/store/auditchain.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linkLength = 32;

template <class Number> void append(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> written{};
    qToBigEndian(number, written.data());
    bytes.append(written.data(), written.size());
}

void appendMeasured(QByteArray &bytes, const QByteArray &part)
{
    append(bytes, static_cast<qint32>(part.size()));
    bytes.append(part);
}

QByteArray bytesOf(qint64 position, const AuditEvent &event)
{
    QByteArray bytes;
    bytes.reserve(160);
    append(bytes, position);
    append(bytes, event.id);
    append(bytes, event.at);
    append(bytes, event.recordedAt);
    appendMeasured(bytes, event.kind);
    appendMeasured(bytes, event.subject);
    append(bytes, event.subjectId);
    QByteArray person;
    if (event.person)
        append(person, *event.person);
    appendMeasured(bytes, person);
    appendMeasured(bytes, event.commitment);
    return bytes;
}

} // namespace

QString nameOf(AuditProblem problem)
{
    switch (problem) {
    case AuditProblem::LinkMissing:
        return u"link-missing"_s;
    case AuditProblem::LinkDoubled:
        return u"link-doubled"_s;
    case AuditProblem::EventMissing:
        return u"event-missing"_s;
    case AuditProblem::LinkDiffers:
        return u"link-differs"_s;
    case AuditProblem::ValueDiffers:
        return u"value-differs"_s;
    case AuditProblem::ValueMissing:
        return u"value-missing"_s;
    case AuditProblem::ValueUncommitted:
        return u"value-uncommitted"_s;
    case AuditProblem::ValueNotErased:
        return u"value-not-erased"_s;
    case AuditProblem::ValueOfNoEvent:
        return u"value-of-no-event"_s;
    case AuditProblem::AnchorDiffers:
        return u"anchor-differs"_s;
    case AuditProblem::AnchorMissing:
        return u"anchor-missing"_s;
    case AuditProblem::LeftOut:
        return u"left-out"_s;
    }
    Q_UNREACHABLE();
}

QByteArray genesisLink()
{
    return {linkLength, '\0'};
}

QByteArray linkOf(const QByteArray &before, qint64 position, const AuditEvent &event)
{
    return QCryptographicHash::hash(before + bytesOf(position, event), QCryptographicHash::Sha256);
}

QByteArray commitmentOf(const QByteArray &salt, const QByteArray &value)
{
    return QCryptographicHash::hash(salt + value, QCryptographicHash::Sha256);
}

} // namespace store
