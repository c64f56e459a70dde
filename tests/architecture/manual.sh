#!/usr/bin/env bash
# The tests that the manual names as proofs are there, with the functions it names.
#   manual.sh [FILE...]
set -euo pipefail
cd "$(dirname "$0")/../.."
manual=("$@")
[ $# -gt 0 ] || manual=(resources/manual/{accessibility,agreement,staff-notice}.md)

faults=0
named=0
while IFS= read -r proof; do
    named=$((named + 1))
    name=${proof%%::*}
    source=$(find tests -name "$name.cpp")
    if [ -z "$source" ] && ! grep -rqE "add_test\(NAME ($name\b|${name%_*}_\\$)" tests --include=CMakeLists.txt; then
        echo "manual.sh: there is no test $name" >&2
        faults=1
    elif [ "$proof" != "$name" ] && ! grep -qE "void ${proof##*::}\(" "$source"; then
        echo "manual.sh: $name has no function ${proof##*::}" >&2
        faults=1
    fi
done < <(grep -ohE '`tst_[a-z_]+(::[A-Za-z]+)?`' "${manual[@]}" | tr -d '`' | sort -u)
for each in "${manual[@]}"; do
    grep -qE '`tst_[a-z_]+' "$each" || { echo "manual.sh: $each names no test" >&2; exit 1; }
done
[ "$faults" -eq 0 ] || exit 1
echo "manual.sh: $named proofs are there"
