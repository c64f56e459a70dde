#pragma once

#include "app/intake/answer.h"
#include "app/intake/fields.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace intake {

// How requests are read before any directorate is asked. None of it waits, and none of it knows
// anything but the request.

inline constexpr qsizetype longestBody = qsizetype(64) * 1024;

// One flat JSON object, or what is wrong with the body.
[[nodiscard]] tl::expected<QJsonObject, Answer> requestOf(const QByteArray &body);

// The event as the database keeps it: one spelling of instants and numbers, so that a repeat is
// known as one.
[[nodiscard]] QJsonObject callEventOf(Fields &fields);

// The acceptance as the database reads it, or the code that says why nobody can be called there.
[[nodiscard]] tl::expected<QJsonObject, QString> acceptanceOf(const Fields &fields);

[[nodiscard]] QString compact(const QJsonObject &object);

} // namespace intake
