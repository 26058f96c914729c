"""Documents as files: read back by python-docx, docx2python and LibreOffice."""

import io
import re
import shutil
import subprocess
import zipfile

import pytest
from cunce import binary, environment
from papers import (
    as_pdf, check_tables, of_a_page, with_docx2python, with_python_docx, words)
from paths import TOWN_CODE

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
