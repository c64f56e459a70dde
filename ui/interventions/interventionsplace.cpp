#include "ui/interventions/interventionsplace.h"

#include "ui/interventions/handoverview.h"
#include "ui/interventions/interventionpanel.h"
#include "ui/shared/rows.h"

#include <QEvent>
#include <QPointer>

namespace ui {

using namespace Qt::StringLiterals;
using calls::HandOverState;

class InterventionsPlace::Content
{
public:
    Content(const Theme &theme, const base::Clock &clock, InterventionsPlace &place);

    void arrange(const Theme &theme);
    void connectParts();
    void refresh();
    void chooseFirst();
    void choose(int row);
    [[nodiscard]] HandOverStage stageOf(const calls::HandOver &handOver) const;
    [[nodiscard]] SheetView sheetOf(const calls::HandOver &handOver) const;
    [[nodiscard]] const calls::HandOver *shown() const;

    InterventionsPlace &m_place;
    const base::Clock &m_clock;
    HandOverModel m_model;
    HandOverView *m_view;
    InterventionPanel *m_panel;
    std::optional<base::HandOverId> m_opened;
};

InterventionsPlace::Content::Content(const Theme &theme, const base::Clock &clock,
                                     InterventionsPlace &place)
    : m_place(place), m_clock(clock), m_view(new HandOverView(theme, m_model)),
      m_panel(new InterventionPanel(theme))
{
    arrange(theme);
    connectParts();
}

void InterventionsPlace::Content::arrange(const Theme &theme)
{
    auto *row = makeRow(theme, 12);
    const auto adapt = [this, row, &theme] {
        row->setContentsMargins(theme.space(20), theme.space(14), theme.space(20), theme.space(14));
        m_view->setMinimumWidth(QFontMetrics(theme.font(Type::Body)).averageCharWidth()
                                * (theme.isLarge() ? 20 : 30));
    };
    QObject::connect(&theme, &Theme::changed, &m_place, adapt);
    adapt();
    row->addWidget(m_view, 3);
    row->addWidget(m_panel, 5);
    m_place.setLayout(row);
}

void InterventionsPlace::Content::connectParts()
{
    QObject::connect(m_view, &HandOverView::moved, &m_place, [this] { refresh(); });
    QObject::connect(m_view, &HandOverView::columnMoveRequested, &m_place,
                     &InterventionsPlace::columnMoveRequested);
    QObject::connect(m_view, &HandOverView::cellRead, &m_place, &InterventionsPlace::cellRead);
    QObject::connect(m_view, &HandOverView::chosen, &m_place, [this](int row) { choose(row); });
    const auto chooseShown = [this] { choose(m_view->currentIndex().row()); };
    QObject::connect(m_panel, &InterventionPanel::takeAsked, &m_place, chooseShown);
    QObject::connect(m_panel, &InterventionPanel::openAsked, &m_place, chooseShown);
    QObject::connect(m_panel, &InterventionPanel::recordAsked, &m_place,
                     &InterventionsPlace::recordRequested);
    QObject::connect(m_panel, &InterventionPanel::sendBackAsked, &m_place,
                     &InterventionsPlace::sendBackRequested);
    QObject::connect(&m_panel->form(), &InterventionForm::edited, &m_place,
                     &InterventionsPlace::edited);
    QObject::connect(&m_model, &QAbstractItemModel::dataChanged, &m_place, [this] { refresh(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        QObject::connect(&m_model, signal, &m_place, [this] { refresh(); });
    QObject::connect(&m_model, &QAbstractItemModel::rowsMoved, &m_place, [this] { refresh(); });
}

const calls::HandOver *InterventionsPlace::Content::shown() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? m_model.handOver(index.row()) : nullptr;
}

HandOverStage InterventionsPlace::Content::stageOf(const calls::HandOver &handOver) const
{
    if (m_opened == handOver.id)
        return HandOverStage::Opened;
    if (handOver.state == HandOverState::Offered)
        return HandOverStage::ToTake;
    return handOver.isMine ? HandOverStage::ToOpen : HandOverStage::ToRead;
}

SheetView InterventionsPlace::Content::sheetOf(const calls::HandOver &handOver) const
{
    const auto cells = m_model.cellsOf(handOver);
    const bool isBack = handOver.state == HandOverState::Returned;
    SheetView view{.title = cells.title,
                   .number = cells.number,
                   .sheet = m_model.sentences()->shownText(handOver.sheet)};
    view.origin = isBack ? InterventionsPlace::tr("Put through to %1 at %2")
                         : InterventionsPlace::tr("Put through by %1 at %2");
    view.origin = view.origin.arg(
        m_model.officeName(isBack ? handOver.office : handOver.fromOffice), cells.time);
    if (isBack)
        view.notice = handOver.reason.isEmpty()
                          ? InterventionsPlace::tr("Came back: nobody took it")
                          : InterventionsPlace::tr("Came back: %1").arg(handOver.reason);
    else if (cells.isHeld)
        view.notice = InterventionsPlace::tr("In hand: its intervention is being written");
    return view;
}

void InterventionsPlace::Content::refresh()
{
    // Also of a window that is not the active one: there they come back to it.
    const QPointer<QWidget> focus = m_place.window()->focusWidget();
    m_view->setVisible(m_model.rowCount() > 0);
    if (!shown())
        chooseFirst();
    if (const auto *handOver = shown())
        m_panel->show(sheetOf(*handOver), stageOf(*handOver));
    else if (m_model.rowCount() == 0)
        m_panel->showNothing(InterventionsPlace::tr("No hand-overs"),
                             InterventionsPlace::tr("What is put through to your office appears "
                                                    "here and is announced by itself."));
    else
        m_panel->showNothing(InterventionsPlace::tr("Choose a hand-over from the list"), {});
    // What is hidden under the hands gives them the list.
    if (focus && m_place.isAncestorOf(focus) && !focus->isVisible())
        m_place.focusList();
}

// Whoever looks up when one arrives finds its story there.
void InterventionsPlace::Content::chooseFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.handOver(row))
            return m_view->setCurrentIndex(m_model.index(row, 0));
    }
}

void InterventionsPlace::Content::choose(int row)
{
    const auto *handOver = m_model.handOver(row);
    if (!handOver)
        return;
    const auto id = handOver->id;
    switch (stageOf(*handOver)) {
    case HandOverStage::ToTake:
        Q_EMIT m_place.takeRequested(id);
        break;
    case HandOverStage::ToOpen:
        Q_EMIT m_place.openRequested(id);
        break;
    case HandOverStage::Opened:
        m_panel->form().focusOutcome();
        break;
    case HandOverStage::None:
    case HandOverStage::ToRead:
        break;
    }
}

InterventionsPlace::InterventionsPlace(const Theme &theme, const base::Clock &clock,
                                       QWidget *parent)
    : QWidget(parent), m_content(std::make_unique<Content>(theme, clock, *this))
{
    setObjectName(u"interventionsPlace"_s);
    QEvent event(QEvent::LanguageChange);
    changeEvent(&event);
}

InterventionsPlace::~InterventionsPlace() = default;

void InterventionsPlace::show(const offices::Directorate &directorate,
                              const words::Sentences &sentences)
{
    m_content->m_model.show(directorate, sentences, m_content->m_clock.now());
    m_content->refresh();
}

void InterventionsPlace::show(const board::Difference<calls::HandOver> &difference)
{
    m_content->m_model.show(difference, m_content->m_clock.now());
    m_content->refresh();
}

void InterventionsPlace::setMyOffice(const QString &office)
{
    m_content->m_model.setMyOffice(office);
    m_content->refresh();
}

void InterventionsPlace::setKeys(const QKeySequence &take, const QKeySequence &sendBack,
                                 const QKeySequence &record)
{
    m_content->m_panel->setKeys({take, sendBack, record});
}

void InterventionsPlace::open(base::HandOverId handOver, const desk::InterventionDraft &draft)
{
    m_content->m_opened = handOver;
    m_content->m_panel->form().show(draft);
    m_content->m_panel->setMissing({});
    if (const auto row = m_content->m_model.rowOf(handOver))
        m_content->m_view->select(*row);
    m_content->refresh();
}

void InterventionsPlace::close()
{
    m_content->m_opened.reset();
    m_content->m_panel->form().show({});
    setKept({});
    m_content->refresh();
}

std::optional<base::HandOverId> InterventionsPlace::opened() const
{
    return m_content->m_opened;
}

desk::InterventionDraft InterventionsPlace::draft() const
{
    return m_content->m_panel->form().draft();
}

std::optional<base::HandOverId> InterventionsPlace::current() const
{
    const auto *handOver = m_content->shown();
    return handOver ? std::optional(handOver->id) : std::nullopt;
}

void InterventionsPlace::setKept(const QString &text)
{
    m_content->m_panel->form().setKept(text);
}

void InterventionsPlace::showMissing(const QString &text)
{
    m_content->m_panel->setMissing(text);
}

void InterventionsPlace::setReadingStyle(ReadingStyle style)
{
    m_content->m_model.setReadingStyle(style);
}

void InterventionsPlace::setColumns(const QList<HandOverCell> &order)
{
    m_content->m_model.setCellOrder(order);
}

QList<HandOverCell> InterventionsPlace::columns() const
{
    return m_content->m_model.cellOrder().kept();
}

std::optional<MovedColumn> InterventionsPlace::moveColumn(int by)
{
    return m_content->m_view->moveColumn(by);
}

void InterventionsPlace::tick()
{
    m_content->m_model.tick(m_content->m_clock.now());
}

void InterventionsPlace::focusList()
{
    if (m_content->m_view->isHidden())
        m_content->m_panel->focusNothing();
    else
        m_content->m_view->focusLine();
}

void InterventionsPlace::focusNote()
{
    m_content->m_panel->form().focusNote();
}

void InterventionsPlace::focusOutcome()
{
    m_content->m_panel->form().focusOutcome();
}

void InterventionsPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_content)
        return;
    setAccessibleName(tr("Interventions"));
    m_content->m_view->setAccessibleName(tr("Hand-overs"));
    m_content->m_panel->retranslate();
    m_content->m_model.retranslate();
    m_content->refresh();
}

} // namespace ui
