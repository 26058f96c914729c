"""Reads documents of the program with readers that are not ours."""

import io
import re
import subprocess
import zipfile

import docx
from docx2python import docx2python
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def words(text):
    """Without what readers do differently: spaces and ends of lines."""
    return re.sub(r"\s+", "", text)


def with_python_docx(content):
    """Every paragraph and cell in order, as one text; a merged cell is said once."""
    document = docx.Document(io.BytesIO(content))
    said = []
    for block in document.element.body:
        if block.tag == W + "p":
            said.append("".join(t.text or "" for t in block.iter(W + "t")))
        elif block.tag == W + "tbl":
            for cell in block.iter(W + "tc"):
                said.append("".join(t.text or "" for t in cell.iter(W + "t")))
    return "\n".join(said)


def with_docx2python(content):
    with docx2python(io.BytesIO(content), duplicate_merged_cells=False) as document:
        return document.body_runs_text if hasattr(
            document, "body_runs_text") else "\n".join(flat(document.body))


def flat(value):
    if isinstance(value, str):
        yield value
    else:
        for one in value:
            yield from flat(one)


def of_a_page(html):
    """The words of a page that is a file of its own."""
    from lxml import html as reading

    body = reading.document_fromstring(html).find("body")
    return "\n".join(text for text in body.itertext())


def check_tables(content):
    """The grid, the table and the cells of every table say the same widths; merges are said in
    full. Returns how many tables there are."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert packed.testzip() is None
        tree = etree.fromstring(packed.read("word/document.xml"))
    tables = list(tree.iter(W + "tbl"))
    for table in tables:
        grid = [int(c.get(W + "w")) for c in table.find(W + "tblGrid")]
        whole = table.find(f"{W}tblPr/{W}tblW")
        assert whole.get(W + "type") == "dxa" and int(whole.get(W + "w")) == sum(grid)
        open_merges = set()
        for row in table.iter(W + "tr"):
            column = 0
            for cell in row.iter(W + "tc"):
                properties = cell.find(W + "tcPr")
                span = properties.find(W + "gridSpan")
                columns = int(span.get(W + "val")) if span is not None else 1
                width = properties.find(W + "tcW")
                assert width.get(W + "type") == "dxa"
                assert int(width.get(W + "w")) == sum(grid[column:column + columns])
                merge = properties.find(W + "vMerge")
                if merge is None:
                    open_merges.discard(column)
                elif merge.get(W + "val") == "restart":
                    open_merges.add(column)
                else:
                    assert merge.get(W + "val") == "continue" and column in open_merges
                assert cell.findall(W + "p"), "a cell without a paragraph"
                column += columns
            assert column == len(grid)
    return len(tables)


def as_pdf(content, name, folder):
    """The text of every page, as LibreOffice sets it."""
    source = folder / name
    source.write_bytes(content)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
         "--convert-to", "pdf", "--outdir", str(folder), str(source)],
        check=True, capture_output=True, timeout=120)
    answer = subprocess.run(
        ["pdftotext", "-layout", str(source.with_suffix(".pdf")), "-"],
        check=True, capture_output=True, text=True, timeout=60)
    return answer.stdout.split("\f")[:-1]
