"""Who sees what, over HTTP: a village's posts their village, the county what was sent up to it."""

import re
from html import unescape

import pytest
from test_upward import BRIEF, ROUND, does, form, signed_and_sent, typed, visitor

# Of the villages on the list, without the one walked through: no page of its posts names them.
OTHERS = ["溪坑店村", "殿后村", "龙安村", "长山村", "上坪村"]
# Pages of one kind that are looked at; weeks and entries go on without end.
MOST = 8


def links(answer):
    found = re.findall(r'(?:href|src)="(/[^"#]*)', answer.text)
    left = ("/assets", "/language", "/sign-out")
    return [unescape(link) for link in found if not link.startswith(left)]


def walk(who, start):
    """Every page that can be reached by links, with where the link to it stood."""
    waiting, pages, kinds = [(page, "-") for page in start], {}, {}
    while waiting:
        path, source = waiting.pop(0)
        kind = re.sub(r"\d[\d-]*(-?W\d+)?", "N", path.split("?")[0])
        if path in pages or kinds.get(kind, 0) >= MOST:
            continue
        kinds[kind] = kinds.get(kind, 0) + 1
        answer = who.get(path)
        pages[path] = (answer, source)
        if answer.status in (302, 303):
            waiting.append((answer.location.split("#")[0], path))
        elif "text/html" in answer.headers.get("Content-Type", ""):
            waiting += [(link, path) for link in links(answer)]
    return pages


@pytest.mark.parametrize("post", ["branch-yanggang", "chair-yanggang", "watch-yanggang"])
def test_a_villages_post_walks_through_its_village_and_meets_no_closed_door(served, post):
    who = visitor(served, post)
    pages = walk(who, ["/", "/villages", "/board", "/used", "/responsibility", "/tables"])
    closed = {path: (answer.status, source) for path, (answer, source) in pages.items()
              if answer.status >= 400}
    assert closed == {}
    named = {path: other for path, (answer, _) in pages.items() for other in OTHERS
             if "text" in answer.headers.get("Content-Type", "") and other in answer.words}
    assert named == {}
    villages = {path for path in pages if path.startswith("/villages/")}
    assert villages and all(path.startswith("/villages/990000100203") for path in villages)
    assert {"/cases/case-yanggang/plan", "/cases/case-yanggang/problems"} <= set(pages)


@pytest.mark.parametrize("path", [
    "/huddle", "/briefs", "/promises", "/groups", ROUND, f"{ROUND}/upward", BRIEF,
    f"{ROUND}/weeks/2026-W47/papers", f"{ROUND}/weeks/2026-W47/sheet", f"{ROUND}/archive.zip",
    "/rounds/round-demo/weeks/2026-W47", "/villages/990000100202",
    "/documents/brief.html?week=2026-W47", "/documents/archive.zip", "/posts/leader-a"])
def test_a_villages_post_sees_nothing_of_the_town(served, path):
    assert visitor(served, "branch-yanggang").get(path).status in (403, 404)


def test_a_villages_post_has_its_week_and_its_village(served):
    who = visitor(served, "watch-longan")
    assert "龙安" in who.get("/week").words
    found = who.get("/villages")
    assert "990000100204" in found.text and "990000100203" not in found.text
    assert who.get("/tables/tasks.csv?round=round-demo").words.count("洋港") == 0
    menu = {link for link in links(who.get("/week"))}
    assert menu.isdisjoint({"/huddle", "/briefs", "/promises", "/documents"})


def test_the_county_reads_a_brief_once_it_is_sent_up(served):
    """In the demo the brief of the week waits for its signature."""
    leader, office = visitor(served, "county-leader"), visitor(served, "office")
    sentence = typed(form(office.get(BRIEF), "/lines/progress/0"), "zh").strip()
    doors = [BRIEF, "/documents/brief.html?week=2026-W47", "/documents/brief.docx?week=2026-W47"]
    for door in doors:
        kept = leader.get(door)
        assert kept.status == 404 and "还没有报来" in kept.words, door
    pages = ["/briefs", "/board", "/week", "/huddle?week=2026-W47", "/county",
             "/county/digest?week=2026-W47", f"{ROUND}/weeks/2026-W47/papers"]
    assert BRIEF in office.get("/briefs").text
    assert sentence in office.get("/huddle?week=2026-W47").words
    for page in pages:
        answer = leader.get(page)
        assert answer.status == 200 and BRIEF not in answer.text, page
        assert sentence not in answer.words, page

    signed_and_sent(served)
    for door in doors:
        assert leader.get(door).status == 200, door
    assert BRIEF in leader.get("/briefs").text
    does(leader, BRIEF, "/acts/acknowledge")


def test_the_county_is_kept_from_the_entries_of_a_draft(served):
    leader, office = visitor(served, "county-leader"), visitor(served, "office")
    edit = form(office.get(BRIEF), "/lines/next/0")
    words = typed(edit, "zh").strip()
    does(office, BRIEF, "/lines/next/0", zh=words.rstrip("。") + "，专人盯着。")
    entries = set(re.findall(r'href="(/entries/\d+)"', office.get(BRIEF).text))
    edited = [one for one in entries if "专人盯着" in office.get(one).words]
    assert edited
    for one in edited:
        assert leader.get(one).status == 404
        assert "专人盯着" not in leader.get(f"/entries?numbers={one.rsplit('/', 1)[1]}").words
    signed_and_sent(served)
    assert leader.get(edited[0]).status == 200


@pytest.mark.parametrize("path", [
    "/huddle?week=1999-W01&round=round-demo", f"{ROUND}/weeks/1999-W01/sheet"])
def test_a_week_before_the_round_has_no_huddle(served, path):
    answer = visitor(served, "office").get(path)
    assert answer.status == 422 and "这一轮" in answer.words
    assert not [form for form in answer.forms if "/huddle" in form.action]


@pytest.mark.parametrize("path", [
    "/huddle?week=2031-W01&round=round-demo", f"{ROUND}/weeks/2031-W01/sheet"])
def test_a_week_far_ahead_has_no_agenda(served, path):
    answer = visitor(served, "office").get(path)
    assert answer.status == 422 and "2031年第1周还没到" in answer.words
    assert not [form for form in answer.forms if "/huddle" in form.action]


@pytest.mark.parametrize("path", [
    "/board", "/thrusts", "/responsibility", "/promises", "/documents", "/villages/990000100202"])
def test_a_day_that_does_not_exist_is_not_taken_for_today(served, path):
    office = visitor(served, "office")
    answer = office.get(f"{path}?as-of=2026-02-30")
    assert answer.status == 404 and "没有“2026-02-30”这一天" in answer.words
    assert office.get(f"{path}?as-of=").status == 200
