#include "ui/shell/mainwindow.h"

#include "ui/shell/actionlist.h"
#include "ui/shell/areas.h"
#include "ui/shell/header.h"
#include "ui/shell/keyline.h"
#include "ui/shell/lastline.h"
#include "ui/shell/pages.h"
#include "ui/shell/rail.h"
#include "ui/shell/strip.h"
#include "ui/shell/troubleline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_actions(new Actions(*this)), m_rail(new Rail(theme)),
      m_header(new Header(theme)), m_strip(new Strip(theme, *m_actions)),
      m_trouble(new TroubleLine(theme)), m_pages(new Pages), m_bar(new QStatusBar),
      m_last(new LastLine(theme)), m_keyLine(new KeyLine(theme, *m_actions)),
      m_areas(new Areas(this))
{
    build();
    m_actionList = new ActionList(theme, *m_actions, *centralWidget());
    connect(m_actions, &Actions::keysChanged, this, [this] { showKeys(); });
    connect(m_actions, &Actions::asked, this, [this](Act act) {
        if (act == Act::NextPlace || act == Act::PreviousPlace)
            goBy(act == Act::NextPlace ? 1 : -1);
    });
    m_emergency = new EmergencySheet(theme, *centralWidget());
    connect(&theme, &Theme::changed, this, &MainWindow::arrange);
    connect(m_rail, &Rail::chosen, this,
            [this](Place place) { m_actions->of(placeAct(place)).trigger(); });
    qApp->installEventFilter(this);
    arrange();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    column->addWidget(m_bar);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_bar->setSizeGripEnabled(false);
    m_bar->addWidget(m_last, 1);
    m_bar->addPermanentWidget(m_keyLine);
    setCentralWidget(central);
}

void MainWindow::arrange()
{
    m_bar->setContentsMargins(m_theme.space(18), 0, m_theme.space(18), m_theme.space(3));
    m_keyLine->setVisible(!m_theme.isLarge());
    if (m_actionList->isVisible())
        m_actionList->place(belowStrip());
    if (m_emergency->isVisible())
        m_emergency->place(belowStrip());
}

void MainWindow::showKeys()
{
    m_rail->showKeys(*m_actions);
    m_strip->retranslate();
    m_keyLine->updateGeometry();
    m_keyLine->update();
    m_actionList->retranslate();
}

void MainWindow::goBy(qsizetype step)
{
    const qsizetype to = m_shown.indexOf(m_place) + step;
    if (to >= 0 && to < m_shown.size())
        m_actions->of(placeAct(m_shown[to])).trigger();
}

void MainWindow::setShellVisible(bool isVisible)
{
    m_rail->setVisible(isVisible);
    m_header->setVisible(isVisible);
    m_strip->setVisible(isVisible);
    m_bar->setVisible(isVisible);
    if (!isVisible)
        m_trouble->hide();
}

void MainWindow::showAlone(QWidget &page)
{
    m_alone = &page;
    m_pages->setCurrentWidget(&m_pages->pageOf(page));
    setShellVisible(false);
    setAreas();
    showTitle();
    m_areas->enter(page);
}

void MainWindow::addPlace(Place place, QWidget &widget)
{
    m_places.insert(place, &m_pages->pageOf(widget));
}

void MainWindow::showPlaces(const QList<Place> &places)
{
    m_alone = nullptr;
    m_shown = places;
    m_rail->show(places, *m_actions);
    setShellVisible(true);
    if (!places.isEmpty())
        go(places.constFirst());
}

void MainWindow::go(Place place, QWidget *start)
{
    const bool isOpen = m_shown.contains(place) || place == Place::Preferences;
    if (m_alone || !isOpen || !m_places.contains(place)) // alone: nobody sits here
        return;
    const bool isOther = place != m_place || m_pages->currentWidget() != m_places[place];
    m_place = place;
    // Before the page is there: Qt would give the focus to whatever comes first in it meanwhile, and
    // a reader would say that.
    if (start)
        start->setFocus(Qt::ShortcutFocusReason);
    m_pages->setCurrentWidget(m_places[place]);
    m_rail->mark(place);
    setAreas();
    showTitle();
    if (start)
        m_areas->remember(start);
    else
        focusPlace();
    if (isOther)
        Q_EMIT placeChanged(place);
}

void MainWindow::setAreas()
{
    if (m_alone)
        m_areas->set({m_alone});
    else
        m_areas->set({m_strip, m_trouble, m_pages->currentWidget(), m_last, m_rail});
}

void MainWindow::show(const HeaderView &view)
{
    m_header->show(view);
}

void MainWindow::show(const StripView &view)
{
    m_actions->setNow(Act::Next, view.next);
    m_actions->setNow(Act::Back, view.back);
    m_strip->show(view);
}

void MainWindow::show(const std::optional<TroubleView> &trouble)
{
    if (!trouble && m_trouble->hasFocus())
        focusPlace();
    m_trouble->show(trouble);
}

void MainWindow::showCount(Place place, int count)
{
    m_counts.insert(place, count);
    m_rail->showCount(place, count);
    showTitle();
}

void MainWindow::showLast(const QString &text)
{
    m_last->setText(text);
    m_last->setAccessibleName(text.isEmpty() ? tr("What just happened") : QString());
    m_last->updateGeometry();
}

void MainWindow::showKeys(const QList<std::pair<Act, QString>> &keys)
{
    m_keyLine->show(keys);
}

void MainWindow::showTitle()
{
    const QString program = u"Richiamate"_s;
    if (m_alone || m_shown.isEmpty())
        return setWindowTitle(program);
    const int count = m_counts.value(m_place);
    const QString name = placeName(m_place);
    setWindowTitle(count > 0 ? u"%1 %2 · %3"_s.arg(name).arg(count).arg(program)
                             : u"%1 · %2"_s.arg(name, program));
}

void MainWindow::openActionList()
{
    m_actionList->place(belowStrip());
    m_actionList->open();
}

void MainWindow::show(const EmergencyView &view)
{
    m_emergency->show(view);
}

void MainWindow::openEmergencySheet()
{
    m_emergency->place(belowStrip());
    m_emergency->open();
}

// A ring stays in sight.
QRect MainWindow::belowStrip() const
{
    QRect rect = m_pages->geometry();
    rect.setBottom(centralWidget()->height());
    return rect;
}

void MainWindow::focusNextArea()
{
    m_areas->next();
}

void MainWindow::focusPreviousArea()
{
    m_areas->previous();
}

void MainWindow::focusStrip()
{
    m_strip->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusPlace()
{
    if (QWidget *page = m_pages->currentWidget())
        m_areas->enter(*page);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_rail->retranslate();
    m_strip->retranslate();
    m_actionList->retranslate();
    m_emergency->retranslate();
    m_keyLine->update();
    m_last->setAccessibleDescription(tr("What just happened"));
    showLast(m_last->text());
    showTitle();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Every key press begins with this event, also where a shortcut takes it.
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget())
        Q_EMIT keyPressed();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_actionList->isVisible())
        m_actionList->place(belowStrip());
    if (m_emergency->isVisible())
        m_emergency->place(belowStrip());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeAsked();
}

// What hides under the hands would hand its focus to whatever comes next, and a reader would say
// that: whoever hides it says where the focus goes, or else it goes to the place.
bool MainWindow::focusNextPrevChild(bool next)
{
    if (auto *focus = QApplication::focusWidget(); focus && !focus->isVisible()) {
        focus->clearFocus();
        const auto refocus = [this] {
            if (isActiveWindow() && !QApplication::focusWidget())
                focusPlace();
        };
        return QMetaObject::invokeMethod(this, refocus, Qt::QueuedConnection);
    }
    return m_areas->tab(next ? Areas::Direction::Forwards : Areas::Direction::Backwards)
           || QMainWindow::focusNextPrevChild(next);
}

} // namespace ui
