#pragma once

#include <cstdio>
#include <cstdlib>

// What a harness holds to be true whatever it is given. The fuzzer keeps the input that breaks it.
inline void demand(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}
