#pragma once

#include "app/intake/standings.h"
#include "core/base/clock.h"
#include "core/offices/directorate.h"
#include "core/store/databaselink.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace intake {

// One directorate: the link to its database, and what that last said of configuration and clock,
// which answers routing also while it is away.
class DirectorateLink final : public QObject
{
    Q_OBJECT

public:
    explicit DirectorateLink(const store::Address &address);

    void start() { m_link.start(); }

    [[nodiscard]] const QString &service() const { return m_service; }
    // None until the database has told a configuration that can be served.
    [[nodiscard]] const std::optional<offices::Directorate> &directorate() const
    {
        return m_directorate;
    }
    // What it told before this program started, if it fits the program: routes until it tells anew.
    void recall(const QJsonObject &told);
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    // Told anything at all since the start.
    [[nodiscard]] bool hasAnswered() const { return m_hasAnswered; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] Standing standingOf(const QString &conversation) const
    {
        return m_standings.of(conversation);
    }

    [[nodiscard]] QFuture<base::Result<QJsonValue>> call(const QString &function,
                                                         const QVariantList &arguments = {});
    // Asks what is known of the number that rings, for the routing that follows; done when it is
    // known, or when the database did not tell.
    [[nodiscard]] QFuture<void> learnStanding(const QString &conversation, const QString &number);
    // Afterwards clock and configuration are the database's.
    [[nodiscard]] QFuture<base::Result<void>> sync() { return m_link.sync(); }

Q_SIGNALS:
    void connected();
    void configurationChanged();
    // Something that can be served, and other than before.
    void told(const QJsonObject &answer);
    void tried(); // it has answered or failed to
    void schemaRefused(const QString &why);

private:
    void read(const QJsonObject &answer);
    void readClock(const QJsonValue &clock);
    void readConfiguration(const QJsonObject &answer);
    void readEmergencies(const QJsonObject &answer);
    [[nodiscard]] bool isServable(const QJsonObject &answer);
    void noteLoss(const base::Error &error);

    QString m_service;
    std::optional<offices::Directorate> m_directorate;
    qint64 m_revision = 0;
    Standings m_standings;
    bool m_hasAnswered = false;
    bool m_isConnected = false;
    bool m_isLost = false;
    QJsonObject m_told;
    bool m_isTraining = false;
    base::TrainingClock m_trainingClock;
    base::SystemClock m_systemClock;
    store::DatabaseLink m_link;
};

} // namespace intake
