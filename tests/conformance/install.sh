#!/usr/bin/env bash
# Puts the exchange's official SDK and what the tests need beside it, as the lock file names them, into a
# folder: install.sh FOLDER
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
cd -- "$1"
if cmp -s "$here/package-lock.json" installed-lock.json; then
    exit 0
fi
cp "$here/package.json" "$here/package-lock.json" .
HOME=$PWD npm_config_cache=$PWD/cache npm_config_userconfig=${npm_config_userconfig-$HOME/.npmrc} \
    npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier
cp package-lock.json installed-lock.json
