#pragma once

#include "tests/desk/seateddesk.h"

#include <functional>

namespace support {

// What a person does at the keyboard, whatever the keys are.
class Hands
{
public:
    Hands() = default;
    Hands(const Hands &) = delete;
    Hands &operator=(const Hands &) = delete;
    virtual ~Hands() = default;

    virtual void act(const QString &name) = 0; // as the desk calls it at that moment
    virtual void find(const QString &letters) = 0;
    virtual void write(const QString &note) = 0;
    virtual void take() = 0; // what a list offers first
    virtual void mark() = 0; // the choice under the focus
};

// One of the commonest jobs, from the ring until the desk is ready for the next. It fails the test
// that it runs in.
struct CommonJob
{
    const char *name;
    int mostKeys;
    offices::Role role;
    QString office;
    std::function<void(SeatedDesk &, Hands &)> work;
};

[[nodiscard]] const QList<CommonJob> &commonJobs();

} // namespace support
