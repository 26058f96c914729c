"""Lays what the program says beside what was counted."""

import json
import re
import sqlite3

from cunce import command, entries
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
        counted = year.model.numbers(year.case(case["village"]["code"]), day)
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
    figures["told-instructions"] = sum("批示：" in text for text in texts["instructions"])
    for key, value in figures.items():
        assert value == counted[key], f"brief {week} {key}: told {value}, counted {counted[key]}"
    return told


BOARD = re.compile(
    r"(?P<cases>\d+)个村在列.*?(?P<tasks>\d+)项任务，(?P<done>\d+)项办结，(?P<overdue>\d+)项逾期，"
    r"(?P<stuck>\d+)项卡住。本周办结(?P<this_week>\d+)项")
THRUSTS = re.compile(
    r"走访走了(?P<visits>\d+)这周还欠(?P<due>\d+)过期没走(?P<late>\d+).*?"
    r"承诺承诺(?P<promises>\d+)到位(?P<arrived>\d+)用了(?P<used>\d+)卡住(?P<stuck>\d+).*?"
    r"承诺的钱（元）承诺(?P<yuan>[\d,]+)到位(?P<yuan_arrived>[\d,]+)用了(?P<yuan_used>[\d,]+).*?"
    r"问题未解(?P<open>\d+)/(?P<problems>\d+)")


def pages(year, person):
    """The figures of the board and of the round by its thrusts, as somebody sees them."""
    day = year.clock.today
    for page, pattern, counted in (
            ("/board", BOARD, year.model.board(day)),
            ("/thrusts", THRUSTS, year.model.thrusts(day))):
        words = re.sub(r"<[^>]*>|\s", "", person.opens(page).words.split("<main", 1)[1])
        found = pattern.search(words)
        assert found, f"{page} says its figures in other words: {words[:600]}"
        told = {key: int(value.replace(",", "")) for key, value in found.groupdict().items()}
        assert told == counted, f"{day} {page}: told {told}, counted {counted}"


def said(year, *arguments):
    answer = command(*arguments, "--language", "zh", **year.place)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


def entries_written(year):
    """How many entries there are, and how many tell of an earlier day; the latter from files only."""
    if year.place["database"]:
        return entries(**year.place), None
    with sqlite3.connect(f"file:{year.data}/cunce.sqlite?mode=ro", uri=True) as journal:
        return journal.execute(COUNT).fetchone()
