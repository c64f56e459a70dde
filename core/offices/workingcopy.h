#pragma once

#include "core/offices/configurationcheck.h"
#include "core/offices/configurationdiff.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace offices {

// A directorate's configuration as somebody changes it, beside the one in force, before it is
// applied. Whatever is written stays, mistakes included: they are found, not prevented.
class WorkingCopy
{
public:
    // The one in force, and its number. A first one is the copy, too; a later one, applied by
    // somebody else, brings its changes into the copy: where both changed the same, ours stays.
    // What came in is told.
    QList<Change> follow(const QJsonObject &inForce, qint64 revision);
    // `applied` was the copy and is in force now; the database tells it in its own words by follow.
    void settle(const QJsonObject &applied);

    [[nodiscard]] const QJsonObject &inForce() const { return m_inForce; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] const QJsonObject &written() const { return m_written; }
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QJsonValue value(const QString &place) const;
    // What holds where nothing is said; undefined: nothing does.
    [[nodiscard]] static QJsonValue ourDefault(const QString &place);
    [[nodiscard]] bool isOurDefault(const QString &place) const;
    // Of an element, by its key; empty: it is new.
    [[nodiscard]] QString placeInForce(const QString &element) const;

    // Undefined takes it away. Letter after letter in one field is one change.
    void set(const QString &place, const QJsonValue &value);
    QString append(const QString &list, const QJsonObject &element); // its place
    [[nodiscard]] bool mayUndo() const { return !m_before.isEmpty(); }
    QString undo(); // the last change; its place
    void forget();  // all of them: the copy is as the one in force

    [[nodiscard]] bool isChanged() const { return m_written != m_inForce; }
    // None: a mistake of reading is in the way.
    [[nodiscard]] std::optional<QList<Change>> changes() const;
    [[nodiscard]] QList<Finding> findings(const QDate &day) const;

private:
    struct Before
    {
        QString place;
        QJsonObject written;
    };
    QJsonObject m_inForce;
    QJsonObject m_written;
    qint64 m_revision = 0;
    QList<Before> m_before;
};

} // namespace offices
