"""Width x language x theme: the eight ways in which every page is looked at."""

import datetime
import itertools
import os

LOOKS = list(itertools.product((360, 1440), ("zh-CN", "en"), ("light", "dark")))


def looks_today():
    """All of them in the full run; otherwise one: CUNCE_ROTATION, or by the day."""
    if os.environ.get("CUNCE_TEST_FULL") == "1":
        return LOOKS
    turn = os.environ.get("CUNCE_ROTATION") or datetime.date.today().toordinal()
    return [LOOKS[int(turn) % len(LOOKS)]]


def name_of(look):
    return "-".join(str(part) for part in look)
