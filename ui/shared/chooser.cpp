#include "ui/shared/chooser.h"

#include "ui/shared/quietlist.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 8;
constexpr int edge = 8; // pixels, to the window's

// Each word typed begins some word of the entry: "ri iv" finds "Rimborsi, IVA".
bool matches(const Chooser::Entry &entry, const QString &typed)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    const auto words = (entry.text + u' ' + entry.detail + u' ' + entry.code).split(gap);
    const auto wanted = typed.split(gap, Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &each) {
        return std::any_of(words.begin(), words.end(), [&each](const QString &word) {
            return word.startsWith(each, Qt::CaseInsensitive);
        });
    });
}

} // namespace

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
    for (const auto &entry : std::as_const(m_entries)) {
        if (matches(entry, text))
            append(entry);
    }
    if (const auto made = m_make && m_hits->count() == 0 ? m_make(text) : std::nullopt)
        append(*made);
    place();
    mark(0);
}

void Chooser::append(const Entry &entry)
{
    const auto shown = entry.detail.isEmpty() ? entry.text : entry.text + u" · "_s + entry.detail;
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
    const auto below = mapTo(window(), QPoint(0, this->height() + 2));
    const auto above = mapTo(window(), QPoint(0, -height - 2));
    const bool hasRoom = below.y() + height <= window()->height();
    // What tells two entries apart often comes last: they are shown whole, over what lies beside.
    const int whole = m_hits->sizeHintForColumn(0) + 2 * m_hits->frameWidth() + 4;
    const int wide = std::clamp(whole, width(), std::max(width(), window()->width() - 2 * edge));
    const int left = std::min(below.x(), window()->width() - edge - wide);
    m_hits->setGeometry(left, (hasRoom ? below : above).y(), wide, height);
    m_hits->show();
    m_hits->raise();
}

void Chooser::mark(int row)
{
    if (m_hits->count() == 0)
        return;
    m_hits->setCurrentRow(std::clamp(row, 0, m_hits->count() - 1));
    const auto text = m_hits->currentItem()->text();
    if (std::exchange(m_marked, text) != text) // the same hit again is no news
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
    m_chosen = item->data(Qt::UserRole).toString();
    restore();
    if (manner == Manner::Usual)
        Q_EMIT picked(m_chosen);
    else
        Q_EMIT pickedOtherwise(m_chosen);
}

void Chooser::focusOutEvent(QFocusEvent *event)
{
    restore();
    QLineEdit::focusOutEvent(event);
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
    setText(isShown ? found->text : QString());
    setCursorPosition(0);
}

} // namespace ui
