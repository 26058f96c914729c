"""The calendar of working days: a day, a list, and what a line says that cannot be read."""

import pytest

from visitor import Visitor


@pytest.fixture
def office(served):
    return Visitor(served.address).sign_in_as("office")


def form(visitor, action):
    return next(f for f in visitor.get("/calendar").forms if f.action == action)


def test_the_shipped_arrangement_is_shown(office):
    words = office.get("/calendar").words

    assert "国庆节" in words and "10月1日至10月7日" in words
    assert "2027 年的安排还没有录" in words


def test_a_list_is_taken_whole_or_not_at_all(office):
    good = "2027-02-06,放假,春节\n2027-02-07,holiday,春节\n2027-02-14,上班,春节调休"
    bad = good + "\n2027-02-30,放假,春节\n2027-03-01,也许,x"

    refused = office.submit(form(office, "/calendar/list"), "/calendar", list=bad)
    assert refused.status == 422
    assert "第 4 行" in refused.words and "第 5 行" in refused.words
    assert "也许" in refused.words
    assert "2月6日" not in office.get("/calendar").words

    taken = office.submit(form(office, "/calendar/list"), "/calendar", list=good)
    assert taken.status == 303
    words = office.get("/calendar").words
    assert "2月6日至2月7日" in words and "2月14日" in words
    again = office.submit(form(office, "/calendar/list"), "/calendar", list=good)
    assert "done.nothing-changed" in again.location


def test_others_look_and_change_nothing(served):
    cadre = Visitor(served.address).sign_in_as("cadre-a")

    page = cadre.get("/calendar")

    assert page.status == 200
    assert not [f for f in page.forms if f.action.startswith("/calendar")]
    assert cadre.post("/calendar", [("csrf", "x"), ("day", "2027-01-01")]).status == 403
