# shellcheck shell=bash
# Sourced by run, test and bench: what the machine must have. Says what it does, one line each.

say() { printf '%s\n' "$*"; }
give_up() { printf '%s\n' "$*" >&2; exit 1; }

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# need_packages NAME… : installs those Debian packages that are missing, and only those.
need_packages() {
    local missing=() name
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian; needed here are what Debian calls: $*"
        return
    fi
    for name in "$@"; do is_installed "$name" || missing+=("$name"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        give_up "These packages are missing and there is no sudo to install them: ${missing[*]}"
    fi
    say "Installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    local log
    log=$(mktemp)
    if ! { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        give_up "Could not install; install these by hand and try again: ${missing[*]}"
    fi
    rm -f "$log"
}

# need_swift : Swift 6.2 or later on PATH.
need_swift() {
    local version major minor
    command -v swift >/dev/null || give_up \
        "Swift 6.2 or later is needed and not on PATH: https://www.swift.org/install/linux/"
    version=$(swift --version 2>/dev/null | grep -Eo 'Swift version [0-9]+\.[0-9]+' | head -n 1)
    version=${version##* }
    major=${version%%.*}
    minor=${version##*.}
    if [ "${major:-0}" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
        give_up "Swift 6.2 or later is needed, here is ${version:-none}:" \
            "https://www.swift.org/install/linux/"
    fi
}

# need_python : .venv with exactly the packages of Tests/requirements.txt.
need_python() {
    local pins=Tests/requirements.txt
    cmp -s "$pins" .venv/installed.txt && return
    say "Making .venv with the packages of $pins"
    [ -x .venv/bin/python ] || python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$pins"
    cp "$pins" .venv/installed.txt
}

# What a build needs; read by the scripts that source this file.
# shellcheck disable=SC2034
build_packages=(git ca-certificates pkg-config libpq-dev libsqlite3-dev
    libzip-dev libxml2-dev libxlsxwriter-dev libgd-dev libqrencode-dev)
