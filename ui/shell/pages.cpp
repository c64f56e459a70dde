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
        if (now && page->isAncestorOf(now))
            page->ensureWidgetVisible(now);
    });
    return *page;
}

} // namespace ui
