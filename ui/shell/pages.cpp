#include "ui/shell/pages.h"

#include "ui/shared/namedgroup.h"

#include <QApplication>
#include <QScrollArea>

namespace ui {

Pages::Pages(QWidget *parent) : QStackedWidget(parent)
{
    makeNamedGroup(*this);
}

QWidget &Pages::pageOf(QWidget &content)
{
    for (int index = 0; index < count(); ++index) {
        if (widget(index)->isAncestorOf(&content))
            return *widget(index);
    }
    auto *page = new QScrollArea;
    page->setFocusPolicy(Qt::NoFocus);
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setWidget(&content);
    page->viewport()->setAutoFillBackground(false);
    content.setAutoFillBackground(false);
    addWidget(page);
    connect(qApp, &QApplication::focusChanged, page, [page](QWidget *, QWidget *now) {
        if (!now || !page->widget()->isAncestorOf(now)) // its viewport, say
            return;
        // All of it with its ring; of what does not fit, at least the row or the line one is in.
        const QRect whole(now->mapTo(page->widget(), QPoint()), now->size());
        page->ensureVisible(whole.center().x(), whole.center().y(), whole.width() / 2,
                            whole.height() / 2);
        page->ensureWidgetVisible(now);
    });
    return *page;
}

} // namespace ui
