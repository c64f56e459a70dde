#include "ui/administration/administrationplace.h"

#include "ui/administration/fieldform.h"
#include "ui/administration/reviewpanel.h"
#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leftWidth = 320; // device-independent pixels at 100 %
constexpr int mostItems = 8;   // in sight

} // namespace

AdministrationPlace::AdministrationPlace(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(makeRow(theme, 12)),
      m_title(makeLabel(theme, Type::Title)), m_state(makeText(theme, Type::Body, Ink::Text2)),
      m_open(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_undo(new KeyButton(theme, KeyButton::Kind::Ghost)),
      m_forget(new KeyButton(theme, KeyButton::Kind::Ghost)), m_edit(new QWidget),
      m_columns(makeRow(theme, 12)), m_left(new QWidget), m_sectionCard(new Card(theme)),
      m_sections(new QuietList), m_itemCard(new Card(theme)),
      m_noItems(makeText(theme, Type::Body, Ink::Text2)), m_items(new QuietList),
      m_buttons(makeColumn(theme, 8)), m_add(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_end(new KeyButton(theme, KeyButton::Kind::Secondary)), m_formCard(new Card(theme)),
      m_form(new FieldForm(theme)), m_review(new ReviewPanel(theme))
{
    setObjectName(u"administration"_s);
    m_state->setObjectName(u"administrationState"_s);
    m_open->setObjectName(u"administrationReview"_s);
    m_undo->setObjectName(u"administrationUndo"_s);
    m_forget->setObjectName(u"administrationForget"_s);
    m_sections->setObjectName(u"sections"_s);
    m_items->setObjectName(u"items"_s);
    m_add->setObjectName(u"itemAdd"_s);
    m_end->setObjectName(u"itemEnd"_s);
    build();
    connectParts();
    retranslate();
    arrange();
}

void AdministrationPlace::build()
{
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_open);
    m_head->addWidget(m_undo);
    m_head->addWidget(m_forget);
    for (auto *list : {m_sections, m_items}) {
        list->setTabKeyNavigation(false);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTextElideMode(Qt::ElideRight);
    }
    m_sectionCard->body().addWidget(m_sections);
    m_itemCard->body().addWidget(m_noItems);
    m_itemCard->body().addWidget(m_items);
    m_buttons->addWidget(m_add, 0, Qt::AlignLeft);
    m_buttons->addWidget(m_end, 0, Qt::AlignLeft);
    m_itemCard->body().addLayout(m_buttons);
    auto *left = makeColumn(m_theme, 12);
    left->addWidget(m_sectionCard);
    left->addWidget(m_itemCard);
    left->addStretch(1);
    m_left->setLayout(left);
    m_formCard->body().addWidget(m_form);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_formCard, 1, Qt::AlignTop);
    m_edit->setLayout(m_columns);
    auto *column = makeColumn(m_theme, 12);
    column->addLayout(m_head);
    column->addWidget(m_state);
    column->addWidget(m_edit);
    column->addWidget(m_review);
    column->addStretch(1);
    setLayout(column);
}

void AdministrationPlace::connectParts()
{
    connect(m_sections, &QListWidget::currentRowChanged, this, &AdministrationPlace::sectionChosen);
    connect(m_items, &QListWidget::currentRowChanged, this, &AdministrationPlace::itemChosen);
    for (auto *list : {m_sections, m_items})
        connect(list, &QListWidget::itemActivated, this, [this, list] {
            if (list == m_sections && m_items->isVisible())
                m_items->setFocus(Qt::OtherFocusReason);
            else
                focusForm();
        });
    connect(m_form, &FieldForm::edited, this, &AdministrationPlace::edited);
    connect(m_form, &FieldForm::finished, this, &AdministrationPlace::finished);
    connect(m_form, &FieldForm::marked, this, &AdministrationPlace::marked);
    connect(m_add, &QPushButton::clicked, this, &AdministrationPlace::addRequested);
    connect(m_end, &QPushButton::clicked, this, &AdministrationPlace::endRequested);
    connect(m_undo, &QPushButton::clicked, this, &AdministrationPlace::undoRequested);
    connect(m_forget, &QPushButton::clicked, this, &AdministrationPlace::forgetRequested);
    connect(m_open, &QPushButton::clicked, this, &AdministrationPlace::reviewRequested);
    connect(m_review, &ReviewPanel::marked, this, &AdministrationPlace::marked);
    connect(m_review, &ReviewPanel::left, this, &AdministrationPlace::closeReview);
    connect(&m_theme, &Theme::changed, this, &AdministrationPlace::arrange);
}

// A button that goes while it has the focus hands it to the list beside it.
void AdministrationPlace::show(const AdministrationView &view)
{
    m_view = view;
    fill(*m_sections, view.sections, view.section, static_cast<int>(view.sections.size()));
    fill(*m_items, view.items, view.item, mostItems);
    const bool isList = !view.add.isEmpty();
    m_itemCard->setVisible(isList);
    m_itemCard->setTitle(view.sectionName);
    m_noItems->setVisible(view.items.isEmpty());
    m_items->setVisible(!view.items.isEmpty());
    m_items->setAccessibleName(view.sectionName);
    m_add->show(view.add, {});
    if (view.end.isEmpty() && m_end->hasFocus())
        m_items->setFocus(Qt::OtherFocusReason);
    m_end->setVisible(!view.end.isEmpty());
    m_end->show(view.end, {});
    m_formCard->setTitle(isList ? view.items.value(view.item) : view.sectionName);
    m_formCard->setVisible(!view.fields.isEmpty());
    m_form->show(view.fields);
    m_state->setText(view.state);
    m_open->setAccessibleDescription(view.state);
    for (auto *button : {m_undo, m_forget}) {
        const bool isUseful = button == m_undo ? view.mayUndo : view.isChanged;
        if (!isUseful && button->hasFocus())
            m_sections->setFocus(Qt::OtherFocusReason);
        button->setVisible(isUseful);
    }
    setTabOrder(m_forget, m_sections);
    setTabOrder(m_sections, m_items);
    setTabOrder(m_items, m_add);
    setTabOrder(m_add, m_end);
}

void AdministrationPlace::fill(QListWidget &list, const QStringList &texts, int chosen,
                               int mostInSight)
{
    const QSignalBlocker blocker(list);
    while (list.count() > texts.size())
        delete list.takeItem(list.count() - 1);
    for (int row = 0; row < texts.size(); ++row) {
        if (row == list.count())
            list.addItem(texts[row]);
        else if (list.item(row)->text() != texts[row])
            list.item(row)->setText(texts[row]);
    }
    if (list.currentRow() != chosen)
        list.setCurrentRow(chosen);
    const int rows = std::clamp(list.count(), 1, mostInSight);
    list.setFixedHeight(rows * std::max(list.sizeHintForRow(0), 1) + 2 * list.frameWidth() + 4);
}

void AdministrationPlace::focusSections()
{
    if (isReviewing())
        m_review->focusStart();
    else
        m_sections->setFocus(Qt::OtherFocusReason);
}

void AdministrationPlace::focusForm()
{
    m_form->focusFirst();
}

void AdministrationPlace::focusField(const QString &key)
{
    closeReview();
    m_form->focusField(key);
}

void AdministrationPlace::setReviewKey(const QKeySequence &key)
{
    m_reviewKey = key;
    retranslate();
}

void AdministrationPlace::openReview(const ReviewView &view, const QList<Chooser::Entry> &options,
                                     const QString &day, const QString &time)
{
    m_review->open(view, options, day, time); // the focus goes there first
    m_edit->hide();
    m_open->hide();
}

void AdministrationPlace::closeReview()
{
    if (!isReviewing())
        return;
    m_open->show();
    m_edit->show();
    m_sections->setFocus(Qt::OtherFocusReason);
    m_review->hide();
}

bool AdministrationPlace::isReviewing() const
{
    return !m_review->isHidden();
}

void AdministrationPlace::arrange()
{
    const bool isLarge = m_theme.isLarge();
    const int margin = isLarge ? 12 : 20;
    layout()->setContentsMargins(m_theme.space(margin), m_theme.space(12), m_theme.space(margin),
                                 m_theme.space(12));
    m_head->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMinimumWidth(isLarge ? 0 : m_theme.space(leftWidth));
    m_left->setMaximumWidth(isLarge ? QWIDGETSIZE_MAX : m_theme.space(leftWidth));
    for (auto *list : {m_sections, m_items})
        list->setFont(m_theme.font(Type::Body));
    fill(*m_sections, m_view.sections, m_view.section, static_cast<int>(m_view.sections.size()));
    fill(*m_items, m_view.items, m_view.item, mostItems);
}

void AdministrationPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdministrationPlace::retranslate()
{
    m_title->setText(tr("Administration"));
    m_sectionCard->setTitle(tr("Sections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setAccessibleDescription(tr("Enter goes to what is in it"));
    m_items->setAccessibleDescription(tr("Enter goes to its fields"));
    m_noItems->setText(tr("There is none."));
    m_open->show(tr("Check and preview"), m_reviewKey);
    m_undo->show(tr("Take back the last change"), {});
    m_forget->show(tr("Take back all changes"), {});
    m_review->setApplyKey(m_reviewKey);
}

} // namespace ui
