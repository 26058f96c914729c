"""Documents as files: read back by python-docx, docx2python and LibreOffice."""

import csv
import io
import json
import re
import shutil
import subprocess
import time
import zipfile

import openpyxl
import pytest
import python_calamine
from cunce import binary, command, environment
from papers import (
    as_pdf, check_tables, of_a_page, with_docx2python, with_python_docx, words)
from paths import TOWN_CODE
from visitor import Visitor

BRIEF = ("brief", "--division", TOWN_CODE, "--week", "2026-W47")


def made(*arguments, data):
    """What a command hands over on standard output, as bytes."""
    answer = subprocess.run(
        [binary(), *arguments, "--data", str(data)], capture_output=True, timeout=120,
        env=environment())
    assert answer.returncode == 0, answer.stderr.decode()
    return answer.stdout


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_brief_says_the_same_in_every_format(demo_made, language):
    asked = (*BRIEF, "--language", language)
    text = made(*asked, data=demo_made).decode("utf-8")
    page = made(*asked, "--format", "html", data=demo_made).decode("utf-8")
    file = made(*asked, "--format", "docx", "--out", "-", data=demo_made)

    check_tables(file)
    said = words(with_python_docx(file))
    assert said == words(of_a_page(page))
    for line in text.splitlines():
        # As text the title and the number stand on one line.
        for part in re.split(r"\s{2,}", line.strip()):
            assert words(part) in said, part
            assert words(part) in words(with_docx2python(file)), part
    assert file == made(*asked, "--format", "docx", data=demo_made), "the same bytes twice"


def test_a_page_holds_22_lines_of_28_characters(demo_made, tmp_path):
    if not (shutil.which("soffice") and shutil.which("pdftotext")):
        pytest.skip("no LibreOffice here")
    file = made(*BRIEF, "--format", "docx", "--language", "zh", data=demo_made)
    filled = io.BytesIO()
    line = '<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>'
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(filled, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = re.sub(
                    r"(<w:body>).*(<w:sectPr>)", r"\1" + line % ("国" * 28 * 60) + r"\2",
                    content.decode("utf-8"), flags=re.S).encode("utf-8")
            new.writestr(name, content)

    pages = as_pdf(filled.getvalue(), "grid.docx", tmp_path)

    lines = [row.count("国") for row in pages[0].splitlines() if "国" in row]
    assert lines == [28] * 22


TABLES = ("ledger", "responsibility", "promises", "tasks")


def document(kind, form, data, *more):
    return made(
        "documents", "make", kind, "--division", TOWN_CODE, "--format", form, *more, data=data)


def as_texts(rows):
    """Days and sums as readers give them, made alike."""
    said = []
    for row in rows:
        cells = []
        for value in row:
            if value is None or value == "":
                cells.append("")
            elif hasattr(value, "isoformat"):
                cells.append(value.isoformat()[:10])
            elif isinstance(value, float):
                cells.append(str(int(value)) if value == int(value) else f"{value:.2f}")
            else:
                cells.append(str(value).removesuffix(".00"))
        said.append(cells)
    return said


def test_a_row_is_as_high_as_its_longest_cell(demo_made):
    """Not every program makes rows higher by itself; on paper the rest of a cell would be lost."""
    book = document("responsibility", "xlsx", demo_made, "--language", "zh")
    sheet = openpyxl.load_workbook(io.BytesIO(book)).worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, max_row=sheet.max_row - 1))
    lines = [max(str(c.value or "").count("\n") + 1 for c in row) for row in rows]
    assert max(lines) > 1
    for row, count in zip(rows, lines, strict=True):
        assert (sheet.row_dimensions[row[0].row].height or 15) >= 15 * count


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", TABLES)
def test_a_table_says_the_same_in_every_format(demo_made, tmp_path, kind, language):
    more = ("--language", language)
    book, text, file = (document(kind, form, demo_made, *more) for form in ("xlsx", "csv", "docx"))
    page = document(kind, "html", demo_made, *more).decode("utf-8")

    rows = as_texts(csv.reader(io.StringIO(text.decode("utf-8-sig"))))
    opened = openpyxl.load_workbook(io.BytesIO(book), read_only=True).worksheets[0]
    assert padded(as_texts(opened.iter_rows(values_only=True))) == padded(rows)
    place = tmp_path / "book.xlsx"
    place.write_bytes(book)
    calamine = python_calamine.CalamineWorkbook.from_path(str(place)).get_sheet_by_index(0)
    assert padded(as_texts(calamine.to_python())) == padded(rows)

    # The last row says how many there are and how far the journal had come.
    mark = re.fullmatch(r"# rows=(\d+) entries=\d+ head=([0-9a-f]{64})", rows[-1][0])
    assert int(mark[1]) == len(rows) - 2 > 0
    assert check_tables(file) == 1
    said = words(with_python_docx(file))
    assert said == words(of_a_page(page)) and mark[2] in said
    assert words(with_docx2python(file)).count(mark[2]) == 1
    problem = rows[0].index({"zh": {"ledger": "具体问题", "promises": "承诺事项", "tasks": "任务"},
                             "en": {"ledger": "Problem", "promises": "Promise", "tasks": "Task"}}
                            [language].get(kind, {"zh": "村", "en": "Village"}[language]))
    for row in rows[1:-1]:
        assert words(row[problem]) in said, row


def test_a_workbook_is_the_same_bytes_twice(demo_made):
    book = document("ledger", "xlsx", demo_made)
    time.sleep(1.1)
    assert document("ledger", "xlsx", demo_made) == book
    made_of = openpyxl.load_workbook(io.BytesIO(book)).properties
    # The last entry of the demo town, not today.
    assert made_of.created.isoformat() < "2026-11-21"


def padded(rows):
    width = max(len(row) for row in rows)
    return [row + [""] * (width - len(row)) for row in rows]


def test_the_ledger_has_a_row_for_every_village_and_problem(demo_made):
    short = made(
        "ledger", "--division", TOWN_CODE, "--format", "csv", "--out", "-", "--language", "zh",
        data=demo_made)
    assert short == document("ledger", "csv", demo_made, "--language", "zh")
    rows = list(csv.DictReader(io.StringIO(short.decode("utf-8-sig"))))[:-1]
    problems = list(csv.DictReader(io.StringIO(
        archived(demo_made, "problems.csv").decode("utf-8-sig"))))
    assert {row["村"] for row in rows} >= {row["村"] for row in problems}
    assert len([row for row in rows if row["程度"]]) == len(problems)


def archived(data, name):
    with zipfile.ZipFile(io.BytesIO(document("archive", "zip", data, "--language", "zh"))) as z:
        return z.read(name)


def test_a_plan_says_the_same_in_every_format(demo_made):
    more = ("--village", TOWN_CODE + "203", "--language", "zh")
    file = document("plan", "docx", demo_made, *more)
    page = document("plan", "html", demo_made, *more).decode("utf-8")

    assert check_tables(file) > 2
    assert words(with_python_docx(file)) == words(of_a_page(page))


def test_every_document_of_the_list_can_be_made(demo_made, tmp_path):
    listed = json.loads(made("documents", "list", "--format", "json", data=demo_made))
    assert [one["key"] for one in listed] == [
        "brief", "ledger", "responsibility", "plan", "promises", "tasks", "digest", "archive",
        "tours"]
    needs = {"week": ("--week", "2026-W47"), "village": ("--village", TOWN_CODE + "203")}
    for one in listed:
        for form in one["formats"]:
            file = tmp_path / f"{one['key']}.{form}"
            command_of = ("documents", "make", one["key"], "--division", TOWN_CODE, "--format",
                          form, "--out", str(file), *needs.get(one["needs"], ()))
            made(*command_of, data=demo_made)
            assert file.stat().st_size > 300, file


def test_libreoffice_opens_every_paper_without_repair(demo_made, tmp_path):
    if not (shutil.which("soffice") and shutil.which("pdftotext")):
        pytest.skip("no LibreOffice here")
    for kind in ("ledger", "tasks"):
        file = document(kind, "docx", demo_made, "--language", "zh")
        pages = "".join(as_pdf(file, f"{kind}.docx", tmp_path))
        assert words(pages).count("洋港村") > 0 and "—1—" in words(pages)


def test_coverage_finds_nothing_typed_for_a_document_alone(demo_made):
    for place in ((), ("--data", str(demo_made))):
        answer = subprocess.run(
            [binary(), "documents", "coverage", *place], capture_output=True, text=True,
            env=environment(), timeout=60)
        assert answer.returncode == 0, answer.stderr
        *fields, last = answer.stdout.splitlines()
        assert re.fullmatch(
            rf"coverage: {len(fields) - 1} fields of 14 documents, all from the journal, the pack "
            r"or the division list; typed for a document alone: 0", last), last
    told = json.loads(made("documents", "coverage", "--format", "json", data=demo_made))
    assert told["typed"] == 0 and len(told["fields"]) == len(fields) - 1


def test_what_cannot_be_made_is_said(demo_made, tmp_path):
    for asked, named in (
            (("plan",), "--village"), (("brief",), "week"), (("poem",), "poem"),
            (("ledger", "--format", "zip"), "zip"),
            (("ledger", "--as-of", "2999-01-01"), "2999"),
            (("tasks", "--village", "123"), "123")):
        file = tmp_path / "none"
        answer = command(
            "documents", "make", *asked, "--division", TOWN_CODE, "--out", str(file),
            data=demo_made)
        assert answer.returncode == 1 and named.strip("-") in answer.stderr, answer.stderr
        assert not file.exists()


def test_who_sees_a_part_sees_no_more_in_documents(served):
    office = Visitor(served.address).sign_in_as("office")
    all_rows = csv.reader(io.StringIO(office.get("/documents/promises.csv").body.decode("utf-8-sig")))
    supporter = Visitor(served.address).sign_in_as("county-water")
    page = supporter.get("/documents")
    assert page.status == 200 and "brief." not in page.text and "archive." not in page.text
    own = csv.reader(io.StringIO(
        supporter.get("/documents/promises.csv").body.decode("utf-8-sig")))
    own, all_rows = list(own), list(all_rows)
    assert 2 < len(own) < len(all_rows)
    assert len({row[3] for row in own[1:-1]}) == 1, "its own promises only"
    assert supporter.get("/documents/brief.docx?week=2026-W47").status == 404
    assert supporter.get("/documents/archive.zip").status == 404

    answer = office.get("/documents/ledger.xlsx")
    assert answer.headers["Content-Type"].endswith("spreadsheetml.sheet")
    assert "filename*=UTF-8''%E7%A4%BA" in answer.headers["Content-Disposition"]
    shown = office.get("/documents/ledger.html")
    assert shown.status == 200 and "<script" not in shown.text


def test_a_digest_is_a_document_of_whoever_reads_what_towns_send(served):
    county = Visitor(served.address).sign_in_as("county-leader")
    page = county.get("/documents?week=2026-W46").text
    assert "/documents/digest.html?" in page and "/documents/digest.docx?" in page
    assert "digest" not in Visitor(served.address).sign_in_as("secretary").get("/documents").text

    shown = county.get("/documents/digest.html?week=2026-W46")
    file = county.get("/documents/digest.docx?week=2026-W46")
    assert shown.status == file.status == 200
    assert words(with_python_docx(file.body)) in words(of_a_page(shown.text))
    assert "日志头" in shown.text and "{" not in shown.text.split("</style>")[1]
    supporter = Visitor(served.address).sign_in_as("county-water")
    assert supporter.get("/documents/digest.html?week=2026-W46").status == 404
