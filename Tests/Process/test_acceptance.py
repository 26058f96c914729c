"""A village verified through the pages, as each post does it: asked for, arranged, assessed, decided;
and the village of the demo that left the list before."""

import io
import re
import urllib.parse
import zipfile

import pytest
from ladder import form, sends, visitor

CASE = "/cases/case-yanggang/acceptance"
FORMER = "/cases/case-former-lingjiao/acceptance"
TOLD = {"seen-on-site": "yes", "team-unable": "no", "team-absent": "no", "team-distrusted": "no",
        "legacy-unresolved": "no", "demands-unresolved": "no", "factions": "no",
        "projects-stalled": "no", "team-disunited": "no", "work-stuck": "no",
        "secretary-vacant": "否", "collective-income": "62000", "satisfaction": "92%"}


def does(served, post, act, status=303, **values):
    answer = sends(visitor(served, post), CASE, f"{CASE}/{act}", **values)
    assert answer.status == status, f"{act}: {answer.status} {answer.words[:2500]}"
    return answer


def tell(served, post):
    values = {f"value-{fact}": value for fact, value in TOLD.items()}
    values |= {f"evidence-{fact}": "现场核对" for fact in TOLD}
    return does(served, post, "tell", **values)


def read(served, post, against, status=303):
    page = f"{CASE}/ballots/households"
    who = visitor(served, post)
    one = form(who.get(page), page)
    pairs = [(name, value) for name, value, _ in one.fields if not name.startswith("slip-")]
    pairs += [(f"slip-{slip}", "dissatisfied" if slip <= against else "satisfied")
              for slip in range(1, 31)]
    answer = who.post(page, pairs)
    assert answer.status == status, answer.words[:2000]


def test_a_village_is_verified_and_leaves_the_list(served):
    office = visitor(served, "office")
    does(served, "leader-b", "request", words="账理清了，渠通了水")
    assert "等组织办同意" in office.get(CASE).words
    # Whoever helped is not offered.
    offered = {value for _, value in form(office.get(CASE), f"{CASE}/open").boxes}
    assert "county-office" in offered and not offered & {"leader-b", "cadre-c", "secretary"}
    does(served, "office", "open", assessors="county-office", status=422)
    who = visitor(served, "office")
    one = form(who.get(CASE), f"{CASE}/open")
    pairs = [(name, value) for name, value, _ in one.fields]
    assert who.post(f"{CASE}/open", pairs + [
        ("assessors", "county-office"), ("assessors", "office")]).status == 303
    tell(served, "county-office")
    does(served, "county-office", "samples/households/draw", households="286", count="30", reason="")
    # Nobody hands in before both have read the papers alike.
    read(served, "county-office", 3)
    does(served, "county-office", "hand-in", words="", status=409)
    read(served, "office", 2)
    assert "两人读得不一样的票：3" in visitor(served, "office").get(CASE).words
    read(served, "office", 3)
    does(served, "county-office", "hand-in", words="群众认可")
    page = visitor(served, "secretary").get(CASE).words
    assert "3/30" in page or "10%" in page or "符合" in page
    does(served, "secretary", "graduate", reason="镇党委会研究同意", difference="")
    village = visitor(served, "secretary").get(CASE).words
    assert "已转化销号" in village and "季度回访" in village
    # Visits of the list are not owed any more: the village is in consolidation on its page.
    assert "巩固" in visitor(served, "office").get("/board").words


@pytest.mark.parametrize("post", ["office", "secretary", "county-office", "branch-yanggang"])
@pytest.mark.parametrize("paper", ["sheet", "ballots", "verdict", "notice"])
def test_papers_of_acceptance_are_made_of_what_was_recorded(served, post, paper):
    who = visitor(served, "office" if post == "branch-yanggang" else post)
    answer = who.get(f"{FORMER}/papers/{paper}.docx")
    assert answer.status == 200, paper
    text = zipfile.ZipFile(io.BytesIO(answer.body)).read("word/document.xml").decode()
    plain = re.sub(r"<[^>]+>", "", text)
    assert "岭脚村" in plain
    assert {"sheet": "不满意超过三成", "ballots": "286", "verdict": "通过验收",
            "notice": "转化销号"}[paper] in plain


def test_a_village_that_left_shows_its_looks_and_nobody_decides_again(served):
    page = visitor(served, "office").get(FORMER).words
    assert "季度回访" in page and "已回访" in page and "转化销号" in page
    answer = sends_to(served, "secretary", f"{FORMER}/graduate")
    assert answer.status == 409


def sends_to(served, post, path):
    who = visitor(served, post)
    page = who.get("/record")
    csrf = re.search(r'name="csrf" value="([^"]*)"', page.text)[1]
    return who.post(path, [("csrf", csrf), ("command", "late-graduate-1"), ("reason", "再来一次"),
                           ("difference", "")])


def code_of(served, name):
    page = visitor(served, "office").get("/villages?part=" + urllib.parse.quote(name))
    return re.search(r'href="/villages/(\d+)[^"]*"[^>]*>' + name, page.text)[1]


def test_a_look_that_found_it_slipping_stands_at_the_head_and_counts_once_a_day(served):
    # Nobody of the role is linked any more: the office holds the looks to come.
    assert "组织办（驻村干部现在没有人能去）" in visitor(served, "office").get(FORMER).words
    does_former(served, "office", "look", check="return", holds="no", words="公开栏半年没有更新")
    page = visitor(served, "office").get(FORMER)
    head = page.words.split('id="watch"')[1].split("<ul")[0]
    assert "成果没有保持住：公开栏半年没有更新" in head and "反弹了就由" in head
    # It is asked of whoever may close the case, and stands on the watch with a way there.
    assert "成果没有保持住：再回访，或按反弹办结" in visitor(served, "office").get("/week").words
    watch = visitor(served, "office").get("/watch")
    assert "没有保持住" in watch.words and f'href="{FORMER}#acts"' in watch.text
    again = does_former(served, "office", "look", 409, check="return", holds="yes", words="又更新了")
    assert "同一天只算一次" in again.words
    # An entry of a look says which it was, and what was found.
    entry = re.findall(r'href="(/entries/\d+)"', page.text.split("回访：没有保持住<")[-1])[0]
    said = visitor(served, "office").get(entry).words
    assert "季度回访" in said and "成果保持住了" in said


def test_a_look_before_the_exit_is_answered_with_both_days(served):
    early = does_former(served, "office", "look", 422, check="return", holds="yes",
                        words="还在用", day="2026-06-01")
    assert "2026年6月1日" in early.words and "2026年6月13日" in early.words


def test_a_late_look_names_who_held_it_and_how_late_it_was(served):
    page = visitor(served, "office").get(FORMER).words
    assert "9月13日" in page and "驻村干部 庚" in page.split('id="watch"')[1].split("</ul>")[0]


def test_each_wrong_fact_is_marked_at_its_field_with_what_was_typed(served):
    does(served, "leader-b", "request", words="账理清了，渠通了水")
    who = visitor(served, "office")
    pairs = [(name, value) for name, value, _ in form(who.get(CASE), f"{CASE}/open").fields]
    assert who.post(f"{CASE}/open", pairs + [
        ("assessors", "county-office"), ("assessors", "office")]).status == 303
    untold = {f"value-{fact}": "" for fact in TOLD}
    back = does(served, "office", "tell", 422, **untold | {
        "value-collective-income": "很多", "evidence-collective-income": "",
        "value-satisfaction": "九成", "evidence-satisfaction": "入户", "value-factions": "no",
        "evidence-factions": ""})
    assert "有 3 项没有记上" in back.words
    for field in ("value-collective-income", "evidence-collective-income", "value-satisfaction",
                  "evidence-factions"):
        assert f'id="e-{field}"' in back.text, field
    assert 'value="很多"' in back.text and 'value="九成"' in back.text
    assert 'value="入户"' in back.text and 'id="e-value-factions"' not in back.text


def test_a_village_of_fewer_households_than_the_rule_asks_says_that_all_were_asked(served):
    does(served, "leader-b", "request", words="账理清了，渠通了水")
    who = visitor(served, "office")
    pairs = [(name, value) for name, value, _ in form(who.get(CASE), f"{CASE}/open").fields]
    assert who.post(f"{CASE}/open", pairs + [
        ("assessors", "county-office"), ("assessors", "office")]).status == 303
    does(served, "county-office", "samples/households/draw", households="25", count="25", reason="")
    assert "名册 25 户，少于 30 户，全部都问" in visitor(served, "office").get(CASE).words
    does(served, "county-office", "samples/households/draw", households="286", count="30",
         reason="户数填错了")
    assert "全部都问" not in visitor(served, "office").get(CASE).words
    read(served, "county-office", 3)
    read(served, "office", 3)
    tell(served, "county-office")
    does(served, "county-office", "hand-in", words="群众认可")
    answer = visitor(served, "office").get(f"{CASE}/papers/ballots.docx")
    text = zipfile.ZipFile(io.BytesIO(answer.body)).read("word/document.xml").decode()
    assert "曾从 25 户中按种子" in text and "抽取 25 户" in text


def test_what_was_left_of_a_closed_case_is_neither_late_nor_offered(served):
    assert "结案时未完成" not in visitor(served, "office").get("/board").words
    test_a_village_is_verified_and_leaves_the_list(served)
    does(served, "office", "close", ending="relapsed", words="账又没有公开")
    assert "结案时未完成" in visitor(served, "office").get("/board").words
    page = visitor(served, "office").get(f"/villages/{code_of(served, '洋港村')}")
    assert "结案时未完成" in page.words
    tasks = set(re.findall(r'href="(/cases/case-yanggang/tasks/[^"#]+)"', page.text))
    left = [answer for answer in (visitor(served, "secretary").get(task) for task in sorted(tasks))
            if "结案时未完成" in answer.words]
    assert left
    for answer in left:
        assert "这个村已经结案" in answer.words and "逾期" not in answer.words
        assert "/drop" not in answer.text and "/postpone" not in answer.text


def does_former(served, post, act, status=303, **values):
    answer = sends(visitor(served, post), FORMER, f"{FORMER}/{act}", **values)
    assert answer.status == status, f"{act}: {answer.status} {answer.words[:2500]}"
    return answer


def test_a_village_that_slipped_back_is_offered_for_listing_with_what_was_tried(served):
    does_former(served, "office", "close", ending="relapsed", words="账又两年没有公开")
    code = code_of(served, "岭脚村")
    secretary = visitor(served, "secretary")
    page = secretary.get(f"/villages/{code}").words
    assert "按反弹办结" in page and "账又两年没有公开" in page and "再列入这个村" in page

    listing = f"/cases/new?village={code}"
    asked = secretary.get(listing).words
    assert "<h1>列入岭脚村" in secretary.get(listing).text
    assert "上一次做过什么" in asked and "两年村账没有公开" in asked and "账又两年没有公开" in asked
    done = sends(secretary, listing, "/cases/new", reason="账又没有公开", basis="镇党委会",
                 difference="验收以后出现反弹")
    assert done.status == 303, done.words[:2500]
    page = secretary.get(f"/villages/{code}").words
    assert "账又没有公开" in page and "再列入这个村" not in page and "上一次做过什么" in page


def test_an_entry_of_the_draw_says_what_it_takes_to_draw_again(served):
    page = visitor(served, "office").get(FORMER).text
    steps = {name: re.findall(r'href="(/entries/\d+)"', page.split(f"{name}</")[1])[0]
             for name in ("抽取样本", "开始验收")}
    drawn = visitor(served, "office").get(steps["抽取样本"]).words
    assert "20260613" in drawn and "286" in drawn and "SplitMix64" in drawn
    opened = visitor(served, "office").get(steps["开始验收"]).words
    assert "县委组织部" in opened
    # The pack is called by its title, not by its key.
    assert "三联三帮三推" in opened and "sanlian-sanbang-santui" not in opened


def test_papers_of_single_attempts_have_names_of_their_own(served):
    answer = visitor(served, "office").get(f"{FORMER}/papers/sheet.docx?attempt=1")
    name = urllib.parse.unquote(answer.headers["Content-Disposition"])
    assert "（第 1 次）" in name


def test_whoever_sees_nothing_of_the_village_finds_no_such_page(served):
    assert visitor(served, "branch-dianhou").get(CASE).status in (403, 404)
    assert visitor(served, "enterprise-a").get(FORMER).status in (403, 404)
