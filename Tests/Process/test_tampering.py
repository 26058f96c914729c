"""Whoever changes the database file behind the journal's back is found out (R5)."""

import re
import shutil
import sqlite3

import pytest

from cunce import command
from paths import TOWN_CODE

BROKEN = re.compile(r"broken: entry (\d+), stream (\S+), sequence (\d+): .+")
HEAD = re.compile(r"intact: \d+ entries, \d+ streams, head ([0-9a-f]{64})")

FLIPPED = {
    "body": "body = {flipped}", "digest": "digest = {flipped}",
    "event": "event = event || 'x'", "actor": "actor = actor || 'x'",
    "command": "command = command || 'x'", "stream": "stream = stream || 'x'",
    "recorded_at": "recorded_at = recorded_at + 1",
    "happened_on": "happened_on = '2001-01-01'",
}


def tamper(folder, *statements):
    """As somebody who can write the file would, triggers and checks or not."""
    with sqlite3.connect(folder / "cunce.sqlite") as database:
        database.execute("PRAGMA ignore_check_constraints = ON")
        for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            changed = database.execute(statement).rowcount
            assert changed > 0, f"{statement} changed nothing"
    database.close()


def middle(folder):
    """Number, stream and sequence of an entry with others before and after it."""
    with sqlite3.connect(folder / "cunce.sqlite") as database:
        return database.execute(
            "SELECT number, stream, sequence FROM entries WHERE number ="
            " (SELECT max(number) / 2 FROM entries)").fetchone()


def flipped(folder, column, number):
    """The bytes of a column with one bit changed, as a literal."""
    with sqlite3.connect(folder / "cunce.sqlite") as database:
        (found,) = database.execute(
            f"SELECT {column} FROM entries WHERE number = ?", (number,)).fetchone()
    changed = bytearray(found)
    changed[len(changed) // 2] ^= 1
    return f"x'{changed.hex()}'"


def found_broken(folder):
    answer = command("journal", "verify", data=folder)
    line = answer.stdout.strip().splitlines()[-1] if answer.stdout.strip() else answer.stderr
    assert answer.returncode == 1, f"not noticed: {line}"
    found = BROKEN.fullmatch(line)
    assert found, line
    return int(found[1]), found[2], int(found[3])


def head(folder):
    answer = command("journal", "verify", data=folder)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return HEAD.search(answer.stdout)[1]


@pytest.mark.parametrize("column", FLIPPED)
def test_one_changed_value_is_named(demo_data, column):
    number, stream, sequence = middle(demo_data)
    bits = flipped(demo_data, column, number) if "{" in FLIPPED[column] else ""
    change = FLIPPED[column].format(flipped=bits)

    tamper(demo_data, f"UPDATE entries SET {change} WHERE number = {number}")

    found = found_broken(demo_data)
    assert found[0] == number, f"entry {number} was changed, {found} named"
    if column != "stream":
        assert found == (number, stream, sequence)


def test_a_removed_entry_is_named(demo_data):
    number, _, _ = middle(demo_data)
    tamper(demo_data, f"DELETE FROM entries WHERE number = {number}")
    assert found_broken(demo_data)[0] == number


def test_two_swapped_entries_are_named(demo_data):
    number, _, _ = middle(demo_data)
    tamper(
        demo_data,
        f"UPDATE entries SET number = 9000001 WHERE number = {number}",
        f"UPDATE entries SET number = {number} WHERE number = {number + 1}",
        f"UPDATE entries SET number = {number + 1} WHERE number = 9000001")
    assert found_broken(demo_data)[0] in (number, number + 1)


def test_an_end_that_was_cut_off_is_noticed(demo_data):
    tamper(demo_data, "DELETE FROM entries WHERE number > (SELECT max(number) - 3 FROM entries)")
    found_broken(demo_data)


def test_a_seal_that_was_taken_away_is_noticed(demo_data):
    tamper(demo_data, "DELETE FROM seals WHERE number = (SELECT max(number) FROM seals)")
    found_broken(demo_data)


def test_an_older_consistent_set_is_noticed_by_a_head_on_paper(demo_data, tmp_path):
    older = shutil.copytree(demo_data, tmp_path / "older")
    one_more = f"code,name,level,parent\n{TOWN_CODE}901,新一村,5,{TOWN_CODE}\n"
    assert command("divisions", "import", "-", data=demo_data, stdin=one_more).returncode == 0
    on_paper = head(demo_data)

    assert command("journal", "verify", "--head", on_paper, data=demo_data).returncode == 0
    assert command("journal", "verify", data=older).returncode == 0
    assert command("journal", "verify", "--head", on_paper, data=older).returncode == 1


def test_a_row_changed_beside_the_journal_is_named(demo_data):
    tamper(
        demo_data,
        "UPDATE divisions SET name = '别的村' WHERE id = (SELECT max(id) FROM divisions)")
    answer = command("journal", "replay", "--check", data=demo_data)
    assert answer.returncode == 1, answer.stdout
    assert "divisions" in answer.stdout, answer.stdout
