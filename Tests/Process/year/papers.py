"""The end of the year: the journal is checked, every paper is made, a backup gives them again."""

import io
import json
import re
import zipfile
from html import unescape

from cunce import command
from paths import TOWN_CODE
from year import compare

FORMATS = ["text", "json", "html", "docx"]


def journal_is_whole(year):
    """Verified, and replayed into the very rows it has; returns how many entries there are."""
    for line in (["journal", "verify"], ["journal", "replay", "--check"]):
        answer = command(*line, limit=600, **year.place)
        assert answer.returncode == 0, answer.stdout + answer.stderr
    return compare.entries_written(year)


def every_brief(year, place, folder):
    """Every brief of every week in every format and both languages, as bytes."""
    folder.mkdir()
    made = {}
    for week in year.model.briefs:
        for form in FORMATS:
            for language in ("zh", "en"):
                file = folder / f"{week}-{language}.{form}"
                answer = command(
                    "brief", "--division", TOWN_CODE, "--week", week, "--format", form,
                    "--language", language, "--out", str(file), **place)
                assert answer.returncode == 0, (week, form, answer.stderr)
                made[week, form, language] = file.read_bytes()
    return made


def last_huddle(year, place, folder):
    """The papers of the last huddle, made once more at the command line."""
    made = command("papers", "--huddle", year.huddles[max(year.huddles)], "--out", str(folder),
                   "--language", "zh", **place)
    assert made.returncode == 0, made.stderr
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def briefs_stand(year, made):
    """What was composed stands as it was, and every format has its sentences."""
    for week, was in year.told_briefs.items():
        now = json.loads(made[week, "json", "zh"])
        for key in ("number", "sections", "head"):
            assert now[key] == was[key], f"the brief of {week} changed: {key}"
        assert now["state"] in ("signed", "sent", "acknowledged")
        others = {
            "text": made[week, "text", "zh"].decode(),
            "html": unescape(made[week, "html", "zh"].decode()),
            "docx": words_of(made[week, "docx", "zh"])}
        for section in now["sections"]:
            for paragraph in section["paragraphs"]:
                for form, words in others.items():
                    assert paragraph["text"] in words, (week, form, paragraph["text"])


def words_of(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        body = parts.read("word/document.xml").decode()
    return unescape("".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", body)))


def every_sunday_again(year):
    """As of each Sunday the status is what it was on that Sunday."""
    for sunday, was in year.told_status.items():
        now = compare.told_status(year, sunday)
        for key in ("round", "cases", "totals"):
            assert now[key] == was[key], f"as of {sunday} the {key} changed"


def restored(year, folder):
    """A backup brought back elsewhere: the same journal, the same papers."""
    made = command("backup", "--out", str(folder / "backup"), limit=600, **year.place)
    assert made.returncode == 0, made.stderr
    back = command(
        "restore", "--from", str(folder / "backup"), data=folder / "restored", limit=600)
    assert back.returncode == 0, back.stderr
    return {"data": folder / "restored"}


def size(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
