"""A village verified through the pages, as each post does it: asked for, arranged, assessed, decided;
and the village of the demo that left the list before."""

import io
import re
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


def test_whoever_sees_nothing_of_the_village_finds_no_such_page(served):
    assert visitor(served, "branch-dianhou").get(CASE).status in (403, 404)
    assert visitor(served, "enterprise-a").get(FORMER).status in (403, 404)
