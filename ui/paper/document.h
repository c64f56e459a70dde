#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QPainter;
class QPdfWriter;

namespace paper {

// Draws on the first page, asks the writer for the others, answers how many.
using Draw = std::function<int(QPainter &painter, QPdfWriter &writer)>;

// A4 pages in a PDF/A-1b file, its letters embedded; answers how many pages.
[[nodiscard]] base::Result<int> writeDocument(const QString &file, const QString &title,
                                              const Draw &draw);

// Written beside and renamed: whoever prints or reads it never meets half of it.
[[nodiscard]] base::Result<void> writeWhole(const QString &file, const QByteArray &content);

} // namespace paper
