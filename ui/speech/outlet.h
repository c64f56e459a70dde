#pragma once

#include "core/words/sentences.h"

namespace ui {

// By which what is announced reaches the person.
class Outlet
{
public:
    Outlet() = default;
    virtual ~Outlet() = default;
    Outlet(const Outlet &) = delete;
    Outlet &operator=(const Outlet &) = delete;

    // Whoever announces is told when it has ended.
    virtual void say(const words::Sentence &sentence) = 0;
};

} // namespace ui
