"""Tables out and in: read by other programs, written by other programs, and by nobody in good
faith."""

import csv
import datetime
import io
import shutil
import zipfile

import openpyxl
import pytest
import python_calamine
import xlsxwriter
from tables import (
    KEYS, TableVisitor, counts, with_libreoffice, with_openpyxl, with_xlsxwriter)

from cunce import Server

DAY = datetime.date(2026, 11, 2)
LINK = ["村", "联系类别", "岗位", "起"]


@pytest.fixture(scope="module")
def shared(demo_made, tmp_path_factory):
    """A demo that tests only look at."""
    data = shutil.copytree(demo_made, tmp_path_factory.mktemp("tables") / "demo")
    with Server(data, demo=True) as server:
        yield server


@pytest.fixture
def office(shared):
    return TableVisitor(shared.address).sign_in_as("office")


def cells(content):
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


@pytest.mark.parametrize("table", KEYS)
def test_a_table_reads_the_same_in_three_programs(office, table):
    content = office.download(table, "xlsx").body

    by_openpyxl = cells(content)
    by_calamine = python_calamine.CalamineWorkbook.from_filelike(
        io.BytesIO(content)).get_sheet_by_index(0).to_python()
    text = office.download(table, "csv").body.decode("utf-8-sig")
    by_csv = list(csv.reader(io.StringIO(text, newline="")))

    assert len(by_openpyxl) == len(by_calamine) == len(by_csv)
    assert by_openpyxl[-1][0].startswith(f"# rows={len(by_openpyxl) - 2} entries=")
    for one, two, three in zip(by_openpyxl, by_calamine, by_csv):
        for x, field in enumerate(three):
            assert same(one[x], field) and same(two[x], field), (one[x], two[x], field)


def same(value, field):
    """A cell as another program read it, and the field of the CSV."""
    if value in (None, ""):
        return field == ""
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        return value.isoformat() == field
    if isinstance(value, (int, float)):
        return float(field) == value
    return field.lstrip("'") == value.lstrip("'")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("table", [key for key in KEYS if key != "acceptances"])
def test_what_went_out_comes_in_without_a_change(office, table, ending):
    content = office.download(table, ending).body

    preview = office.hand_in(table, content, f"表.{ending}")

    added, changed, unchanged, refused = counts(preview)
    assert (added, changed, refused) == (0, 0, 0), preview.words
    assert unchanged == len(cells(office.download(table, "xlsx").body)) - 2


def test_a_workbook_looks_as_a_clerk_expects(office):
    content = office.download("tasks", "xlsx").body
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active

    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:Q{sheet.max_row - 1}"
    heads = {cell.value: cell.column - 1 for cell in sheet[1]}
    row = sheet[2]
    assert row[heads["期限"]].is_date and row[heads["村代码"]].data_type == "s"
    assert row[heads["村代码"]].number_format == "@"


def test_a_supporter_takes_away_only_what_is_theirs(shared):
    everything = TableVisitor(shared.address).sign_in_as("office")
    mine = TableVisitor(shared.address).sign_in_as("branch-yanggang")

    def villages(visitor):
        return {row[0] for row in cells(visitor.download("villages", "xlsx").body)[1:-1]}

    assert villages(mine) < villages(everything)


@pytest.mark.parametrize("table, column", [("supports", "帮扶岗位编号"), ("promises", "承诺岗位编号")])
def test_a_supporter_takes_away_no_help_of_others(shared, office, table, column):
    supporter = TableVisitor(shared.address).sign_in_as("county-water")

    def givers(visitor, ending):
        content = visitor.download(table, ending).body
        if ending == "xlsx":
            rows = cells(content)
        else:
            rows = [*csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))]
        return [row[rows[0].index(column)] for row in rows[1:-1]]

    for ending in ("xlsx", "csv"):
        assert set(givers(supporter, ending)) == {"county-water"}
        assert len(set(givers(office, ending))) > 1


def test_a_supporter_hands_its_promises_in_without_a_change(shared):
    supporter = TableVisitor(shared.address).sign_in_as("county-water")
    content = supporter.download("promises", "xlsx").body

    preview = supporter.hand_in("promises", content)

    assert counts(preview) == (0, 0, len(cells(content)) - 2, 0), preview.words
    assert supporter.get("/tables/supports/import").status == 403


def test_promises_are_refused_by_cell_and_in_words(office):
    rows = cells(office.download("promises", "xlsx").body)
    heads = {heading: x for x, heading in enumerate(rows[0])}
    asked = ["村", "承诺岗位编号", "类别", "承诺什么", "金额（元）", "承诺日", "约定日", "待确认笔数"]
    old = [rows[1][heads[heading]] for heading in asked]
    fresh = [*old[:2], "资金", "没记过的", 5, DAY, DAY, None]

    def but(row, **cells):
        return [cells.get(heading, value) for heading, value in zip(asked, row)]

    preview = office.hand_in("promises", with_openpyxl([
        asked, but(fresh, **{"金额（元）": -5}), but(fresh, 承诺岗位编号="nobody"),
        but(fresh, 约定日=DAY - datetime.timedelta(days=1)), but(old, 待确认笔数=99)]))

    assert counts(preview) == (0, 0, 0, 4), preview.words
    assert "E2：金额要大于零" in preview.words
    assert "B3：找不到“nobody”" in preview.words
    assert "G4：约定日2026年11月1日早于承诺那天2026年11月2日" in preview.words
    assert "H5：“待确认笔数”现在是" in preview.words and "不能改" in preview.words


def test_the_administrator_gets_posts_and_no_village_work(shared):
    administrator = TableVisitor(shared.address).sign_in_as("admin")

    assert administrator.get("/tables/posts.xlsx").status == 200
    assert administrator.get("/tables/tasks.xlsx").status == 403


def rows_of_links(office):
    """A village and a post that the demo has, and a link it has not."""
    link = cells(office.download("links", "xlsx").body)[1]
    return [LINK, [link[1], link[2], link[4], DAY]], link


@pytest.mark.parametrize("writer", ["openpyxl", "xlsxwriter", "1904", "shared", "libreoffice"])
def test_files_of_other_programs_are_read(office, writer, tmp_path):
    rows, _ = rows_of_links(office)
    if writer == "openpyxl":
        content = with_openpyxl(rows)
    elif writer == "libreoffice":
        content = with_libreoffice(rows, tmp_path)
    else:
        options = {"1904": {"date_1904": True}, "shared": {"constant_memory": True}}
        content = with_xlsxwriter(rows, **options.get(writer, {}))

    preview = office.hand_in("links", content)

    # The post holds the link already: what counts is that the row was understood.
    assert "2026-11-02" not in preview.words or counts(preview)
    assert sum(counts(preview)) == 1
    assert "找不到" not in preview.words and "不是日期" not in preview.words


def test_a_csv_of_a_chinese_spreadsheet_is_read(office):
    rows, _ = rows_of_links(office)
    text = "\r\n".join(";".join(str(cell) for cell in row) for row in rows)

    preview = office.hand_in("links", text.encode("gb18030"), "联系.csv")

    assert sum(counts(preview)) == 1
    assert "GB18030" in preview.words and "找不到" not in preview.words


def test_complaints_name_the_cell(office):
    rows, _ = rows_of_links(office)
    rows.append(["没有的村", rows[1][1], rows[1][2], "下周"])

    preview = office.hand_in("links", with_openpyxl(rows))

    assert "A3：找不到“没有的村”" in preview.words
    assert "D3：“下周”不是日期" in preview.words


def test_oddities_are_said_and_read(office):
    rows, _ = rows_of_links(office)

    def change(book):
        sheet = book.active
        sheet["E1"], sheet["E2"] = "备注", "=1+1"
        sheet["A5"] = sheet["A2"].value
        sheet.merge_cells("A5:A6")
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["B"].hidden = True
        book.create_sheet("说明")["A1"] = "怎么填"

    preview = office.hand_in("links", with_openpyxl(rows, change))

    for said in ["A5:A6 是合并格", "有 1 行是隐藏的", "有 1 列是隐藏的", "这些列不认识", "说明"]:
        assert said in preview.words, said


def hidden(state):
    def change(book):
        cover = book.create_sheet("封面", 0)
        cover["A1"] = "三联台账"
        book.worksheets[1].title = "台账"
        book.worksheets[1].sheet_state = state

    return change


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_read_where_no_other_will_do_and_that_is_said(office, state):
    rows, _ = rows_of_links(office)

    preview = office.hand_in("links", with_openpyxl(rows, hidden(state)))

    assert sum(counts(preview)) == 1
    assert "工作表“台账”是隐藏的，也读了" in preview.words
    assert "别的没有读：封面" in preview.words


def test_a_sheet_that_is_seen_is_read_and_not_the_hidden_one_beside_it(office):
    rows, _ = rows_of_links(office)

    def change(book):
        old = book.create_sheet("去年", 0)
        for row in [*rows, ["没有的村", rows[1][1], rows[1][2], DAY]]:
            old.append(row)
        old.sheet_state = "hidden"

    preview = office.hand_in("links", with_openpyxl(rows, change))

    assert sum(counts(preview)) == 1
    assert "没有的村" not in preview.words and "别的没有读：去年" in preview.words


def test_a_formula_counts_as_what_was_last_computed_and_that_is_said(office):
    rows, _ = rows_of_links(office)
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("台账")
    sheet.write_row(0, 0, rows[0])
    for y in (1, 2):
        sheet.write_row(y, 0, rows[1][:3])
    day = book.add_format({"num_format": "yyyy/m/d"})
    sheet.write_formula(1, 3, "=DATE(2026,11,2)", day, 46328)
    sheet.write_formula(2, 3, "=1/0", None, "#DIV/0!")
    book.close()

    preview = office.hand_in("links", out.getvalue())

    assert "有 2 个格子是公式，用的是上次保存时算出的值" in preview.words
    assert "D2" not in preview.words and "D3：公式出错了（#DIV/0!）" in preview.words
    assert "D3：这里要填" not in preview.words


def test_a_formula_that_nobody_computed_is_no_empty_cell(office):
    rows, _ = rows_of_links(office)
    rows[1][3] = "=DATE(2026,11,2)"

    preview = office.hand_in("links", with_openpyxl(rows))

    assert counts(preview) == (0, 0, 0, 1)
    assert "D2：这一格是公式，文件里没有存算出的值" in preview.words
    assert "D2：这里要填" not in preview.words


def test_cells_merged_over_rows_are_named_with_what_to_do(office):
    rows, _ = rows_of_links(office)

    def change(book):
        sheet = book.active
        sheet.append([None, *rows[1][1:]])
        sheet.merge_cells("A2:A3")
        # Merged beside each other in one row, as titles are: nothing is lost.
        sheet.insert_rows(1)
        sheet["A1"] = "三联台账"
        sheet.merge_cells("A1:D1")

    preview = office.hand_in("links", with_openpyxl(rows, change))

    assert "A2:A3 是合并格，只有第一格有内容" in preview.words
    assert "A1:D1" not in preview.words
    assert sum(counts(preview)) == 2


def packed(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' \
    '<Relationship Id="r1" Target="{}" Type="x/{}"/></Relationships>'
BOOK = '<workbook><sheets><sheet name="a" id="r1"/></sheets></workbook>'


def workbook(sheet):
    return packed({
        "_rels/.rels": RELATIONS.format("xl/workbook.xml", "officeDocument"),
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS.format("s.xml", "worksheet"), "xl/s.xml": sheet})


HEAD = "".join(f'<c t="inlineStr"><is><t>{name}</t></is></c>' for name in LINK)
MANY = f"<worksheet><sheetData><row>{HEAD}</row>" + "<row><c><v>1</v></c></row>" * 100_200
LAUGHS = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><worksheet><sheetData/></worksheet>'
OUTSIDE = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet><sheetData/></worksheet>'


@pytest.mark.parametrize("content, words", [
    (workbook("<worksheet>" + " " * (80 << 20)), "展开以后大得不像表格"),
    (workbook(MANY), "多于 100000 行"),
    (workbook(LAUGHS), "外部引用"),
    (workbook(OUTSIDE), "外部引用"),
    (workbook("<worksheet><sheetData><row>"), "读不懂"),
    (workbook("<worksheet><sheetData/></worksheet>"), "没有找到表头"),
    (packed({f"p{n}": "" for n in range(3000)}), "展开以后大得不像表格"),
    (packed({"word/document.xml": "<w/>"}), "这不是表格"),
    (b"%PDF-1.7", "这不是表格"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64, "老的 XLS 格式"),
    (b"PK\x03\x04" + b"\x00" * 50, "文件坏了"),
    (b"\xff\xfe" + "村,起".encode("utf-16-le"), "缺这一列"),
], ids=range(12))
def test_a_hostile_file_gets_a_complaint_and_nothing_else(shared, office, content, words):
    preview = office.hand_in("links", content)

    assert words in preview.words
    assert office.get("/healthz").status == 200


def test_an_import_is_one_step_and_twice_is_once(served):
    office = TableVisitor(served.address).sign_in_as("office")
    rows, link = rows_of_links(office)
    slot = [cell for cell in cells(office.download("links", "xlsx").body)[1:-1]
            if cell[2] == link[2] and cell[1] != link[1] and cell[7] is None][0]
    # Somebody else's holding of the same kind ends, and the table says when.
    rows = [LINK + ["岗位编号", "止", "结束原因"],
            [slot[1], slot[2], None, slot[5], slot[3], DAY, "调离"]]

    preview = office.hand_in("links", with_openpyxl(rows))
    assert counts(preview) == (0, 1, 0, 0), preview.words
    after = office.confirm(preview)

    assert counts(after) == (0, 0, 1, 0)
    assert counts(office.hand_in("links", with_openpyxl(rows))) == (0, 0, 1, 0)
