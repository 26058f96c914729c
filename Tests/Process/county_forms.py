"""A county's own form as openpyxl writes it, and uploading it as a person does."""

import io

import openpyxl
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from visitor import Visitor

SHEET = "整顿情况统计表"
BLANK_ROWS = 3
FIRST = 5
COLUMNS = [("序号", None), ("村名", None), ("存在问题", None), ("责任领导", "姓名"),
           ("责任领导", "联系电话"), ("完成时限", None), ("措施字数", None), ("备注", None)]


def county_form(columns=COLUMNS, change=None):
    """A title over all columns, a head of two rows, numbered blank rows, a sum, who filled it in."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    last = openpyxl.utils.get_column_letter(len(columns))
    sheet["A1"] = "全县后进村集中整顿情况统计表"
    sheet["A1"].font = Font(size=18, bold=True)
    sheet.merge_cells(f"A1:{last}1")
    sheet["A2"] = "填报单位：                填报日期：    年  月  日"
    sheet.merge_cells(f"A2:{last}2")
    head(sheet, columns)
    thin = Side(style="thin")
    end = FIRST + BLANK_ROWS - 1
    for row in range(3, end + 2):
        for column in range(1, len(columns) + 1):
            cell = sheet.cell(row, column)
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
            cell.alignment = Alignment(wrap_text=True, vertical="center")
    names = [name for name, _ in columns]
    for row in range(FIRST, end + 1):
        sheet.cell(row, 1, row - FIRST + 1)
        sheet.row_dimensions[row].height = 36
        for column, name in enumerate(names, 1):
            if name == "完成时限":
                sheet.cell(row, column).number_format = "yyyy-mm-dd"
            if name == "措施字数":
                sheet.cell(row, column, f"=LEN(C{row})")
    sheet.cell(end + 1, 1, "合计")
    if "措施字数" in names:
        letter = openpyxl.utils.get_column_letter(names.index("措施字数") + 1)
        sheet[f"{letter}{end + 1}"] = f"=SUM({letter}{FIRST}:{letter}{end})"
        sheet.conditional_formatting.add(
            f"{letter}{FIRST}:{letter}{end}", CellIsRule(operator="greaterThan", formula=["50"]))
    check = DataValidation(type="list", formula1='"是,否"')
    check.add(f"{last}{FIRST}:{last}{end}")
    sheet.add_data_validation(check)
    sheet.cell(end + 2, 1, "填表人：            联系电话：")
    sheet.merge_cells(f"A{end + 2}:{last}{end + 2}")
    sheet.column_dimensions["C"].width = 40
    sheet.print_area = f"A1:{last}{end + 2}"
    sheet.print_title_rows = "3:4"
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    book.create_sheet("说明")["A1"] = f"=SUM({SHEET}!G{FIRST}:G{end})"
    if change:
        change(book)
    return saved(book)


def head(sheet, columns):
    for place, (name, below) in enumerate(columns, 1):
        letter = openpyxl.utils.get_column_letter(place)
        if below is None:
            sheet[f"{letter}3"] = name
            sheet.merge_cells(f"{letter}3:{letter}4")
            continue
        sheet[f"{letter}4"] = below
        if columns[place - 2][0] != name:
            sheet[f"{letter}3"] = name
            after = openpyxl.utils.get_column_letter(place + 1)
            sheet.merge_cells(f"{letter}3:{after}3")


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


class FormVisitor(Visitor):
    def upload(self, content, title="整顿情况统计表", rows="ledger", name="统计表.xlsx"):
        form = next(f for f in self.get("/forms").forms if f.has("rows"))
        return self.send_files(
            form, [("file", name, content)], "/forms", title=title, rows=rows)

    def replace(self, address, content, name="统计表（新）.xlsx"):
        form = next(f for f in self.get(address).forms if f.action.endswith("/file"))
        return self.send_files(form, [("file", name, content)], address)

    def columns(self, address):
        """The form that says what each column is filled with."""
        return next(f for f in self.get(address).forms if f.has("use-A"))

    def uses(self, address):
        return {name[4:]: value for name, value, _ in self.columns(address).fields
                if name.startswith("use-")}

    def confirm(self, address, **values):
        return self.submit(self.columns(address), address, **values)

    def filled(self, address, query=""):
        answer = self.get(f"{address}/filled{query}")
        assert answer.status == 200, answer.words
        return answer.body


def opened(content, values=False):
    return openpyxl.load_workbook(io.BytesIO(content), data_only=values)
