"""Signals on the demo's villages: who is offered an answer, and what a refusal keeps."""

import re

from visitor import Visitor


def village(page, name):
    """The part of the page that is about one village."""
    for part in page.text.split('<article class="screened"')[1:]:
        if f">{name}</a>" in part.split("</h3>")[0]:
            return part.split("</article>")[0]
    raise AssertionError(f"{name} is not on the page")


def answers(page, code):
    return [form for form in page.forms if f"/watch/{code}/" in (form.action or "")]


def code(page, name):
    return re.search(r'href="/villages/(\d+)"[^>]*>' + name, page.text).group(1)


def test_only_whoever_is_linked_to_a_village_is_offered_an_answer(served):
    office = Visitor(served.address).sign_in_as("office").get("/watch")
    dianhou = code(office, "殿后村")
    assert answers(office, dianhou)

    for post in ("leader-b", "area-b"):
        page = Visitor(served.address).sign_in_as(post).get("/watch")
        assert not answers(page, dianhou), post
        assert "由挂钩它的人答复" in village(page, "殿后村"), post


def test_what_was_typed_is_shown_where_other_facts_stand_by_now(served):
    office = Visitor(served.address).sign_in_as("office")
    page = office.get("/watch")
    form = next(f for f in answers(page, code(page, "殿后村")) if f.has("reason"))

    refused = office.submit(form, "/watch", seen="something else", reason="已经派人去看过")

    assert refused.status == 409
    opened = refused.text.split("已经派人去看过")[0].rsplit("<details", 1)[1]
    assert " open" in opened.split(">")[0]


def test_a_signal_says_where_its_figure_stands_and_of_which_day_it_is(served):
    page = Visitor(served.address).sign_in_as("office").get("/watch")

    part = village(page, "殿后村")
    assert "情况截至" in part
    assert "fact=collective-income#collective-income" in part


def test_whoever_answers_on_the_page_of_a_town_comes_back_to_it(served):
    office = Visitor(served.address).sign_in_as("office")
    town = re.search(r"/board\?division=(\d+)", office.get("/board").text + office.get(
        f"/villages/{code(office.get('/watch'), '殿后村')}").text).group(1)
    page = office.get(f"/watch?division={town}")
    form = next(f for f in answers(page, code(page, "殿后村")) if f.has("reason"))
    assert f"division={town}" in form.action

    refused = office.submit(form, f"/watch?division={town}", reason="")
    assert refused.status == 422 and f"division={town}" in refused.text
    done = office.submit(form, f"/watch?division={town}", reason="已经派人去看过")
    assert done.status == 303 and done.location.startswith(f"/watch?division={town}&done=")
