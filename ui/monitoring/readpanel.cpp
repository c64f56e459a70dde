#include "ui/monitoring/readpanel.h"

#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsInSight = 8;

} // namespace

ReadPanel::ReadPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_text(makeText(theme, Type::Body)), m_rows(new PanelList(rowsInSight)),
      m_action(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"readPanel"_s);
    m_text->setObjectName(u"readText"_s);
    m_rows->setObjectName(u"readRows"_s);
    m_action->setObjectName(u"readAction"_s);
    m_back->setObjectName(u"readBack"_s);
    m_rows->setLayoutMode(QListView::Batched); // a year's figure has tens of thousands
    auto *buttons = makeRow(theme, 12);
    buttons->addWidget(m_action);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body().addWidget(m_text);
    body().addWidget(m_rows);
    body().addLayout(buttons);
    connect(m_action, &QPushButton::clicked, this, &ReadPanel::actionRequested);
    connect(m_back, &QPushButton::clicked, this, &ReadPanel::left);
    const auto dress = [this, &theme] { m_rows->setFont(theme.font(Type::Body)); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    retranslate();
    hide();
}

// The focus goes to the rows, which are described by the sentences: so those are heard first.
void ReadPanel::open(const ReadView &view)
{
    m_rows->clear();
    show(view);
    show();
    m_rows->setCurrentRow(0);
    if (!view.rows.isEmpty())
        m_rows->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void ReadPanel::show(const ReadView &view)
{
    m_view = view;
    setTitle(view.title);
    m_text->setText(view.text);
    const int row = m_rows->currentRow();
    m_rows->clear();
    m_rows->addItems(view.rows);
    m_rows->setCurrentRow(row);
    m_rows->setAccessibleName(view.title);
    m_rows->setAccessibleDescription(view.text);
    m_rows->setVisible(!view.rows.isEmpty());
    m_action->setVisible(!view.action.isEmpty());
    m_back->setAccessibleDescription(view.text);
    retranslate();
}

void ReadPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isEnter && m_rows->hasFocus() && m_rows->currentRow() < m_view.codes.size())
        Q_EMIT chosen(m_view.codes[m_rows->currentRow()]);
    else
        Card::keyPressEvent(event);
}

void ReadPanel::retranslate()
{
    m_action->show(m_view.action, {});
    m_back->show(tr("Back to the figures"), QKeySequence(Qt::Key_Escape));
}

} // namespace ui
