#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace admin {

// Of the page for readers a PDF whose tables, headings and language a screen reader finds, made by
// Chromium where it is installed; MissingProgram where it is not. Waits up to a minute. It is no paper of
// the seal: another version of Chromium writes other bytes.
[[nodiscard]] base::Result<QByteArray> taggedPdf(const QByteArray &html);

} // namespace admin
