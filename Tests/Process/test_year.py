"""A year in a township: told over HTTP on a set clock, a third of it late, and counted beside."""

import time

from cunce import FULL, Server
from year.clock import Clock
from year.year import BEGINS, Year

SEED = 20260105


def test_a_year_in_a_township(tmp_path, monkeypatch):
    clock = Clock(tmp_path / "clock")
    clock.set(BEGINS, 8)
    monkeypatch.setenv("CUNCE_CLOCK", str(clock.file))
    weeks, listed = (52, 8) if FULL else (6, 6)
    print(f"seed {SEED}, {weeks} weeks, {listed} villages")
    begun = time.monotonic()
    with Server(tmp_path / "data") as server:
        year = Year(server, clock, weeks=weeks, listed=listed, seed=SEED)
        year.goes_by()
    print(f"{time.monotonic() - begun:.1f} s", year.model.written, year.sent_twice)
