#include "ui/shared/chooser.h"

#include "ui/shared/quietlist.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 8;
constexpr int edge = 12; // of the window, left free

} // namespace

bool Chooser::matches(const QString &text, const QString &typed)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    const auto words = text.split(gap);
    const auto wanted = typed.split(gap, Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &each) {
        return std::any_of(words.begin(), words.end(), [&each](const QString &word) {
            return word.startsWith(each, Qt::CaseInsensitive);
        });
    });
}

Chooser::Chooser(const Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_hits(new QuietList(this))
{
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setTextElideMode(Qt::ElideRight);
    m_hits->hide();
    const auto dress = [this, &theme] {
        setFont(theme.font(Type::Body));
        m_hits->setFont(theme.font(Type::Body));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    connect(this, &QLineEdit::textEdited, this, &Chooser::find);
    connect(m_hits, &QListWidget::itemClicked, this, [this] { pick(Manner::Usual); });
}

void Chooser::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    if (!m_hits->isVisible())
        restore();
}

void Chooser::choose(const QString &code)
{
    m_chosen = code;
    restore();
}

void Chooser::open()
{
    setFocus(Qt::ShortcutFocusReason);
    clear();
    find({});
}

void Chooser::find(const QString &text)
{
    m_hits->clear();
    m_shown.clear();
    QList<Entry> hits;
    for (const auto &entry : std::as_const(m_entries)) {
        if (matches(entry.text + u' ' + entry.detail + u' ' + entry.code, text))
            hits.append(entry);
    }
    const auto made = m_make ? m_make(text, hits.isEmpty() ? Hits::None : Hits::Some)
                             : QList<Entry>();
    for (const auto &entry : made + hits)
        append(entry);
    place();
    mark(0);
}

void Chooser::append(const Entry &entry)
{
    QStringList parts{entry.text, entry.detail, entry.state};
    parts.removeAll(QString());
    const auto shown = parts.join(u" · "_s);
    m_shown.append(entry);
    auto *item = new QListWidgetItem(shown, m_hits);
    item->setData(Qt::UserRole, entry.code);
}

void Chooser::place()
{
    if (m_hits->count() == 0) {
        m_hits->hide();
        return;
    }
    m_hits->setParent(window());
    const int rows = std::min(m_hits->count(), mostHits);
    const int height = rows * m_hits->sizeHintForRow(0) + 2 * m_hits->frameWidth() + 4;
    // As wide as the longest needs, to the left of the field where there is no room to the right.
    const int needed = m_hits->sizeHintForColumn(0) + 2 * m_hits->frameWidth()
                       + m_hits->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width = std::max(this->width(), std::min(needed, window()->width() - 2 * edge));
    const auto below = mapTo(window(), QPoint(0, this->height() + 2));
    const auto above = mapTo(window(), QPoint(0, -height - 2));
    const bool hasRoom = below.y() + height <= window()->height();
    const int rightmost = below.x() + this->width() - width;
    const bool hasRoomRight = below.x() + width <= window()->width() - edge;
    const int left = hasRoomRight ? below.x() : std::max(edge, rightmost);
    m_hits->setGeometry(left, hasRoom ? below.y() : above.y(), width, height);
    m_hits->show();
    m_hits->raise();
}

void Chooser::mark(int row)
{
    if (m_hits->count() == 0)
        return;
    m_hits->setCurrentRow(std::clamp(row, 0, m_hits->count() - 1));
    const auto text = m_hits->currentItem()->text();
    if (std::exchange(m_marked, text) == text) // the same hit again is no news
        return;
    if (const auto &said = m_shown[m_hits->currentRow()].said)
        Q_EMIT rowMarked(*said);
    else
        Q_EMIT marked(text);
}

void Chooser::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_hits->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isOpen)
            find({});
        else
            mark(m_hits->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
            break;
        if (isOpen)
            pick(event->modifiers() & Qt::ShiftModifier ? Manner::Otherwise : Manner::Usual);
        return;
    case Qt::Key_Escape:
        restore();
        Q_EMIT left();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void Chooser::pick(Manner manner)
{
    const auto *item = m_hits->currentItem();
    if (!item)
        return;
    const auto code = item->data(Qt::UserRole).toString(); // whoever hears of it may choose another
    m_chosen = code;
    restore();
    if (manner == Manner::Usual)
        Q_EMIT picked(code);
    else
        Q_EMIT pickedOtherwise(code);
}

void Chooser::focusOutEvent(QFocusEvent *event)
{
    restore();
    QLineEdit::focusOutEvent(event);
}

void Chooser::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_hits->isVisible())
        find(text());
}

void Chooser::hideEvent(QHideEvent *event)
{
    restore();
    QLineEdit::hideEvent(event);
}

// What was chosen before, or nothing: half a search is no choice.
void Chooser::restore()
{
    m_marked.clear();
    m_hits->hide();
    m_hits->setParent(this);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [this](const Entry &entry) { return entry.code == m_chosen; });
    const bool isShown = m_after == AfterChoice::ShowIt && found != m_entries.end();
    // Orca drops announcements among many changes: what is the same is none.
    if (const auto shown = isShown ? found->text : QString(); shown != text())
        setText(shown);
    setCursorPosition(0);
}

} // namespace ui
