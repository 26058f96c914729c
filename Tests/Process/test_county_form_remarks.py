"""Remarks on the cells of a county's form, with the boxes that workbooks have drawn them in since 1997."""

import io
import re
import zipfile

import pytest
from county_forms import BLANK_ROWS, FIRST, SHEET, FormVisitor, county_form, opened
from openpyxl.comments import Comment

END = FIRST + BLANK_ROWS  # the row of the sum
BOX = """<v:shape id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;visibility:hidden">
<v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>
<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>
<x:Anchor>
 {left}, 15, {top}, 10, {right}, 31, {bottom}, 9</x:Anchor>
<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"""
DRAWING = """<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"/>
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>
{boxes}</xml>"""


@pytest.fixture
def office(served):
    return FormVisitor(served.address).sign_in_as("office")


def form_with_remarks():
    """Remarks on the head, on the sum and below it, their boxes anchored as Excel anchors them."""
    def remark(book):
        for cell, words in [("C3", "写最主要的问题"), (f"A{END}", "各列合计"), (f"A{END + 1}", "手机号")]:
            book[SHEET][cell].comment = Comment(words, "县委组织部")

    boxes = "".join(
        BOX.format(id=1025 + place, left=column + 1, top=max(0, row - 1), right=column + 3,
                   bottom=row + 3, row=row, column=column)
        for place, (row, column) in enumerate([(2, 2), (END - 1, 0), (END, 0)]))
    return with_drawing(county_form(change=remark), DRAWING.format(boxes=boxes))


def with_drawing(content, drawing):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, drawing if name.endswith(".vml") else old.read(name))
    return out.getvalue()


def filled(office, content):
    answer = office.upload(content)
    assert answer.status == 303, answer.words
    address = answer.location.split("?")[0]
    assert office.confirm(address).status == 303
    return office.filled(address)


def boxes(content):
    """The anchor of each box by the cell it says it belongs to, rows and columns from 0."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        name = next(name for name in parts.namelist() if name.endswith(".vml"))
        text = parts.read(name).decode()
    found = {}
    for box in re.findall(r"<x:ClientData.*?</x:ClientData>", text, re.DOTALL):
        row, column = (
            int(re.search(rf"<x:{what}>(\d+)<", box)[1]) for what in ("Row", "Column"))
        anchor = re.search(r"<x:Anchor>([^<]*)<", box)[1]
        found[row, column] = [int(place) for place in anchor.split(",")]
    return found


def remarks(content):
    sheet = opened(content)[SHEET]
    return {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row
            if cell.comment}


def test_boxes_of_remarks_go_down_with_their_cells(office):
    content = form_with_remarks()
    before = boxes(content)

    made = filled(office, content)

    sheet = opened(made)[SHEET]
    put_in = next(row for row in range(END, sheet.max_row + 1)
                  if sheet.cell(row, 1).value == "合计") - END
    assert put_in > 0
    assert remarks(made) == {"C3": "写最主要的问题", f"A{END + put_in}": "各列合计",
                             f"A{END + put_in + 1}": "手机号"}
    after = boxes(made)
    assert set(after) == {(2, 2), (END - 1 + put_in, 0), (END + put_in, 0)}
    assert after[2, 2] == before[2, 2]
    # As large as it was, and where its cell is: third and seventh number are rows.
    for row in (END - 1, END):
        moved = [place + put_in * (index in (2, 6))
                 for index, place in enumerate(before[row, 0])]
        assert after[row + put_in, 0] == moved


def test_a_drawing_that_is_no_xml_keeps_no_form_from_being_filled(office):
    # What old programs wrote: a line break that is never closed.
    drawing = DRAWING.format(boxes="<v:shape><v:textbox>一<br>二</v:textbox></v:shape>")

    made = filled(office, with_drawing(form_with_remarks(), drawing))

    assert len(remarks(made)) == 3
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        name = next(name for name in parts.namelist() if name.endswith(".vml"))
        assert parts.read(name).decode() == drawing
