"""A year in a township: told over HTTP on a set clock, a third of it late, and counted beside.

The gate tells six weeks of it, `./test full` all fifty-two, and six more on PostgreSQL."""

import time

import pytest

from cunce import FULL, Server
from year import documents, papers
from year.clock import Clock
from year.year import BEGINS, Year

SEED = 20260105
SHORT = {"weeks": 6, "listed": 6}
WHOLE = {"weeks": 52, "listed": 8}


@pytest.fixture
def clock(tmp_path, monkeypatch):
    clock = Clock(tmp_path / "clock")
    clock.set(BEGINS, 8)
    monkeypatch.setenv("CUNCE_CLOCK", str(clock.file))
    return clock


def test_a_year_in_a_township(tmp_path, clock):
    tell_and_check(Server(tmp_path / "data"), clock, tmp_path, WHOLE if FULL else SHORT)


@pytest.mark.skipif(not FULL, reason="the gate tells it on SQLite")
def test_some_weeks_of_it_on_postgresql(tmp_path, clock, postgres):
    server = Server(tmp_path / "data", database=postgres)
    tell_and_check(server, clock, tmp_path, SHORT)


def tell_and_check(server, clock, folder, length):
    begun = time.monotonic()
    with server:
        year = Year(server, clock, **length, seed=SEED)
        print(f"seed {SEED}, {length['weeks']} weeks, {length['listed']} villages")
        year.goes_by()
    told = time.monotonic() - begun
    assert year.kills == 1 and year.restarts and year.sent_twice
    assert year.late > 0.3, f"only {year.late:.0%} of what was written was late"

    closed = year.closing.stands()
    assert year.model.excuses, "nobody was excused"

    entries, late = papers.journal_is_whole(year)
    made = papers.every_brief(year, year.place, folder / "papers")
    papers.briefs_stand(year, made)
    papers.every_sunday_again(year)
    for_a_huddle = papers.last_huddle(year, year.place, folder / "huddle")

    sundays = documents.every_sunday(year)
    full_set = documents.in_every_format(year.place, folder / "documents")
    plans = documents.plans(year, folder / "plans")

    restored = papers.restored(year, folder)
    again = documents.in_every_format(restored, folder / "documents-again")
    assert documents.settled(again) == documents.settled(full_set)
    assert papers.every_brief(year, restored, folder / "again") == made
    assert papers.last_huddle(year, restored, folder / "huddle-again") == for_a_huddle
    count = len(made) + year.weekly_papers + sundays + len(full_set) + plans
    print(
        f"{entries} entries, {late} of an earlier day, {closed} weeks closed, "
        f"{count} papers; "
        f"told in {told:.0f} s, {time.monotonic() - begun:.0f} s in all; "
        f"{papers.size(year.data) // 1024} kB")
