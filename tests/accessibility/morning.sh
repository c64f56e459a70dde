#!/usr/bin/env bash
# A private server and a training morning on it, in which the people below are played by no robot,
# while a command runs.
#   morning.sh PROGRAMS RESOURCES CITIZENS.json COMMAND [ARGUMENTS...]
# In the arguments MORNING stands for the file that desks are given. Ends as the command ends.
set -euo pipefail
[ $# -ge 4 ] || { sed -n '4p' "$0" >&2; exit 2; }
programs=$1
resources=$2
citizens=$(realpath "$3")
shift 3

folder=$(mktemp -d /tmp/morning.XXXXXX)
chmod 0755 "$folder" # the database's account passes here
morning=
command=
finish() {
    for process in $command $morning; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    "$programs/richiamate-admin" local stop --directory "$folder/pg" >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

# Who was called in vain may be called again at once: nobody waits an hour for that here.
cp -r "$resources" "$folder/resources"
sed -i 's/"attemptSpacing": [0-9]*/"attemptSpacing": 0/' "$folder/resources/training/valdorata.json"
"$programs/richiamate-admin" local start --directory "$folder/pg" >/dev/null
mkfifo "$folder/told"
absent=()
for person in operatore_1 operatore_2 funzionario_ut_1 funzionario_ut_2; do
    absent+=(--absent "valdorata_$person")
done
"$programs/richiamate-exchange" train --no-desk --resources "$folder/resources" --output "$folder/out" \
    --local "$folder/pg" --directorate valdorata "${absent[@]}" --script "$citizens" \
    --from 09:01 --speed 3 >"$folder/told" 2>"$folder/errors" </dev/null &
morning=$!
if ! read -r told <"$folder/told"; then
    echo "morning.sh: the morning does not begin:" >&2
    cat "$folder/errors" >&2
    exit 1
fi
file=$(/usr/bin/python3 -c 'import json, sys; print(json.loads(sys.argv[1])["training"])' "$told")
"${@/#MORNING/$file}" &
command=$!
status=0
wait "$command" || status=$?
command=
if [ "$status" != 0 ]; then
    echo "morning.sh: what the morning said:" >&2
    tail -n 20 "$folder/errors" >&2
fi
exit "$status"
