#pragma once

#include "app/desk/session.h"
#include "tests/desk/fakeports.h"

#include <memory>

namespace support {

// Somebody at a desk whose database and exchange are ours: keys go in, commands come out.
class SeatedDesk
{
public:
    enum class Line { Exchange, Softphone, Handset };
    explicit SeatedDesk(offices::Role role = offices::Role::Operator,
                        const QString &office = QStringLiteral("CEN"), Line line = Line::Exchange,
                        const QList<QJsonValue> &drafts = {}, const QString &held = {});
    ~SeatedDesk();

    void press(const QString &keys);
    void type(const QString &text);
    // F8 until it acts: pressed before anybody has heard what changed, it says what it would do.
    [[nodiscard]] bool pressUntil(const std::function<bool()> &isDone);
    [[nodiscard]] bool offers(const QString &next); // on the strip, after a while
    [[nodiscard]] QString next() const;             // on the strip
    [[nodiscard]] QString back() const;
    [[nodiscard]] QString focus() const;
    [[nodiscard]] QString note(const QString &name = QStringLiteral("note")) const;
    [[nodiscard]] QString text(const QString &name) const; // of a label or a button in sight
    [[nodiscard]] const QStringList &said() const { return m_said; }

    void bring(const calls::Call &row);
    void bring(const calls::Callback &row);
    void bring(const calls::HandOver &row);
    void connect();
    // The training directorate with one thing said otherwise, or other desks for today.
    void configure(const QString &path, const QJsonValue &value, const QJsonArray &desksOfDay = {},
                   const QDateTime &at = now());

    [[nodiscard]] static QDateTime now() { return {QDate(2026, 10, 5), QTime(8, 0), Qt::UTC}; }
    [[nodiscard]] calls::Call call(qint64 id, calls::CallState state) const;
    [[nodiscard]] calls::Call mine(qint64 id) const;
    [[nodiscard]] calls::Callback waiting(qint64 id) const;
    [[nodiscard]] calls::Callback claimed(qint64 id) const;
    [[nodiscard]] calls::Callback calling(qint64 id, calls::Line line,
                                          const QString &reason = {}) const;
    [[nodiscard]] calls::HandOver handOver(qint64 id, calls::HandOverState state) const;

    FakeCommands commands;
    FakeTelephony telephony;
    bool opens = true; // something here answers to tel: addresses
    QStringList opened;
    desk::Softphone softphone{[this](const QUrl &address) {
        opened.append(address.toString());
        return opens;
    }};
    FakeReports reports;
    FakeFeed feed;
    ui::Theme theme;
    ui::MainWindow window{theme};
    ui::Announcer announcer{*window.statusBar()};
    std::unique_ptr<desk::Session> session;

private:
    [[nodiscard]] desk::TelephoneInUse telephoneOf(Line line);

    QString m_office;
    QStringList m_said;
    qint64 m_revision = 1;
};

} // namespace support
