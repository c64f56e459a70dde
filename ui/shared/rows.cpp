#include "ui/shared/rows.h"

namespace ui {

namespace {

template <class Box> Box *makeBox(const Theme &theme, int gap)
{
    auto *box = new Box;
    box->setContentsMargins({});
    box->setSpacing(theme.space(gap));
    QObject::connect(&theme, &Theme::changed, box,
                     [box, gap, &theme] { box->setSpacing(theme.space(gap)); });
    return box;
}

} // namespace

QLabel *makeLabel(const Theme &theme, Type type, Ink ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    theme.dress(*label, type, ink);
    return label;
}

QLabel *makeText(const Theme &theme, Type type, Ink ink, const QString &text)
{
    auto *label = makeLabel(theme, type, ink);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QHBoxLayout *makeRow(const Theme &theme, int gap)
{
    return makeBox<QHBoxLayout>(theme, gap);
}

QVBoxLayout *makeColumn(const Theme &theme, int gap)
{
    return makeBox<QVBoxLayout>(theme, gap);
}

QFrame *makeSeparator(const Theme &theme, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    const auto dress = [line, &theme] {
        QPalette palette = line->palette();
        palette.setColor(QPalette::Window, theme.tokens().line);
        line->setPalette(palette);
    };
    QObject::connect(&theme, &Theme::changed, line, dress);
    dress();
    return line;
}

} // namespace ui
