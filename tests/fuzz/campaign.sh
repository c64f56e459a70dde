#!/usr/bin/env bash
# Looks for inputs that break a parser: each target is given ten million, or its share of the time.
#   campaign.sh [SECONDS [FIGURES]]   an hour in all; the figures go into that file as well
# An input that breaks one is kept in build/fuzz/broken: once mended, it belongs into the corpus.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
seconds=${1:-3600}
figures=${2:-build/fuzz/figures}
export LC_ALL=C.UTF-8 TZ=UTC ASAN_OPTIONS=quarantine_size_mb=64 UBSAN_OPTIONS=print_stacktrace=1

cmake --preset fuzz >build/fuzz.configure 2>&1 || { cat build/fuzz.configure >&2; exit 1; }
cmake --build --preset fuzz -j 2
mkdir -p build/fuzz/broken
targets=()
for folder in tests/fuzz/corpus/*/; do targets+=("$(basename "$folder")"); done

: >"$figures"
failed=0
for target in "${targets[@]}"; do
    found=build/fuzz/found/$target
    log=build/fuzz/$target.log
    mkdir -p "$found"
    state=held
    "build/fuzz/bin/fuzz_$target" "$found" "tests/fuzz/corpus/$target" \
        -dict=tests/fuzz/words.dict -max_len=8192 -timeout=20 -rss_limit_mb=3072 \
        -runs=10000000 -max_total_time=$((seconds / ${#targets[@]})) \
        -artifact_prefix="build/fuzz/broken/$target-" -print_final_stats=1 >"$log" 2>&1 ||
        { state=BROKEN; failed=1; tail -n 60 "$log" >&2; }
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    took=$(sed -n 's/^Done .* in \([0-9]*\) second.*/\1/p' "$log")
    printf '%-14s %10s executions in %5s s: %s\n' "$target" "${runs:-?}" "${took:-?}" "$state" |
        tee -a "$figures"
done
exit "$failed"
