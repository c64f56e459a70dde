#pragma once

namespace ui {

// How a list is read: each row as one sentence, or cell by cell.
enum class ReadingStyle { Row, Cell };

} // namespace ui
