"""A year in a township: told over HTTP on a set clock, a third of it late, and counted beside.

The gate tells six weeks of it, `./test full` all fifty-two."""

import time

import pytest

from cunce import FULL, Server
from year import papers
from year.clock import Clock
from year.year import BEGINS, Year

SEED = 20260105
WEEKS, LISTED = (52, 8) if FULL else (6, 6)


@pytest.fixture
def clock(tmp_path, monkeypatch):
    clock = Clock(tmp_path / "clock")
    clock.set(BEGINS, 8)
    monkeypatch.setenv("CUNCE_CLOCK", str(clock.file))
    return clock


def test_a_year_in_a_township(tmp_path, clock):
    print(f"seed {SEED}, {WEEKS} weeks, {LISTED} villages")
    begun = time.monotonic()
    with Server(tmp_path / "data") as server:
        year = Year(server, clock, weeks=WEEKS, listed=LISTED, seed=SEED)
        year.goes_by()
        told = time.monotonic() - begun
        assert year.kills == 1 and year.restarts and year.sent_twice
        assert 0.25 < year.late < 0.45, f"{year.late:.0%} of what was written was late"

    entries, late = papers.journal_is_whole(year)
    made = papers.every_brief(year, year.data, tmp_path / "papers")
    papers.briefs_stand(year, made)
    papers.every_sunday_again(year)
    restored = papers.restored(year, tmp_path)
    assert papers.every_brief(year, restored, tmp_path / "again") == made
    for_a_huddle = papers.last_huddle(year, year.data, tmp_path / "huddle")
    assert papers.last_huddle(year, restored, tmp_path / "huddle-again") == for_a_huddle
    print(
        f"{entries} entries, {late} of an earlier day, {len(made) + year.weekly_papers} papers; told in {told:.0f} s, "
        f"{time.monotonic() - begun:.0f} s in all; {papers.size(year.data) // 1024} kB")
