"""The county's own form: uploaded once, its columns mapped, filled each week, changes noticed."""

import io
import random
import re
import zipfile

import openpyxl
import pytest
import python_calamine
from county_forms import (
    BLANK_ROWS, COLUMNS, FIRST, SHEET, FormVisitor, county_form, opened)
from cunce import command, entries
from paths import TOWN_CODE


@pytest.fixture
def office(served):
    return FormVisitor(served.address).sign_in_as("office")


def ready(office, content=None, **values):
    """A form whose columns were confirmed as they were proposed."""
    answer = office.upload(content or county_form())
    assert answer.status == 303, answer.words
    address = answer.location.split("?")[0]
    answer = office.confirm(address, **values)
    assert answer.status == 303, answer.words
    return address


def data_rows(sheet):
    """Rows from the first of data to the sum."""
    rows = []
    for row in sheet.iter_rows(min_row=FIRST, values_only=True):
        if row[0] == "合计":
            return rows
        rows.append(row)
    raise AssertionError("the sum is gone")


def test_columns_are_proposed_by_their_headings(office):
    answer = office.upload(county_form())
    address = answer.location.split("?")[0]

    uses = office.uses(address)

    assert uses == {
        "A": "field:number", "B": "field:village", "C": "field:problem",
        "D": "field:links.town-leader", "E": "hand", "F": "field:due", "G": "hand", "H": "hand",
        "A2-0": "field:town", "A2-1": "field:day", f"A{FIRST + BLANK_ROWS + 1}-2": "hand",
        f"A{FIRST + BLANK_ROWS + 1}-3": "hand"}
    page = office.get(address).words
    assert "责任领导/姓名" in page and "公式，保留" in page
    assert office.get(f"{address}/filled").status == 409


def test_a_form_is_filled_for_two_weeks(office):
    address = ready(office)

    early = opened(office.filled(address, "?week=2026-W38"))[SHEET]
    late = opened(office.filled(address, "?week=2026-W47"))[SHEET]

    assert len(data_rows(late)) > len(data_rows(early)) >= BLANK_ROWS
    for sheet in (early, late):
        rows = data_rows(sheet)
        sum_row = FIRST + len(rows)
        assert [row[0] for row in rows][:3] == [1, 2, 3]
        assert sheet["A1"].value == "全县后进村集中整顿情况统计表"
        assert sheet["A2"].value.startswith("填报单位：")
        assert sheet[f"G{sum_row}"].value == f"=SUM(G{FIRST}:G{sum_row - 1})"
        assert sheet[f"G{sum_row - 1}"].value == f"=LEN(C{sum_row - 1})"
        assert sheet[f"A{sum_row + 1}"].value.startswith("填表人：")
        merged = {str(one) for one in sheet.merged_cells.ranges}
        assert {"A1:H1", "D3:E3", "A3:A4", f"A{sum_row + 1}:H{sum_row + 1}"} <= merged
        assert sheet.print_area == f"'{SHEET}'!$A$1:$H${sum_row + 1}"
        assert sheet.print_title_rows == "$3:$4"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.column_dimensions["C"].width == 40
        assert [str(one.sqref) for one in sheet.conditional_formatting] == [
            f"G{FIRST}:G{sum_row - 1}"]
        assert str(sheet.data_validations.dataValidation[0].sqref) == f"H{FIRST}:H{sum_row - 1}"
        # Rows that were put in look like the first.
        assert sheet[f"C{sum_row - 1}"].border.left.style == "thin"
        assert sheet[f"C{sum_row - 1}"].alignment.wrap_text
        assert sheet.row_dimensions[sum_row - 1].height == 36
    days = [row[5] for row in data_rows(late) if row[5] is not None]
    assert days and all(day.year == 2026 or day.year == 2027 for day in days)


def test_another_reader_sees_the_same(office):
    content = office.filled(ready(office))
    book = opened(content)

    read = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))

    assert read.sheet_names == book.sheetnames == [SHEET, "说明"]
    rows = read.get_sheet_by_name(SHEET).to_python()
    assert [row[1] for row in rows[FIRST - 1:]][:3] == [
        book[SHEET].cell(FIRST + k, 2).value for k in range(3)]
    count = len(data_rows(book[SHEET]))
    assert book["说明"]["A1"].value == f"=SUM({SHEET}!G{FIRST}:G{FIRST + count - 1})"


def test_the_ledger_and_the_form_say_the_same(office, served):
    content = office.filled(ready(office), "?week=2026-W46")

    answer = command(
        "ledger", "--division", TOWN_CODE, "--as-of", "2026-11-15", "--format", "csv",
        data=served.data)

    assert answer.returncode == 0, answer.stderr
    problems = [row[2] for row in data_rows(opened(content)[SHEET])]
    assert all(problem in answer.stdout for problem in problems if problem)
    assert answer.stdout.count("\n") >= len(problems)


def test_empty_cells_are_listed_with_their_reason(office):
    address = ready(office)

    page = office.get(f"{address}/cells?week=2026-W47")

    assert page.status == 200
    sheet = opened(office.filled(address, "?week=2026-W47"))[SHEET]
    end = FIRST + len(data_rows(sheet)) - 1
    assert f"H{FIRST}:H{end}" in page.words
    listed = set(re.findall(r'<td class="code nb">([A-Z]+\d+)</td>', page.text))
    empty = {f"{column}{row}" for column in "BCDF" for row in range(FIRST, end + 1)
             if sheet[f"{column}{row}"].value is None}
    assert empty <= listed
    assert re.search(r'href="/cases/[^"]+/(plan|problems|links)"', page.text) or not empty


def test_fixed_words_stand_in_every_row(office):
    address = ready(office, **{"use-H": "text", "words-H": "属于 <重点> & 难点"})

    rows = data_rows(opened(office.filled(address))[SHEET])

    assert {row[7] for row in rows} == {"属于 <重点> & 难点"}


def test_a_changed_form_is_noticed(office):
    address = ready(office, **{"use-H": "text", "words-H": "有"})
    changed = [COLUMNS[1], COLUMNS[0], ("牵头单位", None), *COLUMNS[2:5], COLUMNS[6], COLUMNS[7]]

    answer = office.replace(address, county_form(changed))

    assert answer.status == 303, answer.words
    page = office.get(address)
    assert "C 牵头单位" in page.words and "F 完成时限" in page.words
    assert office.get(f"{address}/filled").status == 409
    uses = office.uses(address)
    assert (uses["A"], uses["B"], uses["D"], uses["H"]) == (
        "field:village", "field:number", "field:problem", "text")
    assert office.confirm(address, **{"use-C": "field:helps.county-department"}).status == 303
    sheet = opened(office.filled(address))[SHEET]
    assert sheet["A3"].value == "村名" and data_rows_of(sheet, 1)[:2] == [1, 2]


def data_rows_of(sheet, column):
    return [row[column] for row in sheet.iter_rows(min_row=FIRST, values_only=True)]


def test_rows_that_cannot_be_copied_are_said_when_columns_are_confirmed(office):
    def merge(book):
        book[SHEET].merge_cells(f"B{FIRST}:B{FIRST + 1}")

    address = office.upload(county_form(change=merge)).location.split("?")[0]

    answer = office.confirm(address)

    assert answer.status == 422
    assert f"B{FIRST}:B{FIRST + 1}" in answer.words


def test_the_same_file_again_changes_nothing(office, served):
    content = county_form()
    address = ready(office, content)
    before = entries(served.data)

    assert office.replace(address, content).location.endswith("done=done.nothing-changed")
    assert entries(served.data) == before


@pytest.mark.parametrize("content,words", [
    (b"", "没有收到文件"),
    (b"%PDF-1.7 not a table", "不是"),
    (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "XLSX"),
    (b"PK\x03\x04" + bytes(200), ""),
    ("村,问题\n洋港,路".encode(), ""),
])
def test_what_is_no_form_is_said_and_nothing_is_lost(office, content, words):
    answer = office.upload(content, title="没有的表")

    assert answer.status == 422, answer.status
    assert words in answer.words
    # What was typed is there still.
    assert 'value="没有的表"' in answer.text
    assert office.get("/forms").words.count("没有的表") == 0


def test_a_form_with_macros_is_refused(office):
    out = io.BytesIO(county_form())
    with zipfile.ZipFile(out, "a") as parts:
        parts.writestr("xl/vbaProject.bin", "Sub Auto_Open()")

    answer = office.upload(out.getvalue())

    assert answer.status == 422 and "宏" in answer.words


def test_a_form_of_a_hundred_megabytes_is_refused_at_its_limit(office):
    answer = office.upload(b"PK" + bytes(100 << 20))

    assert answer.status == 422 and "16 MB" in answer.words


def test_what_unfolds_too_far_is_refused(office):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(county_form())) as old, \
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = content.replace(b"</sheetData>", b" " * (60 << 20) + b"</sheetData>")
            new.writestr(name, content)

    answer = office.upload(out.getvalue())

    assert answer.status == 422, answer.status


def test_broken_files_get_an_answer(office):
    sound = county_form()
    dice = random.Random(7)
    for _ in range(25):
        broken = bytearray(sound)
        for _ in range(dice.randint(1, 20)):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        if dice.random() < 0.3:
            del broken[dice.randrange(len(broken)):]
        answer = office.upload(bytes(broken), title=f"坏的{dice.random()}")
        assert answer.status in (303, 422), answer.status
        if answer.status == 303:
            assert office.get(answer.location).status == 200


def test_only_the_organisation_office_keeps_forms(served, office):
    address = ready(office)
    for post in ("secretary", "cadre-a", "county-water", "admin"):
        other = FormVisitor(served.address).sign_in_as(post)
        assert other.get("/forms").status == 403
        assert other.get(f"{address}/filled").status == 403


def test_the_command_line_lists_and_fills(office, served, tmp_path):
    address = ready(office)
    form = address.rsplit("/", 1)[1]
    place = ("--division", TOWN_CODE)

    listed = command("forms", "list", *place, data=served.data)
    out = tmp_path / "filled.xlsx"
    filled = command(
        "forms", "fill", "--form", form, *place, "--week", "2026-W46", "--out", str(out),
        data=served.data)
    unknown = command(
        "forms", "fill", "--form", "no-such", *place, "--out", str(out), data=served.data)

    assert listed.returncode == 0 and form in listed.stdout and "ready" in listed.stdout
    assert filled.returncode == 0, filled.stderr
    assert "cells left empty" in filled.stderr and "by hand" in filled.stderr
    assert opened(out.read_bytes())[SHEET]["A1"].value
    assert unknown.returncode != 0 and "no-such" in unknown.stderr + unknown.stdout


def test_the_files_are_verified_and_backed_up(office, served, tmp_path):
    ready(office)

    assert command("journal", "replay", "--check", data=served.data).returncode == 0
    folder = tmp_path / "backup"
    made = command("backup", "--out", str(folder), data=served.data)
    assert made.returncode == 0, made.stderr


def test_a_form_is_taken_out_of_use(office):
    address = ready(office)
    form = next(f for f in office.get(address).forms if f.action.endswith("/retire"))

    assert office.submit(form, address, text="县里不要了").status == 303

    assert office.get(f"{address}/filled").status == 409
    assert "不用了" in office.get("/forms").words
    # The title is free again.
    assert office.upload(county_form()).status == 303


def test_the_file_is_handed_out_as_it_was_uploaded(office):
    content = county_form()
    address = ready(office, content)

    page = office.get(address)
    assert f'href="{address}/original"' in page.text
    answer = office.get(f"{address}/original")

    assert answer.status == 200 and answer.body == content
    assert "%E7%BB%9F%E8%AE%A1%E8%A1%A8.xlsx" in answer.headers["Content-Disposition"]


def test_weeks_of_long_ago_are_chosen_from_the_page(office):
    address = ready(office)

    def weeks(page):
        return re.findall(r'<option value="(\d{4}-W\d\d)"', page.text)

    page, seen = office.get(address), []
    first = weeks(page)
    assert len(first) == 13 and 'rel="next"' not in page.text
    while 'rel="prev"' in page.text:
        seen += weeks(page)
        earlier = re.search(r'href="([^"]+)" rel="prev"', page.text)[1]
        page = office.get(earlier)
    seen += weeks(page)
    assert len(seen) == len(set(seen)) > 13 and seen == sorted(seen, reverse=True)
    # The page before the round opened offers nothing earlier.
    back = page
    while 'rel="next"' in back.text:
        back = office.get(re.search(r'href="([^"]+)" rel="next"', back.text)[1])
    assert weeks(back) == first
    assert opened(office.filled(address, f"?week={seen[-1]}"))


def test_forms_and_documents_lead_to_each_other(office, served):
    assert 'href="/documents"' in office.get("/forms").text.split("<main")[1]
    assert 'href="/forms"' in office.get("/documents").text.split("<main")[1]
    cadre = FormVisitor(served.address).sign_in_as("cadre-a")
    assert 'href="/forms"' not in cadre.get("/documents").text.split("<main")[1]
