#!/usr/bin/env bash
# Brings the catalogues in FOLDER up to what core, ui and app say now; what nobody says goes.
#   update.sh LUPDATE FOLDER
set -euo pipefail
lupdate=$1
folder=$2
root=$(cd "$(dirname "$0")/.." && pwd)
options=(-silent -no-obsolete -locations none -source-language en)
# Included headers tell in which class, and so in which context, a text stands.
sources=(-I "$root" "$root/core" "$root/ui" "$root/app")
for language in it de fr sl; do
    "$lupdate" "${options[@]}" "${sources[@]}" -ts "$folder/richiamate_$language.ts"
done
"$lupdate" "${options[@]}" -pluralonly "${sources[@]}" -ts "$folder/richiamate_en.ts"
