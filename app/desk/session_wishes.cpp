#include "app/desk/session.h"

// What the citizen wishes of the callback in hand.
namespace desk {

using ui::Act;
using ui::Place;

std::optional<base::CallbackId> Session::callbackToChange() const
{
    const auto *row = m_written.callback ? m_sight.callbacks.find(*m_written.callback) : nullptr;
    return row && row->isMine ? std::optional(row->id) : std::nullopt;
}

void Session::listenToWishes()
{
    // Chosen while something else is under way, it would be lost: it is said, and stays in its field.
    const auto whenFree = [this](auto ask) {
        const auto callback = callbackToChange();
        if (!callback)
            sayNotHere(tr("a callback in hand"));
        else if (m_hands.isBusy())
            sayStatus();
        else
            ask(*callback);
    };
    connect(m_call, &ui::CallPlace::numberRequested, this, [=, this](const QString &number) {
        whenFree([&](base::CallbackId callback) { m_hands.changeNumber(callback, number); });
    });
    connect(m_call, &ui::CallPlace::preferredRequested, this, [=, this](calls::DayPart preferred) {
        whenFree([&](base::CallbackId callback) { m_hands.preferTime(callback, preferred); });
    });
    connect(m_call, &ui::CallPlace::languageRequested, this, [=, this](const QString &language) {
        whenFree([&](base::CallbackId callback) { m_hands.setLanguage(callback, language); });
    });
    connect(m_call, &ui::CallPlace::splitRequested, this,
            [=, this] { whenFree([&](base::CallbackId callback) { m_hands.split(callback); }); });
}

void Session::actOnWishes(Act act)
{
    const auto callback = callbackToChange();
    if (!callback)
        return sayNotHere(tr("a callback in hand"));
    m_window.go(Place::Call);
    switch (act) {
    case Act::CitizenNumber:
        return m_call->focusNumber();
    case Act::PreferredTime:
        return m_call->focusPreferred();
    case Act::CitizenLanguage:
        return m_call->focusLanguage();
    default:
        if (m_sight.callbacks.find(*callback)->requests < 2)
            sayNotHere(tr("a second call from this number"));
        else if (!m_hands.isBusy())
            m_hands.split(*callback);
    }
}

} // namespace desk
