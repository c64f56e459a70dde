#include "ui/queue/queueplace.h"

#include "core/desk/sight.h"
#include "ui/queue/lookuppanel.h"
#include "ui/queue/nextpanel.h"
#include "ui/queue/queuesummary.h"
#include "ui/queue/queueview.h"
#include "ui/queue/quietpage.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/rows.h"

#include <QApplication>
#include <QEvent>

#include <tuple>

namespace ui {

using namespace Qt::StringLiterals;
using calls::CallbackState;

class QueuePlace::Content
{
public:
    Content(const Theme &theme, const base::Clock &clock, QueuePlace &place);

    void arrange(const Theme &theme);
    void connectParts();
    void refresh();
    // The focus goes to the list before it, where it was in the panel.
    template <class Panel> void close(Panel &panel)
    {
        if (panel.isAncestorOf(QApplication::focusWidget()))
            m_place.focusList();
        panel.close();
    }
    [[nodiscard]] QueueCounts counts() const;
    [[nodiscard]] NextView next() const;
    [[nodiscard]] bool isMyTurn(const calls::Callback &callback) const;
    [[nodiscard]] std::optional<QDateTime> nextAttempt() const;
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    QueuePlace &m_place;
    const base::Clock &m_clock;
    QueueModel m_model;
    QueueFilter m_filter{m_model};
    QueueSummary *m_summary;
    NextPanel *m_next;
    ReassignPanel *m_reassign;
    LookUpPanel *m_lookUp;
    RowsPanel *m_notCopied;
    KeyButton *m_whileClosed; // opens the list of them
    RowsPanel *m_whileClosedList;
    QueueView *m_view;
    QuietPage *m_empty;
    QLabel *m_notFound;
    QString m_office;
    QKeySequence m_nextKey;
    bool m_isNextPossible = false;
    bool m_isConnected = true;
    QDateTime m_since;
};

QueuePlace::Content::Content(const Theme &theme, const base::Clock &clock, QueuePlace &place)
    : m_place(place), m_clock(clock), m_summary(new QueueSummary(theme)),
      m_next(new NextPanel(theme)), m_reassign(new ReassignPanel(theme)),
      m_lookUp(new LookUpPanel(theme)), m_notCopied(new RowsPanel(theme, u"notCopied"_s)),
      m_whileClosed(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_whileClosedList(new RowsPanel(theme, u"whileClosed"_s)),
      m_view(new QueueView(theme, m_filter)), m_empty(new QuietPage(theme)),
      m_notFound(makeLabel(theme, Type::Body, Ink::Text2))
{
    m_notFound->setObjectName(u"queueNotFound"_s);
    m_notFound->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_empty->setObjectName(u"queueEmpty"_s);
    m_whileClosed->setObjectName(u"whileClosed"_s);
    m_whileClosed->hide();
    arrange(theme);
    connectParts();
}

void QueuePlace::Content::arrange(const Theme &theme)
{
    auto *column = makeColumn(theme, 12);
    const auto setMargins = [column, &theme] {
        column->setContentsMargins(theme.space(20), theme.space(12), theme.space(20),
                                   theme.space(14));
    };
    QObject::connect(&theme, &Theme::changed, &m_place, setMargins);
    setMargins();
    column->addWidget(m_summary);
    column->addWidget(m_next);
    column->addWidget(m_reassign);
    column->addWidget(m_lookUp);
    column->addWidget(m_notCopied);
    column->addWidget(m_whileClosedList);
    column->addWidget(m_whileClosed, 0, Qt::AlignLeft);
    column->addWidget(m_notFound, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_place.setLayout(column);
}

void QueuePlace::Content::connectParts()
{
    QObject::connect(m_summary, &QueueSummary::sought, &m_place, [this](const QString &text) {
        m_filter.search(text);
        refresh();
    });
    QObject::connect(m_summary, &QueueSummary::left, &m_place, [this] { m_view->focusRow(); });
    QObject::connect(m_reassign, &ReassignPanel::requested, &m_place,
                     &QueuePlace::reassignRequested);
    QObject::connect(m_lookUp, &LookUpPanel::requested, &m_place, &QueuePlace::lookUpRequested);
    QObject::connect(m_lookUp, &LookUpPanel::marked, &m_place, &QueuePlace::marked);
    QObject::connect(m_lookUp, &LookUpPanel::left, &m_place, [this] { close(*m_lookUp); });
    QObject::connect(m_notCopied, &RowsPanel::chosen, &m_place, &QueuePlace::notCopiedChosen);
    QObject::connect(m_notCopied, &RowsPanel::left, &m_place, [this] { close(*m_notCopied); });
    QObject::connect(m_notCopied, &RowsPanel::earlierRequested, &m_place,
                     &QueuePlace::earlierNotCopiedRequested);
    QObject::connect(m_notCopied, &RowsPanel::laterRequested, &m_place,
                     &QueuePlace::laterNotCopiedRequested);
    QObject::connect(m_whileClosed, &QPushButton::clicked, &m_place,
                     &QueuePlace::whileClosedRequested);
    QObject::connect(m_whileClosedList, &RowsPanel::chosen, &m_place,
                     &QueuePlace::whileClosedChosen);
    QObject::connect(m_whileClosedList, &RowsPanel::left, &m_place, &QueuePlace::closeWhileClosed);
    QObject::connect(m_reassign, &ReassignPanel::marked, &m_place, &QueuePlace::marked);
    QObject::connect(m_reassign, &ReassignPanel::left, &m_place, &QueuePlace::closeReassign);
    QObject::connect(m_view, &QueueView::columnMoveRequested, &m_place,
                     &QueuePlace::columnMoveRequested);
    QObject::connect(m_next, &NextPanel::asked, &m_place, &QueuePlace::takeNextRequested);
    QObject::connect(m_view, &QueueView::chosen, &m_place, [this](int row) {
        const auto &callback = m_filter.callback(row);
        if (m_isConnected && callback.state == CallbackState::Waiting)
            Q_EMIT m_place.takeRequested(callback.id);
        else if (m_isConnected)
            Q_EMIT m_place.heldChosen(callback.id);
    });
}

void QueuePlace::Content::refresh()
{
    const auto *sentences = m_model.wording().sentences();
    const int all = m_model.rowCount();
    m_summary->show(counts());
    if (m_isConnected || !sentences)
        m_summary->showDated({}, {});
    else
        m_summary->showDated(
            QueuePlace::tr("Situation of %1").arg(sentences->time(m_since, now())),
            QueuePlace::tr("still for %1").arg(sentences->duration(m_since.secsTo(now()))));
    m_next->show(next());
    const bool isUnderHands = m_view->hasFocus() || m_empty->hasFocus();
    m_next->setVisible(all > 0 && !m_nextKey.isEmpty());
    m_view->setVisible(m_filter.rowCount() > 0);
    m_empty->setVisible(all == 0);
    m_notFound->setVisible(all > 0 && m_filter.rowCount() == 0);
    // What is hidden under the hands gives them what has taken its place.
    if (isUnderHands && !m_view->hasFocus() && !m_empty->hasFocus())
        m_place.focusList();
}

QueueCounts QueuePlace::Content::counts() const
{
    QueueCounts counts;
    counts.atRiskMinutes = m_model.wording().directorate().limits.atRiskMinutes;
    counts.waiting = m_model.rowCount();
    for (int row = 0; row < counts.waiting; ++row) {
        counts.overdue += m_model.cells(row).urgency == Urgency::Overdue ? 1 : 0;
        counts.atRisk += m_model.cells(row).urgency == Urgency::AtRisk ? 1 : 0;
    }
    return counts;
}

bool QueuePlace::Content::isMyTurn(const calls::Callback &callback) const
{
    return callback.state == CallbackState::Waiting && callback.office == m_office
           && !desk::isExhausted(callback, m_model.wording().directorate().limits);
}

std::optional<QDateTime> QueuePlace::Content::nextAttempt() const
{
    std::optional<QDateTime> earliest;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto &callback = m_model.callback(row);
        if (isMyTurn(callback) && (!earliest || callback.notBefore < *earliest))
            earliest = callback.notBefore;
    }
    return earliest;
}

NextView QueuePlace::Content::next() const
{
    const auto &wording = m_model.wording();
    if (!m_isConnected)
        return {
            .what = QueuePlace::tr("Callbacks cannot be taken now"),
            .where = QueuePlace::tr("Without the database two people could take the same one.")};
    const auto *callback = m_place.first();
    if (!callback)
        return {.where = wording.sentences()
                             ? wording.sentences()->nothingToTake(nextAttempt(), now()).visual
                             : QString()};
    const auto cells = wording.cells(*callback, now());
    QStringList where{cells.option, cells.office, QueuePlace::tr("request %1").arg(cells.request)};
    where.removeAll(QString());
    where.removeDuplicates();
    return {.number = cells.number,
            .what = cells.calls.isEmpty() ? QueuePlace::tr("first call") : cells.calls,
            .where = where.join(u" · "_s),
            .why = m_isNextPossible ? QString() : QueuePlace::tr("Finish what is in hand first."),
            .isPossible = m_isNextPossible};
}

QueuePlace::QueuePlace(const Theme &theme, const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_content(std::make_unique<Content>(theme, clock, *this))
{
    setObjectName(u"queuePlace"_s);
    QEvent event(QEvent::LanguageChange);
    changeEvent(&event);
}

QueuePlace::~QueuePlace() = default;

void QueuePlace::show(const offices::Directorate &directorate, const words::Sentences &sentences)
{
    m_content->m_model.show(directorate, sentences, m_content->now());
    m_content->refresh();
}

void QueuePlace::show(const board::Difference<calls::Callback> &difference)
{
    m_content->m_model.show(difference, m_content->now());
    m_content->refresh();
}

void QueuePlace::setPending(base::CallbackId callback, bool isPending)
{
    m_content->m_model.setPending(callback, isPending);
}

void QueuePlace::setConnected(bool isConnected, const QDateTime &since)
{
    m_content->m_isConnected = isConnected;
    m_content->m_since = since;
    m_content->m_view->setFreshness(isConnected ? Freshness::Live : Freshness::Stale);
    m_content->refresh();
}

void QueuePlace::setNextKey(const QKeySequence &key, bool isPossible)
{
    m_content->m_nextKey = key;
    m_content->m_isNextPossible = isPossible;
    m_content->m_next->setKey(key);
    m_content->refresh();
}

void QueuePlace::setFindKey(const QKeySequence &key)
{
    m_content->m_summary->setFindKey(key);
}

void QueuePlace::tick()
{
    m_content->m_model.tick(m_content->now());
    m_content->refresh();
}

std::optional<base::CallbackId> QueuePlace::current() const
{
    const auto index = m_content->m_view->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_content->m_filter.callback(index.row()).id;
}

const calls::Callback *QueuePlace::first() const
{
    const auto order = [](const calls::Callback &callback) {
        return std::make_tuple(callback.promise, callback.firstRingAt, callback.id.value());
    };
    const auto &model = m_content->m_model;
    const calls::Callback *first = nullptr;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto &callback = model.callback(row);
        const bool mayBeTaken = m_content->isMyTurn(callback)
                                && callback.notBefore <= m_content->now();
        if (mayBeTaken && (!first || order(callback) < order(*first)))
            first = &callback;
    }
    return first;
}

void QueuePlace::setMyOffice(const QString &office)
{
    m_content->m_office = office;
    m_content->refresh();
}

void QueuePlace::focusList()
{
    if (m_content->m_view->isHidden())
        m_content->m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_content->m_view->focusRow();
}

void QueuePlace::openReassign(const ReassignView &view)
{
    m_content->m_reassign->open(view);
}

void QueuePlace::closeReassign()
{
    m_content->close(*m_content->m_reassign);
}

void QueuePlace::openLookUp()
{
    m_content->m_lookUp->open();
}

void QueuePlace::showFound(const QString &text)
{
    m_content->m_lookUp->showFound(text);
}

void QueuePlace::showNotFound(const QString &text)
{
    m_content->m_lookUp->complain(text);
}

void QueuePlace::openNotCopied(const RowsView &view)
{
    m_content->m_notCopied->open(view);
}

void QueuePlace::showNotCopied(const RowsView &view)
{
    m_content->m_notCopied->show(view);
}

bool QueuePlace::isNotCopiedOpen() const
{
    return !m_content->m_notCopied->isHidden();
}

void QueuePlace::showWhileClosed(const QString &howMany)
{
    m_content->m_whileClosed->show(howMany, {});
    m_content->m_whileClosed->setVisible(!howMany.isEmpty() && !isWhileClosedOpen());
}

void QueuePlace::openWhileClosed(const RowsView &view)
{
    m_content->m_whileClosedList->open(view);
    m_content->m_whileClosed->hide();
}

void QueuePlace::showWhileClosed(const RowsView &view)
{
    m_content->m_whileClosedList->show(view);
}

void QueuePlace::closeWhileClosed()
{
    m_content->close(*m_content->m_whileClosedList);
    m_content->m_whileClosed->setVisible(!m_content->m_whileClosed->text().isEmpty());
}

bool QueuePlace::isWhileClosedOpen() const
{
    return !m_content->m_whileClosedList->isHidden();
}

void QueuePlace::find()
{
    m_content->m_summary->find();
}

void QueuePlace::setReadingStyle(ReadingStyle style)
{
    m_content->m_filter.setReadingStyle(style);
}

void QueuePlace::setColumns(const QList<QueueColumn> &order)
{
    m_content->m_view->setColumns(order);
}

QList<QueueColumn> QueuePlace::columns() const
{
    return m_content->m_filter.columns().kept();
}

std::optional<MovedColumn> QueuePlace::moveColumn(int by)
{
    return m_content->m_view->moveColumn(by);
}

words::Sentence QueuePlace::rowInFull() const
{
    const auto index = m_content->m_view->currentIndex();
    return index.isValid() ? m_content->m_filter.inFull(index.row()) : words::Sentence();
}

QString QueuePlace::summary() const
{
    return m_content->m_model.rowCount() == 0 ? tr("Nobody is waiting")
                                              : m_content->m_summary->text();
}

void QueuePlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_content)
        return;
    setAccessibleName(tr("Queue"));
    m_content->m_model.retranslate();
    m_content->m_summary->retranslate();
    m_content->m_next->retranslate();
    m_content->m_reassign->retranslate();
    m_content->m_lookUp->retranslate();
    m_content->m_notCopied->retranslate();
    m_content->m_whileClosedList->retranslate();
    m_content->m_view->retranslate();
    m_content->m_notFound->setText(tr("Nothing in the queue matches the search. Esc ends it."));
    m_content->m_empty->show(tr("Nobody is waiting"),
                             tr("A new request appears here and is announced by itself."));
    m_content->refresh();
}

} // namespace ui
