#pragma once

#include "core/genesys/conversation.h"
#include "core/genesys/transport.h"

#include <QObject>

#include <functional>
#include <optional>

namespace genesys {

// Brings a conversation to where it is wanted, a step at a time. Which step is next is read from
// the conversation before each, so that whatever answers are lost on the way nothing is done twice;
// what the exchange took and does not show yet is waited for, with the same patience.
class Errand final : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        std::optional<Call> call; // none: there is nothing left to do
        bool isLast = false;      // taken, it is done
    };
    using Choose = std::function<base::Result<Step>(const Conversation &)>;

    // Gone by itself once it is over; never answered when `parent` goes before.
    static QFuture<base::Result<void>> run(Transport &transport, const QString &conversation,
                                           Choose choose, const Patience &patience,
                                           QObject *parent);

private:
    Errand(Transport &transport, QString conversation, Choose choose, const Patience &patience,
           QObject *parent);

    void look();
    void take(const Conversation &now);
    void ask(const Step &step);
    void pause(const base::Error &error);
    void finish(const base::Result<void> &result);

    Transport &m_transport;
    QString m_conversation;
    Choose m_choose;
    Patience m_patience;
    QPromise<base::Result<void>> m_promise;
    std::optional<Call> m_last;
    bool m_isTaken = false;               // the last one
    std::optional<base::Error> m_refusal; // of the last one
    int m_tries = 0;                      // of the last one
};

} // namespace genesys
