"""The documents of the round, made from the journal as of every Sunday and laid beside the count."""

import csv
import io
import json

from cunce import command
from paths import TOWN_CODE

STATES = {
    "open": "未开始", "in-hand": "在办", "stuck": "卡住", "done": "办结", "verified": "核实",
    "returned": "退回", "dropped": "不办了"}


def every_sunday(year):
    """Task list, ledger, promises and responsibility as they stood at the end of each week."""
    made = 0
    for sunday, counted in year.counted.items():
        for kind, wanted in counted.items():
            rows = table(year, kind, sunday)
            assert SEEN[kind](rows) == wanted, (
                f"{kind} as of {sunday}: {differing(SEEN[kind](rows), wanted)}")
            made += 1
    return made


def counted(model):
    """What the documents of this day should say."""
    cases = sorted(model.cases, key=lambda case: case.code)
    return {
        "tasks": {
            task.title: (STATES[task.state], str(task.due), str(task.done_on or ""))
            for case in cases for task in case.tasks},
        "ledger": sorted(
            (case.name, problem.title) for case in cases for problem in case.problems),
        "promises": {
            promise.title: str(promise.due) for case in cases for promise in case.promises},
        "responsibility": [case.name for case in cases],
    }


def table(year, kind, sunday):
    answer = command(
        "documents", "make", kind, "--division", TOWN_CODE, "--format", "csv", "--as-of",
        str(sunday), "--language", "zh", **year.place)
    assert answer.returncode == 0, answer.stderr
    rows = csv.DictReader(io.StringIO(answer.stdout.lstrip("\ufeff")))
    # The last row says how many there are.
    return [row for row in rows if row["村代码"]]


def in_every_format(place, folder):
    """All of the set that need neither a week nor a village, in every format: bytes by name."""
    folder.mkdir()
    listed = command("documents", "list", "--format", "json", **place)
    made = {}
    for document in json.loads(listed.stdout):
        if document["needs"] != "nothing":
            continue
        for form in document["formats"]:
            file = folder / f"{document['key']}.{form}"
            answer = command(
                "documents", "make", document["key"], "--division", TOWN_CODE, "--format", form,
                "--language", "zh", "--out", str(file), **place)
            assert answer.returncode == 0, (document["key"], form, answer.stderr)
            made[file.name] = file.read_bytes()
    return made


def settled(made):
    """Without workbooks, which carry the minute they were made in; what they hold is in the CSV."""
    return {name: content for name, content in made.items() if not name.endswith(".xlsx")}


def plans(year, folder):
    """One plan for every village."""
    folder.mkdir()
    for case in year.model.cases:
        file = folder / f"{case.code}.docx"
        answer = command(
            "documents", "make", "plan", "--division", TOWN_CODE, "--village", case.code,
            "--format", "docx", "--out", str(file), **year.place)
        assert answer.returncode == 0 and file.stat().st_size > 5000, (case.name, answer.stderr)
    return len(year.model.cases)


def differing(told, wanted):
    if isinstance(wanted, dict):
        return {
            key: (told.get(key), wanted.get(key)) for key in {*told, *wanted}
            if told.get(key) != wanted.get(key)}
    return [one for one in [*told, *wanted] if (one in told) != (one in wanted)]


SEEN = {
    "tasks": lambda rows: {
        row["任务"]: (row["状态"], row["期限"], row["办结日"]) for row in rows},
    "ledger": lambda rows: sorted((row["村"], row["具体问题"]) for row in rows),
    "promises": lambda rows: {row["承诺事项"]: row["兑现期限"] for row in rows},
    "responsibility": lambda rows: [row["村"] for row in rows],
}
