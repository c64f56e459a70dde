#include "ui/interventions/interventionpanel.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/rows.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = KeyButton::Kind;

InterventionPanel::InterventionPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_scroll(new QScrollArea),
      m_column(makeColumn(theme, 10)), m_sheet(new SheetPanel(theme)),
      m_separator(makeSeparator(theme)), m_form(new InterventionForm(theme)),
      m_nothing(new QWidget), m_check(new QLabel), m_hint(new ElidedLabel),
      m_hintBelow(makeLabel(theme, Type::Body, Ink::Text2)),
      m_state(makeLabel(theme, Type::Label, Ink::Text2)),
      m_take(new KeyButton(theme, Kind::Primary)), m_open(new KeyButton(theme, Kind::Primary)),
      m_sendBack(new KeyButton(theme, Kind::Secondary)),
      m_record(new KeyButton(theme, Kind::Secondary))
{
    setObjectName(u"interventionPanel"_s);
    addContent();
    addButtons();
    connect(m_form, &InterventionForm::edited, this, &InterventionPanel::fill);
    connect(&theme, &Theme::changed, this, &InterventionPanel::adapt);
    // What was just shown has its place only after the layout: both are waited for.
    const auto follow = [this] {
        auto *now = QApplication::focusWidget();
        if (!now || !m_scroll->isAncestorOf(now))
            return;
        const auto at = now->mapTo(m_scroll->widget(), QPoint(0, 0));
        const int half = std::min(now->height(), m_scroll->viewport()->height()) / 2;
        m_scroll->ensureVisible(at.x(), at.y() + half, 0, half);
    };
    connect(qApp, &QApplication::focusChanged, this, follow, Qt::QueuedConnection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, follow,
            Qt::QueuedConnection);
    adapt();
    fill();
}

// Without room for both the outcome comes first, the sheet below it.
void InterventionPanel::adapt()
{
    for (auto *button : {m_sendBack, m_record})
        button->setKeyShown(!m_theme.isLarge());
    const bool isTight = this->isTight();
    if (m_isTight == isTight)
        return;
    m_isTight = isTight;
    while (auto *item = m_column->takeAt(0))
        delete item;
    if (!isTight) {
        m_column->addWidget(m_sheet);
        m_column->addWidget(m_separator);
    }
    m_column->addWidget(m_form, 1);
    if (isTight) {
        m_column->addWidget(m_separator);
        m_column->addWidget(m_sheet);
    }
    m_column->addStretch();
    orderTab(isTight);
}

// Tab goes as one reads.
void InterventionPanel::orderTab(bool isTight)
{
    auto stops = m_form->tabStops();
    stops.insert(isTight ? stops.size() : 0, m_sheet);
    stops += {m_take, m_open, m_sendBack, m_record};
    for (qsizetype place = 1; place < stops.size(); ++place)
        setTabOrder(stops[place - 1], stops[place]);
}

bool InterventionPanel::isTight() const
{
    const int line = QFontMetrics(m_theme.font(Type::Body)).height();
    return m_theme.isLarge() || height() < 26 * line;
}

void InterventionPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    adapt();
}

void InterventionPanel::addContent()
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_scroll->setObjectName(u"interventionScroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    addNothing();
    body().addWidget(m_scroll, 1);
}

void InterventionPanel::addNothing()
{
    m_hint->setObjectName(u"interventionHint"_s);
    m_theme.dress(*m_hint, Type::Title);
    m_hint->setMargin(m_theme.space(10));
    m_hint->setWordWrap(true);
    auto *column = makeColumn(m_theme, 8);
    m_nothing->setLayout(column);
    column->addStretch();
    for (auto *label : {m_check, m_hint, m_hintBelow}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    m_hintBelow->setWordWrap(true);
    column->addStretch();
    body().addWidget(m_nothing, 1);
    const auto draw = [this] {
        const int side = 2 * QFontMetrics(m_theme.font(Type::Title)).ascent();
        m_check->setPixmap(pixmap(Icon::Check, side, m_theme.ink(Ink::Ok), devicePixelRatioF(),
                                  m_theme.tokens().surface));
    };
    connect(&m_theme, &Theme::changed, this, draw);
    draw();
}

void InterventionPanel::addButtons()
{
    m_state->setObjectName(u"missing"_s);
    m_state->setWordWrap(true);
    m_take->setObjectName(u"takeHandOver"_s);
    m_open->setObjectName(u"openIntervention"_s);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_record->setObjectName(u"recordIntervention"_s);
    auto *row = makeRow(m_theme, 10);
    row->addWidget(m_state, 1);
    for (auto *button : {m_take, m_open, m_sendBack, m_record})
        row->addWidget(button);
    body().addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &InterventionPanel::takeAsked);
    connect(m_open, &QPushButton::clicked, this, &InterventionPanel::openAsked);
    connect(m_sendBack, &QPushButton::clicked, this, &InterventionPanel::sendBackAsked);
    connect(m_record, &QPushButton::clicked, this, &InterventionPanel::recordAsked);
}

void InterventionPanel::show(const SheetView &sheet, HandOverStage stage)
{
    m_stage = stage;
    m_sheet->show(sheet);
    fill();
}

void InterventionPanel::showNothing(const QString &what, const QString &next)
{
    m_stage = HandOverStage::None;
    m_hint->setText(what);
    m_hintBelow->setText(next);
    m_check->setVisible(!next.isEmpty());
    m_hint->setAccessibleName(u"%1. %2"_s.arg(what, next));
    m_hint->setFocusPolicy(next.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    fill();
}

void InterventionPanel::focusNothing()
{
    m_hint->setFocus(Qt::OtherFocusReason);
}

void InterventionPanel::setMissing(const QString &text)
{
    m_missing = text;
    fill();
}

void InterventionPanel::fill()
{
    const bool isOpened = m_stage == HandOverStage::Opened;
    const bool isComplete = !m_form->draft().outcome.isEmpty();
    // A named group is read with the texts in it: where there is nothing one text says so.
    const auto name = m_stage == HandOverStage::None ? QString() : tr("Hand-over");
    if (accessibleName() != name) // Qt tells readers of it all the same
        setAccessibleName(name);
    m_nothing->setVisible(m_stage == HandOverStage::None);
    m_scroll->setVisible(m_stage != HandOverStage::None);
    m_separator->setVisible(isOpened);
    m_form->setVisible(isOpened);
    m_take->setVisible(m_stage == HandOverStage::ToTake);
    m_open->setVisible(m_stage == HandOverStage::ToOpen);
    m_sendBack->setVisible(isOpened);
    m_record->setVisible(isOpened);
    m_record->setEnabled(isComplete);
    m_record->setKind(isComplete ? Kind::Primary : Kind::Secondary);
    const auto missing = m_missing.isEmpty() && !isComplete
                             ? tr("To record, choose what the office did.")
                             : m_missing;
    m_state->setText(isOpened ? missing : QString());
}

void InterventionPanel::setKeys(const Keys &keys)
{
    m_keys = keys;
    retranslate();
}

void InterventionPanel::retranslate()
{
    m_take->show(tr("Take the call"), m_keys.take, Icon::Phone);
    m_open->show(tr("Write the intervention"), QKeySequence(Qt::Key_Return));
    m_sendBack->show(tr("Send back"), m_keys.sendBack, Icon::Back);
    m_record->show(tr("Record"), m_keys.record, Icon::Check);
    m_form->retranslate();
    fill();
}

} // namespace ui
