"""Whoever changes the database file behind the journal's back is found out."""

import re
import sqlite3

from cunce import command

BROKEN = re.compile(r"broken: entry (\d+), stream (\S+), sequence (\d+): .+")


def entry_bytes_columns(database):
    """Tables and columns of bytes that belong to the journal's entries."""
    tables = [row[0] for row in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%entr%'"
        " ORDER BY name <> 'entries', name")]
    for table in tables:
        for _, column, kind, *_ in database.execute(f'PRAGMA table_info("{table}")').fetchall():
            if kind.upper() == "BLOB":
                yield table, column


def flip_a_byte(path):
    """Changes one byte in the longest entry; returns what was changed."""
    with sqlite3.connect(path) as database:
        # Whoever can write the file can also take away the triggers that forbid it.
        for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        for table, column in entry_bytes_columns(database):
            row = database.execute(
                f'SELECT rowid, "{column}" FROM "{table}" WHERE length("{column}") > 8'
                f' ORDER BY length("{column}") DESC, rowid LIMIT 1').fetchone()
            if row:
                changed = bytearray(row[1])
                changed[len(changed) // 2] ^= 1
                database.execute("PRAGMA ignore_check_constraints = ON")
                database.execute(
                    f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?',
                    (bytes(changed), row[0]))
                return table, column, row[0]
    raise AssertionError("no table of entries with a column of bytes was found")


def test_one_changed_byte_is_named(demo_data):
    changed = flip_a_byte(demo_data / "cunce.sqlite")

    answer = command("journal", "verify", data=demo_data)

    line = answer.stdout.strip().splitlines()[-1] if answer.stdout.strip() else answer.stderr
    assert answer.returncode == 1, f"{changed} was changed and not noticed: {line}"
    assert BROKEN.fullmatch(line), line
