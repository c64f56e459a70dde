#include "ui/shell/emergencysheet.h"

#include "ui/shared/box.h"
#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

EmergencySheet::EmergencySheet(const Theme &theme, QWidget &over)
    : QFrame(&over), m_theme(theme), m_title(makeText(theme, Type::Title)),
      m_state(makeText(theme, Type::Item, Ink::Warn)), m_numbers(makeText(theme, Type::Hero)),
      m_text(new QPlainTextEdit(this)), m_back(new KeyButton(theme, KeyButton::Kind::Secondary))
{
    setObjectName(u"emergencySheet"_s);
    m_text->setObjectName(u"emergencyText"_s);
    m_numbers->setObjectName(u"emergencyNumbers"_s);
    m_state->setObjectName(u"emergencyState"_s);
    m_back->setObjectName(u"emergencyBack"_s);
    makeNamedGroup(*this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    // A caret, so that it is read line by line like any text.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_numbers);
    column->addWidget(m_text, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    m_text->installEventFilter(this);
    m_back->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &EmergencySheet::close);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watchFocus(now); });
    connect(&theme, &Theme::changed, this, &EmergencySheet::arrange);
    retranslate();
    arrange();
    hide();
}

void EmergencySheet::show(const EmergencyView &view)
{
    m_state->setText(view.state);
    m_state->setVisible(!view.state.isEmpty());
    m_numbers->setText(view.numbers);
    m_text->setPlainText(view.text);
    m_text->setAccessibleDescription(view.state.isEmpty() ? view.numbers
                                                          : view.numbers + u". "_s + view.state);
}

void EmergencySheet::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void EmergencySheet::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void EmergencySheet::place(const QRect &within)
{
    const int margin = m_theme.space(12);
    const int letters = QFontMetrics(m_theme.font(Type::Body)).averageCharWidth() * 80;
    const int width = std::min(letters, within.width() - 2 * margin);
    setGeometry(within.center().x() - width / 2, within.top() + margin, width,
                within.height() - 2 * margin);
}

bool EmergencySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool EmergencySheet::focusNextPrevChild(bool)
{
    QWidget *other = m_text->hasFocus() ? static_cast<QWidget *>(m_back) : m_text;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

void EmergencySheet::watchFocus(QWidget *now)
{
    if (isVisible() && now && !isAncestorOf(now))
        hide();
}

void EmergencySheet::retranslate()
{
    m_title->setText(tr("In an emergency"));
    setAccessibleName(m_title->text());
    m_text->setAccessibleName(tr("What to do"));
    m_back->show(tr("Back to where you were"), QKeySequence(Qt::Key_Escape));
}

void EmergencySheet::arrange()
{
    const int margin = m_theme.space(16);
    layout()->setContentsMargins(margin, m_theme.space(12), margin, margin);
    layout()->setSpacing(m_theme.space(8));
    m_text->setFont(m_theme.font(Type::Body));
    m_title->setVisible(!m_theme.isLarge()); // the text needs the room
}

void EmergencySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_theme.tokens().surface, QPen(m_theme.tokens().overlay, 2), 8);
}

} // namespace ui
