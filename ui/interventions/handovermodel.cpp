#include "ui/interventions/handovermodel.h"

#include "core/words/handoversheet.h"
#include "ui/shared/roles.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace ui {

using namespace Qt::StringLiterals;
using calls::HandOverState;

namespace {

constexpr std::array groups{HandOverGroup::Arriving, HandOverGroup::ToWrite,
                            HandOverGroup::CameBack};
constexpr qint64 oldAfterDays = 3; // a default of ours

} // namespace

HandOverModel::HandOverModel(QObject *parent) : QAbstractListModel(parent)
{
}

void HandOverModel::show(const offices::Directorate &directorate, const words::Sentences &sentences,
                         const QDateTime &now)
{
    m_directorate = directorate;
    m_sentences = &sentences;
    tick(now);
}

void HandOverModel::show(const board::Difference<calls::HandOver> &difference, const QDateTime &now)
{
    for (const auto &row : difference.removed)
        m_handOvers.remove(row.id);
    for (const auto &row : difference.inserted + difference.changed)
        m_handOvers.insert(row.id, row);
    tick(now);
}

void HandOverModel::setMyOffice(const QString &office)
{
    m_office = office;
    becomeWanted();
}

void HandOverModel::tick(const QDateTime &now)
{
    m_now = now;
    becomeWanted();
}

void HandOverModel::retranslate()
{
    becomeWanted();
}

void HandOverModel::setReadingStyle(ReadingStyle style)
{
    m_style = style;
}

QStringList HandOverModel::spokenCells(int row) const
{
    const auto *handOver = this->handOver(row);
    if (!handOver)
        return {};
    const auto &cells = m_lines[row].cells;
    const auto spoken = [&](HandOverCell cell) {
        switch (cell) {
        case HandOverCell::Title:
            return cells.title;
        case HandOverCell::Number:
            return m_sentences->digits(handOver->number);
        case HandOverCell::Time:
            return m_sentences->spokenTime(handOver->offeredAt, m_now);
        case HandOverCell::Age:
            return cells.age;
        }
        Q_UNREACHABLE();
    };
    QStringList all;
    for (const auto cell : m_cells.all())
        all.append(spoken(cell));
    return all;
}

QString HandOverModel::nameOf(HandOverCell cell)
{
    switch (cell) {
    case HandOverCell::Title:
        return tr("Topic");
    case HandOverCell::Number:
        return tr("Number");
    case HandOverCell::Time:
        return tr("Since when");
    case HandOverCell::Age:
        return tr("How long");
    }
    Q_UNREACHABLE();
}

std::optional<HandOverGroup> HandOverModel::groupOf(const calls::HandOver &handOver) const
{
    const bool isOurs = handOver.office == m_office;
    switch (handOver.state) {
    case HandOverState::Offered:
        return isOurs && !handOver.isFromMe ? std::optional(HandOverGroup::Arriving) : std::nullopt;
    case HandOverState::Taken:
        return isOurs || handOver.isMine ? std::optional(HandOverGroup::ToWrite) : std::nullopt;
    case HandOverState::Returned:
        return handOver.isFromMe ? std::optional(HandOverGroup::CameBack) : std::nullopt;
    case HandOverState::Done:
    case HandOverState::Requeued:
        break;
    }
    return std::nullopt;
}

QList<HandOverModel::Line> HandOverModel::wanted() const
{
    QList<Line> lines;
    if (!m_sentences)
        return lines;
    for (const auto group : groups) {
        QList<const calls::HandOver *> members;
        for (const auto &handOver : m_handOvers) {
            if (groupOf(handOver) == group)
                members.append(&handOver);
        }
        if (members.isEmpty())
            continue;
        std::sort(members.begin(), members.end(), [](const auto *one, const auto *other) {
            return std::tie(one->offeredAt, one->id) < std::tie(other->offeredAt, other->id);
        });
        lines.append(
            {group, {}, {.title = title(group), .number = QString::number(members.size())}});
        for (const auto *handOver : std::as_const(members))
            lines.append({group, handOver->id, cellsOf(*handOver)});
    }
    return lines;
}

// One by one, so that the line looked at stays the one looked at.
void HandOverModel::becomeWanted()
{
    const auto lines = wanted();
    dropUnwanted(lines);
    for (int row = 0; row < lines.size(); ++row) {
        const auto &line = lines[row];
        bring(row, line);
        if (m_lines[row].cells != line.cells) {
            m_lines[row] = line;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void HandOverModel::dropUnwanted(const QList<Line> &lines)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto &line = m_lines[row];
        const bool isWanted = std::any_of(lines.begin(), lines.end(), [&](const Line &other) {
            return line.handOver ? line.handOver == other.handOver : line.isSameAs(other);
        });
        if (isWanted)
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
}

// A hand-over that changes its group moves, it does not vanish and come again.
void HandOverModel::bring(int row, const Line &line)
{
    const auto found = std::find_if(m_lines.begin() + row, m_lines.end(), [&](const Line &other) {
        return line.handOver ? line.handOver == other.handOver : line.isSameAs(other);
    });
    if (found == m_lines.end()) {
        beginInsertRows({}, row, row);
        m_lines.insert(row, line);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(found - m_lines.begin());
    found->group = line.group;
    if (from == row)
        return;
    beginMoveRows({}, from, from, {}, row);
    m_lines.move(from, row);
    endMoveRows();
}

HandOverCells HandOverModel::cellsOf(const calls::HandOver &handOver) const
{
    const bool isTaken = handOver.state == HandOverState::Taken;
    HandOverCells cells;
    cells.title = topic(handOver);
    cells.number = handOver.number.isEmpty() ? tr("number withheld")
                                             : m_sentences->shownNumber(handOver.number);
    cells.time = m_sentences->time(handOver.offeredAt, m_now);
    cells.isHeld = isTaken && !handOver.isMine;
    cells.age = cells.isHeld ? tr("in hand") : age(handOver);
    cells.isOld = isTaken && !cells.isHeld && handOver.offeredAt.daysTo(m_now) > oldAfterDays;
    return cells;
}

QString HandOverModel::age(const calls::HandOver &handOver) const
{
    const auto seconds = std::max<qint64>(0, handOver.offeredAt.secsTo(m_now));
    switch (handOver.state) {
    case HandOverState::Offered:
        return tr("the citizen waits");
    case HandOverState::Taken:
        return seconds < 60 ? tr("just taken")
                            : tr("open for %1").arg(m_sentences->duration(seconds));
    default:
        return tr("came back");
    }
}

// A sheet begins with what the citizen asks, with or without a label before it.
QString HandOverModel::topic(const calls::HandOver &handOver) const
{
    if (const auto *known = m_directorate.topic(handOver.topic))
        return known->title;
    if (m_sentences->manner().naming == words::Naming::Free)
        return tr("Hand-over");
    const auto head = words::headOfSheet(handOver.sheet);
    const auto value = head.section(u": "_s, 1);
    if (!value.isEmpty())
        return value;
    return head.isEmpty() ? tr("Hand-over") : head;
}

QString HandOverModel::title(HandOverGroup group)
{
    switch (group) {
    case HandOverGroup::Arriving:
        return tr("Arriving now");
    case HandOverGroup::ToWrite:
        return tr("To write, oldest first");
    case HandOverGroup::CameBack:
        return tr("Came back to me");
    }
    Q_UNREACHABLE();
}

const calls::HandOver *HandOverModel::handOver(int row) const
{
    if (row < 0 || row >= rowCount() || !m_lines[row].handOver)
        return nullptr;
    return find(*m_lines[row].handOver);
}

const calls::HandOver *HandOverModel::find(base::HandOverId handOver) const
{
    const auto found = m_handOvers.constFind(handOver);
    return found == m_handOvers.constEnd() ? nullptr : &*found;
}

std::optional<int> HandOverModel::rowOf(base::HandOverId handOver) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines[row].handOver == handOver)
            return row;
    }
    return std::nullopt;
}

QString HandOverModel::officeName(const QString &code) const
{
    const auto *office = m_directorate.office(code);
    return office ? office->name : code;
}

int HandOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HandOverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &line = m_lines[index.row()];
    const auto *handOver = this->handOver(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return u"%1, %2"_s.arg(line.cells.title, line.cells.number);
    case Qt::AccessibleTextRole:
        return m_style == ReadingStyle::Cell && handOver ? spokenCells(index.row()).constFirst()
                                                         : inOneSentence(line, handOver).speech;
    case DiscreetTextRole:
        return inOneSentence(line, handOver).discreet;
    case CellsRole:
        return QVariant::fromValue(line.cells);
    case IsSectionRole:
        return !line.handOver.has_value();
    default:
        return {};
    }
}

words::Sentence HandOverModel::inOneSentence(const Line &line,
                                             const calls::HandOver *handOver) const
{
    if (handOver == nullptr)
        return words::plain(u"%1: %2"_s.arg(line.cells.title, line.cells.number));
    const auto &office = handOver->isFromMe ? handOver->office : handOver->fromOffice;
    return m_sentences->handOverRow(*handOver, officeName(office), m_now);
}

Qt::ItemFlags HandOverModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return handOver(index.row())
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace ui
