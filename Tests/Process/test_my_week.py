"""Every act of somebody's week lands where it is done."""

import re

import pytest

from visitor import Visitor
from weeks import next_week

NEXT = f"/huddle?week={next_week()}"

POSTS = ["secretary", "office", "leader-a", "leader-b", "leader-e", "area-a", "cadre-a", "cadre-c",
         "county-leader", "enterprise-a", "branch-yanggang", "town-finance"]


def acts(page):
    """Where the lines of the week lead: buttons, and the parts a line consists of."""
    lines = re.findall(r'<article class="owe">.*?</article>', page.text, re.S)
    found = [re.findall(r'<a class="btn[^"]*" href="([^"]+)"', line)
             + re.findall(r'<li><a href="([^"]+)"', line) for line in lines]
    return [href.replace("&amp;", "&") for own in found for href in own]


@pytest.mark.parametrize("post", POSTS)
def test_every_act_leads_to_a_page_that_has_its_place(served, post):
    visitor = Visitor(served.address).sign_in_as(post)

    for href in acts(visitor.get("/week")):
        path, _, place = href.partition("#")
        page = visitor.get(path)
        assert page.status == 200, (post, href, page.status)
        assert not place or f'id="{place}"' in page.text, (post, href)


def test_an_errand_is_reported_where_its_form_is_open(served):
    leader = Visitor(served.address).sign_in_as("leader-a")
    page = leader.get(NEXT)
    decision = re.search(r"/decisions/([^/]+)/settle", page.text)[1]
    row = page.text.split(f'id="errand-{decision}"')[1].split("</tr>")[0]
    assert "<details" in row and "open>" not in row.split("<summary>")[0]

    came = leader.get(f"{NEXT}&settle={decision}")

    row = came.text.split(f'id="errand-{decision}"')[1].split("</tr>")[0]
    assert row.split("<summary>")[0].endswith(" open>")
    assert re.search(r"/decisions/[^/]+/settle", row)


def test_tasks_to_be_checked_are_named_and_each_leads_to_its_own_page(served):
    secretary = Visitor(served.address).sign_in_as("secretary")

    named = [href for href in acts(secretary.get("/week")) if "/tasks/" in href]

    assert named and all(href.endswith("#acts") for href in named)
    for href in set(named):
        page = secretary.get(href.partition("#")[0])
        assert [form for form in page.forms if form.action.endswith("/verify")], href


def test_a_week_gone_by_tells_what_waited_then_and_what_one_did(served):
    secretary = Visitor(served.address).sign_in_as("secretary")

    page = secretary.get("/week?week=2026-W46").words

    owed = page.split('id="owed"')[1].split("</section>")[0]
    deeds = page.split('id="deeds"')[1].split("</section>")[0]
    assert "报了办结的任务" in owed and 'class="btn' not in owed
    assert "专报签发" in deeds and "/entries/" in deeds


def test_what_one_did_is_told_to_oneself_only(served):
    secretary = Visitor(served.address).sign_in_as("secretary")
    office = Visitor(served.address).sign_in_as("office")

    own = secretary.get("/week?week=2026-W46").words.split('id="deeds"')[1].split("</section>")[0]
    other = office.get("/week?week=2026-W46").words.split('id="deeds"')[1].split("</section>")[0]

    assert "专报签发" in own and "专报签发" not in other


def test_a_post_of_a_village_hears_in_which_papers_its_entries_went(served):
    branch = Visitor(served.address).sign_in_as("branch-longan")

    page = branch.get("/used?week=2026-W47")

    assert page.status == 200
    assert "的碰头会议题" in page.words
    assert "/huddle?" not in page.text.split("<main")[1]


def test_the_papers_named_to_a_post_of_a_village_open_where_they_are_linked(served):
    branch = Visitor(served.address).sign_in_as("branch-longan")
    page = branch.get("/used?week=2026-W47")

    for href in set(re.findall(r'class="line used"><a href="([^"]+)"', page.text)):
        assert branch.get(href.replace("&amp;", "&")).status == 200, href
