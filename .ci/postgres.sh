# shellcheck shell=bash
# Sourced by test and bench: a PostgreSQL of its own, on loopback, in a folder that goes away.

postgres_folder=

# PostgreSQL refuses to run as root; then Debian's user for it does.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

# postgres_program NAME : Debian keeps initdb and pg_ctl off PATH, one folder per version.
postgres_program() {
    local found
    found=$(command -v "$1") || found=$(
        find /usr/lib/postgresql -path "*/bin/$1" 2>/dev/null | sort -V | tail -n 1)
    [ -n "$found" ] || { printf 'PostgreSQL has no %s here\n' "$1" >&2; return 1; }
    printf '%s\n' "$found"
}

free_port() {
    python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# start_postgres [SETTING…] : sets CUNCE_TEST_POSTGRES. Settings such as fsync=off.
start_postgres() {
    local port initdb control options setting
    initdb=$(postgres_program initdb)
    control=$(postgres_program pg_ctl)
    port=$(free_port)
    postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/cunce-postgres.XXXXXX")
    [ "$(id -u)" -ne 0 ] || chown postgres:postgres "$postgres_folder"
    options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_folder"
    for setting in "$@"; do options+=" -c $setting"; done
    if ! { as_postgres "$initdb" -D "$postgres_folder/data" -U postgres --auth=trust \
        --locale=C.UTF-8 -E UTF8 --no-sync >"$postgres_folder.log" 2>&1 \
        && as_postgres "$control" -D "$postgres_folder/data" -w -l "$postgres_folder/log" \
            -o "$options" start >>"$postgres_folder.log" 2>&1; }; then
        cat "$postgres_folder.log" >&2
        return 1
    fi
    export CUNCE_TEST_POSTGRES="postgres://postgres@127.0.0.1:$port/postgres"
}

stop_postgres() {
    [ -n "$postgres_folder" ] || return 0
    # It may not have come up; then there is nothing to stop.
    as_postgres "$(postgres_program pg_ctl)" -D "$postgres_folder/data" -m immediate stop \
        >/dev/null 2>&1 || true
    rm -rf "$postgres_folder" "$postgres_folder.log"
    postgres_folder=
}
