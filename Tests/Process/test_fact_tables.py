"""What is known of villages, out and in as a table: by rows, and as offices of statistics write
it."""

import io
import shutil

import openpyxl
import pytest
from tables import TableVisitor, counts

from cunce import Server


@pytest.fixture
def office(demo_data):
    with Server(demo_data, demo=True) as server:
        yield TableVisitor(server.address).sign_in_as("office")


@pytest.fixture(scope="module")
def shared(demo_made, tmp_path_factory):
    """A demo that tests only look at."""
    data = shutil.copytree(demo_made, tmp_path_factory.mktemp("facts") / "demo")
    with Server(data, demo=True) as server:
        yield server


def cells(content):
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def book(rows, percent=()):
    """A workbook as a clerk makes it; columns whose numbers are shown as percentages."""
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    for column in percent:
        for cell in made.active[column][1:]:
            cell.number_format = "0.0%"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_the_form_of_a_period_is_filled_in_and_handed_in(office):
    page = office.get("/facts?period=2022")
    assert "/tables/facts.xlsx?village=" in page.text.replace("&amp;", "&")
    rows = cells(office.download("facts", "xlsx", "?period=2022").body)[:-1]
    heads = {heading: x for x, heading in enumerate(rows[0])}
    assert {row[heads["时期"]] for row in rows[1:]} == {"2022"}
    told = [row for row in rows[1:] if row[heads["数值"]] is not None]
    empty = [row for row in rows[1:] if row[heads["数值"]] is None]
    filled = [row for row in empty if row[heads["指标"]] == "群众满意度"]
    assert filled, rows
    for row in filled:
        row[heads["数值"]] = 71.5
        row[heads["依据"]] = "年度测评"

    preview = office.hand_in("facts", book(rows))
    assert counts(preview) == (len(filled), 0, len(told) + len(empty) - len(filled), 0), (
        preview.words)
    office.confirm(preview)

    again = cells(office.download("facts", "xlsx", "?period=2022").body)[:-1]
    values = [row[heads["数值"]] for row in again[1:] if row[heads["指标"]] == "群众满意度"]
    assert values.count(71.5) == len(filled) and None not in values
    assert counts(office.hand_in("facts", book(again)))[2] == len(again) - 1


def test_a_sheet_of_the_statistics_office_is_taken_as_it_is(office):
    villages = sorted({row[1] for row in cells(
        office.download("facts", "xlsx", "?period=2021").body)[1:-1]})[:3]
    sheet = [["村", "时期", "村集体经营性收入（万元）", "群众满意度", "人口"]] + [
        [village, "2021年", 4.6, 0.715, 1200] for village in villages]

    preview = office.hand_in("facts", book(sheet, percent="D"))

    assert counts(preview) == (3, 0, 0, 0), preview.words
    assert "这些列不认识，没有看：人口" in preview.words
    office.confirm(preview)
    rows = cells(office.download("facts", "xlsx", "?period=2021").body)[1:-1]
    values = {(row[1], row[2]): row[5] for row in rows}
    for village in villages:
        assert values[village, "村集体经营性收入"] == 46_000
        assert values[village, "群众满意度"] == 71.5


def test_a_csv_is_refused_by_cell_and_in_words(shared):
    office = TableVisitor(shared.address).sign_in_as("office")
    village = cells(office.download("facts", "xlsx", "?period=2020").body)[1][1]

    preview = office.hand_in("facts", (
        "村,指标,时期,数值\n"
        f"{village},群众满意度,去年,62\n"
        f"{village},群众满意度,2020,很高\n"
        f"{village},群众满意度,2020-Q3,62\n"
        f"{village},没有的指标,2020,62\n"
        f"没有的村,群众满意度,2020,62\n").encode(), "表.csv")

    assert counts(preview) == (0, 0, 0, 5), preview.words
    assert "C2：“去年”不是时期" in preview.words
    assert "D3：“很高”读不懂。按百分数填" in preview.words
    assert "C4：" in preview.words
    assert "B5：“没有的指标”不在可选的里面" in preview.words
    assert "A6：找不到“没有的村”" in preview.words


def test_who_hands_facts_in_and_who_only_reads_them(shared):
    administrator = TableVisitor(shared.address).sign_in_as("admin")
    leader = TableVisitor(shared.address).sign_in_as("county-leader")

    assert administrator.get("/tables/facts.xlsx").status == 403
    assert leader.get("/tables/facts.xlsx").status == 200
    assert leader.get("/tables/facts/import").status == 403
    assert leader.get("/tables/facts.xlsx?period=gestern").status == 404
