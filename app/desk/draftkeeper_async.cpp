#include "app/desk/draftkeeper_async.h"

namespace desk {

namespace {

constexpr int pauseAfterKey = 400; // milliseconds

} // namespace

DraftKeeper::DraftKeeper(ports::Commands &commands, QObject *parent)
    : QObject(parent), m_commands(commands)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterKey);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepAll);
}

DraftKeeper::Key DraftKeeper::keyOf(const Subject &subject)
{
    return {kindOf(subject), numberOf(subject)};
}

void DraftKeeper::remember(const QList<Draft> &drafts)
{
    for (const auto &draft : drafts)
        m_contents.insert(keyOf(draft.subject), draft.content);
}

void DraftKeeper::write(const Subject &subject, const QJsonObject &content)
{
    const auto key = keyOf(subject);
    if (m_contents.value(key) == content)
        return;
    m_contents.insert(key, content);
    m_unkept.insert(key, subject);
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::forget(const Subject &subject)
{
    m_contents.remove(keyOf(subject));
    m_unkept.remove(keyOf(subject));
}

QJsonObject DraftKeeper::contentOf(const Subject &subject) const
{
    return m_contents.value(keyOf(subject));
}

void DraftKeeper::goOn()
{
    keepAll();
}

void DraftKeeper::keepAll()
{
    const auto waiting = m_unkept;
    for (auto each = waiting.cbegin(); each != waiting.cend(); ++each) {
        if (!m_underWay.contains(each.key()))
            keep(each.value());
    }
}

QCoro::Task<> DraftKeeper::keep(Subject subject)
{
    const auto key = keyOf(subject);
    m_unkept.remove(key);
    m_underWay.insert(key, subject);
    const auto content = m_contents.value(key);
    const auto answer = co_await m_commands.keepDraft(key.first, key.second, content,
                                                      QDateTime::currentMSecsSinceEpoch());
    m_underWay.remove(key);
    if (answer) {
        Q_EMIT kept(subject, *answer);
        if (m_unkept.contains(key))
            m_pause.start();
    } else if (answer.error().kind == base::Error::Kind::Unavailable && m_contents.contains(key)) {
        m_unkept.insert(key, subject); // goOn() tries again
    } else {
        qWarning("a draft was not kept: %s", qPrintable(answer.error().detail));
    }
    if (isAllKept())
        Q_EMIT allKept();
}

} // namespace desk
