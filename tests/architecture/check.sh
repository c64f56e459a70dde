#!/usr/bin/env bash
# Formatting of our sources; with "tidy" clang-tidy too, over a configured build folder.
#   check.sh [tidy [BUILD_FOLDER]]
set -euo pipefail
cd "$(dirname "$0")/../.."

# Another release would lay out the same file otherwise.
tool() {
    command -v "$1-14" && return
    if "$1" --version 2>/dev/null | grep -q 'version 14\.'; then
        command -v "$1" && return
    fi
    echo "check.sh: $1 14 is missing: apt-get install $1-14" >&2
    return 1
}

format=$(tool clang-format)
mapfile -d '' -t sources < <(find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z)
[ "${#sources[@]}" -gt 0 ] || { echo "check.sh: no sources found" >&2; exit 1; }
"$format" --dry-run -Werror "${sources[@]}"
echo "check.sh: ${#sources[@]} files are formatted"

[ "${1:-}" = tidy ] || exit 0
tidy=$(tool clang-tidy)
build=${2:-build/dev}
if [ ! -f "$build/compile_commands.json" ]; then
    echo "check.sh: no $build/compile_commands.json: run cmake --preset dev first" >&2
    exit 1
fi
# clang 14 does not read coroutines, nor what includes their headers.
mapfile -d '' -t units < <(find app core ui -name '*.cpp' ! -name '*_async.cpp' -print0 |
    xargs -0 grep -LZ '_async\.h"' | sort -z)
printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P 2 "$tidy" --quiet -p "$build"
echo "check.sh: ${#units[@]} files pass clang-tidy"
