#!/usr/bin/env bash
# Runs a program on an accessibility bus and a display of its own, and a pyatspi script beside it.
#   onbus.sh PROGRAM [ARGUMENTS...] -- SCRIPT.py [ARGUMENTS...]
# Ends as the script ends; everything that was started ends with it. Environment of use:
#   ONBUS_SECONDS   how long it may take in all (100)
#   ONBUS_SCREEN    size of the display (1280x800x24)
# The script finds the program's process in PROGRAM_PID, its output in the file PROGRAM_OUTPUT.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ "${ONBUS_INSIDE:-}" != yes ]; then
    for program in xvfb-run dbus-run-session openbox xdotool timeout setsid pgrep; do
        command -v "$program" >/dev/null || { echo "onbus.sh: $program is missing" >&2; exit 1; }
    done
    folder=$(mktemp -d)
    session=
    # The session has a process group of its own: nothing in it outlives this script.
    # What can tidy up after itself (the display's lock) is given a moment to.
    finish() {
        if [ -n "$session" ]; then
            kill -- "-$session" 2>/dev/null || true
            for _ in {1..40}; do
                pgrep -g "$session" -r D,R,S >/dev/null || break
                sleep 0.05
            done
            kill -KILL -- "-$session" 2>/dev/null || true
        fi
        rm -rf "$folder"
    }
    trap finish EXIT
    trap 'exit 143' TERM INT HUP
    mkdir -p "$folder/home" "$folder/runtime"
    chmod 0700 "$folder/runtime"
    export ONBUS_INSIDE=yes HOME=$folder/home XDG_RUNTIME_DIR=$folder/runtime TMPDIR=$folder
    export PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1
    unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY XDG_CONFIG_HOME \
        XDG_DATA_HOME XDG_CACHE_HOME QT_QPA_PLATFORM
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
    setsid timeout --kill-after=5 "${ONBUS_SECONDS:-100}" \
        xvfb-run -a -s "-screen 0 ${ONBUS_SCREEN:-1280x800x24}" \
        dbus-run-session -- "$here/onbus.sh" "$@" &
    session=$!
    status=0
    wait "$session" || status=$?
    [ "$status" != 124 ] || echo "onbus.sh: not done in time" >&2
    exit "$status"
fi

command=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    command+=("$1")
    shift
done
if [ $# -lt 2 ] || [ "${#command[@]}" = 0 ]; then
    sed -n '3p' "$0" >&2
    exit 2
fi
shift

# A window shown before somebody manages windows would never be active.
mkfifo "$HOME/managed"
openbox --startup "sh -c 'echo yes >$HOME/managed'" >/dev/null 2>&1 &
read -r _ <"$HOME/managed"
export PROGRAM_OUTPUT=$HOME/program.txt
"${command[@]}" >"$PROGRAM_OUTPUT" 2>&1 &
export PROGRAM_PID=$!
status=0
/usr/bin/python3 "$@" || status=$?
if [ "$status" != 0 ]; then
    echo "onbus.sh: what the program said:" >&2
    cat "$PROGRAM_OUTPUT" >&2
fi
kill "$PROGRAM_PID" 2>/dev/null || true
exit "$status"
