"""The papers of a step of the ladder: made from the file for whoever has a right to it, read back by
readers that are not ours, and kept nowhere."""

import re
import shutil

import pytest
from cunce import command
from ladder import TALKED, in_days, propose, step, talked_with, told, visitor
from papers import as_pdf, check_tables, with_docx2python, with_python_docx, words

STATEMENT = "其中一项开过村民代表会议，\n记录在村档案柜。"


def long_day(day):
    """2026-11-27 as papers say it: 2026年11月27日."""
    year, month, day = (int(part) for part in day.split("-"))
    return f"{year}年{month}月{day}日"


def offered(who, path):
    return re.findall(rf'href="{path}/papers/([a-z]+)\.docx"', who.get(path).text)


def paper(who, path, name):
    answer = who.get(f"{path}/papers/{name}.docx")
    assert answer.status == 200, (name, answer.status)
    assert answer.headers["Cache-Control"] == "no-store"
    check_tables(answer.body)
    said = with_python_docx(answer.body)
    assert words(with_docx2python(answer.body)) != ""
    for line in said.splitlines():
        assert words(line) in words(with_docx2python(answer.body)), line
    return said


def adjusted(served):
    """An adjustment with everything that can happen in it."""
    path = told(served)
    person = "branch-yanggang"
    step(served, person, path, "state", words=STATEMENT)
    step(served, "leader-a", path, "check", finding="partly", words="一项开过会，两项没有。")
    step(served, "secretary", path, "decide", reason="经镇党委会研究。", confirms="yes")
    yield path, "decided"
    step(served, "office", path, "deliver", how="unsigned")
    yield path, "delivered"


def test_each_is_there_once_its_facts_are(served):
    path = propose(served, "adjustment", "branch-yanggang", ground="not-up-to-it",
                   checker="leader-a", decider="secretary")
    office = visitor(served, "office")
    assert offered(office, path) == []
    assert office.get(f"{path}/papers/notice.docx").status == 404
    step(served, "office", path, "notify", how="in-person", answerBy=in_days(9))
    assert offered(office, path) == ["notice", "delivery"]
    step(served, "branch-yanggang", path, "state", words=STATEMENT)
    assert offered(office, path) == ["notice", "statement", "delivery"]
    for name in ("decision", "talk", "review", "ledger", ""):
        assert office.get(f"{path}/papers/{name}.docx").status == 404, name
    assert office.get(f"{path}/papers/notice.xlsx").status == 404


def test_an_adjustment_is_told_heard_decided_and_handed_over_on_paper(served):
    course = adjusted(served)
    path, _ = next(course)
    office = visitor(served, "office")
    before = paper(office, path, "delivery")
    assert "组织调整决定书" in before and "已交本人" not in before
    next(course)

    notice = paper(office, path, "notice")
    assert notice.startswith("事实告知书")
    assert "村党组织书记 洋港　________同志：" in notice
    for said in ["班子帮不上去、扶不起来", "三项重大事项没有经过四议两公开。", "村民代表没有到会。",
                 "凭据1：2026年10月12日会议记录", "凭据2：第18号记账凭证", long_day(in_days(9)) + "以前",
                 "由挂钩镇领导 甲核实，由镇党委书记决定", "与信访、投诉举报和亲属关系无关", long_day(in_days(0))]:
        assert said in notice, said
    statement = paper(office, path, "statement")
    assert "其中一项开过村民代表会议，" in statement and "记录在村档案柜。" in statement
    decision = paper(office, path, "decision")
    assert decision.startswith("组织调整决定书")
    for said in ["部分属实", "一项开过会，两项没有。", "经镇党委会研究。", "只涉及这一个岗位", "可以提出异议"]:
        assert said in decision, said
    delivery = paper(office, path, "delivery")
    assert "已交本人，本人没有签收" in delivery and delivery.count(long_day(in_days(0))) == 2
    for said in (notice, statement, decision, delivery):
        assert "person-" not in said and not re.search(r"第\s*\d+\s*号文|日志|〔", said)


def test_a_talk_is_recorded_with_what_both_sides_said(served):
    path = talked_with(served, "branch-longan", rung="admonition", checker="leader-b")
    office = visitor(served, "office")
    assert offered(office, path) == ["talk", "decision"]
    talk = paper(office, path, "talk")
    assert talk.startswith("诫勉谈话记录")
    for said in TALKED.values():
        for line in said.splitlines():
            assert line in talk, line
    assert "谈话对象：村党组织书记 龙安　________" in talk
    decision = paper(office, path, "decision")
    assert decision.startswith("诫勉书")
    assert "影响期到2027年5月20日为止。" in decision and "县干部管理办法第九条" in decision


def test_a_review_answers_the_objection(served):
    path = talked_with(served, "cadre-b")
    step(served, "cadre-b", path, "object", words="那次会我请了假。")
    # What it waits for is the review, and not what would have come without an objection.
    assert "等组织办确定复核人" in visitor(served, "office").get(path).words
    step(served, "office", path, "reviewer", reviewer="leader-e")
    for post in ("office", "cadre-b", "leader-e"):
        assert "等挂钩镇领导 戊复核" in visitor(served, post).get(path).words, post
    step(served, "leader-e", path, "review", upheld="no", words="请假条在，凭据不足。")
    own = visitor(served, "cadre-b")
    assert "review" in offered(own, path)
    review = paper(own, path, "review")
    assert review.startswith("复核结果通知书")
    for said in ["那次会我请了假。", "请假条在，凭据不足。", "撤销原决定", "挂钩镇领导 戊"]:
        assert said in review, said


def test_a_reminder_is_a_letter(served):
    path = propose(served, "warning", "chair-longan", by="secretary")
    own = visitor(served, "chair-longan")
    assert offered(own, path) == ["decision"]
    letter = paper(own, path, "decision")
    assert letter.startswith("警示函") and "你可以随时说明" in letter
    english = visitor(served, "chair-longan")
    english.get("/language/en")
    assert paper(english, path, "decision").startswith("Letter: Warning")


def test_none_is_kept_or_listed(served, tmp_path):
    next(adjusted(served))
    office = visitor(served, "office")
    for page in ["/documents", "/rounds/round-demo", "/documents/archive.zip"]:
        answer = office.get(page)
        assert answer.status == 200
        for name in ["事实告知书", "送达回证", "notice.docx"]:
            assert name.encode() not in answer.body, (page, name)
    backup = tmp_path / "backup"
    made = command("backup", "--out", str(backup), data=served.data)
    assert made.returncode == 0, made.stderr
    for file in [*backup.rglob("*"), *served.data.rglob("*")]:
        if file.is_file():
            content = file.read_bytes()
            assert "四议两公开。\n村民".encode() not in content, file
            assert STATEMENT.splitlines()[0].encode() not in content, file


def test_each_is_one_page_as_libreoffice_sets_it(served, tmp_path):
    if not (shutil.which("soffice") and shutil.which("pdftotext")):
        pytest.skip("no LibreOffice here")
    course = adjusted(served)
    path, _ = next(course)
    office = visitor(served, "office")
    for name in offered(office, path):
        body = office.get(f"{path}/papers/{name}.docx").body
        pages = as_pdf(body, f"{name}.docx", tmp_path)
        assert len(pages) <= 2, (name, len(pages))
