"""Lays what the program says beside what was counted."""

import json
import re
import sqlite3

from cunce import command
from paths import TOWN_CODE

SUMMARY = re.compile(
    r"全镇(\d+)个村在列，.*一村一策共(\d+)项，办结(\d+)项，其中本周办结(\d+)项；逾期(\d+)项，其中卡住(\d+)项")


COUNT = """
    SELECT count(*), sum(happened_on < date(recorded_at / 1000, 'unixepoch', '+8 hours'))
    FROM entries"""


def status(year):
    """Every figure of every village, and the sums."""
    day = year.clock.today
    told = told_status(year)
    for case in told["cases"]:
        counted = year.case(case["village"]["code"]).numbers(day, year.model.closes)
        for key, value in counted.items():
            assert case[key] == value, (
                f"{day} {case['village']['name']} {key}: told {case[key]}, counted {value}")
    assert len(told["cases"]) == len(year.model.cases)
    for key, value in year.model.totals(day).items():
        assert told["totals"][key] == value, (day, key, told["totals"], value)
    return told


def told_status(year, as_of=None):
    earlier = ["--as-of", str(as_of)] if as_of else []
    return said(year, "status", "--division", TOWN_CODE, "--format", "json", *earlier)


def brief(year, week):
    """The figures of a brief as it was composed."""
    told = said(year, "brief", "--division", TOWN_CODE, "--week", week, "--format", "json")
    counted = year.model.briefs[week]
    texts = {
        section["key"]: [paragraph["text"] for paragraph in section["paragraphs"]]
        for section in told["sections"]}
    found = SUMMARY.search(texts["progress"][0])
    assert found, texts["progress"][0]
    keys = ["cases", "tasks", "done", "done-this-week", "overdue", "stuck-of-overdue"]
    figures = dict(zip(keys, map(int, found.groups())))
    figures["told-overdue"] = sum("已逾期" in text for text in texts["problems"])
    figures["told-stuck"] = sum("卡住，原因" in text for text in texts["problems"])
    figures["told-asks"] = sum("提请协调" in text for text in texts["coordination"])
    for key, value in figures.items():
        assert value == counted[key], f"brief {week} {key}: told {value}, counted {counted[key]}"
    return told


def said(year, *arguments):
    answer = command(*arguments, "--language", "zh", data=year.data)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


def entries_written(year):
    """How many entries there are, and how many tell of an earlier day."""
    with sqlite3.connect(f"file:{year.data}/cunce.sqlite?mode=ro", uri=True) as journal:
        return journal.execute(COUNT).fetchone()
