"""Closing weeks at the command line, and the pages of a week."""

import re

import pytest

from cunce import command, entries
from visitor import Visitor

TOWN = "990000100"
RECORD = "/rounds/round-demo/weeks"


@pytest.fixture
def office(served):
    return Visitor(served.address).sign_in_as("office")


def close(data, *arguments):
    return command("week", "close", "--division", TOWN, *arguments, data=data)


def test_closing_twice_gives_the_same(demo_data):
    first = close(demo_data, "--week", "2026-W46", "--language", "en")
    assert first.returncode == 0, first.stderr
    assert re.search(r"2026-W46 closed, met \d+, missed \d+, excused \d+", first.stdout)
    count = entries(demo_data)

    again = close(demo_data, "--week", "2026-W46", "--language", "en")

    assert again.returncode == 0, again.stderr
    assert "closed already" in again.stdout
    assert entries(demo_data) == count


@pytest.mark.parametrize("week", ["2026-W54", "2026-46", "W46", "2026-W00"])
def test_a_week_that_does_not_exist_is_said(demo_data, week):
    answer = close(demo_data, "--week", week)

    assert answer.returncode != 0
    assert week in answer.stderr


def test_a_week_to_come_is_refused_in_words(demo_data):
    count = entries(demo_data)

    answer = close(demo_data, "--week", "2099-W10", "--language", "en")

    assert answer.returncode == 1
    assert "too early to close week 10 of 2099" in answer.stderr
    assert entries(demo_data) == count


def test_the_page_of_a_week_that_does_not_exist_is_said(office):
    for week in ["2026-W54", "gone", "2026-W1"]:
        answer = office.get(f"/week?week={week}")
        assert answer.status == 404
        assert week in answer.words
    assert office.get(f"{RECORD}/2026-W54").status == 404
    assert office.get("/week?week=2099-W01").status == 422


def test_a_week_gone_by_is_shown_as_it_stood_and_offers_nothing(office):
    answer = office.get("/week?week=2026-W42")

    assert answer.status == 200
    assert "这是" in answer.words and "结束时的样子" in answer.words
    assert not [form for form in answer.forms if "/weeks/" in form.action]


def test_the_office_closes_a_week_from_its_own_page(office):
    week = office.get("/week")
    form = next(form for form in week.forms if form.action.endswith("/close"))

    closed = office.submit(form, "/week")

    assert closed.status == 303
    record = office.get(closed.location)
    assert "已周结" in record.words
    assert not [form for form in office.get("/week").forms if form.action.endswith("/close")]


def test_an_excuse_is_given_by_somebody_else_with_a_reason(served):
    area = Visitor(served.address).sign_in_as("area-b")
    page = f"{RECORD}/2026-W44"
    form = next(form for form in area.get(page).forms if form.action.endswith("/excuse"))

    refused = area.submit(form, page, reason="other", words="")
    assert refused.status == 422
    assert "写一句是什么情况" in refused.words
    done = area.submit(form, page, reason="emergency", words="抢修水渠")

    assert done.status == 303
    assert "抢修水渠" in area.get(page).words


def test_what_a_closing_said_stays_beside_what_is_known_now(served):
    area = Visitor(served.address).sign_in_as("area-b")
    page = f"{RECORD}/2026-W44"
    form = next(form for form in area.get(page).forms if form.action.endswith("/excuse"))
    area.submit(form, page, reason="leave", words="")

    assert re.search(r"周结时（第 \d+ 条）记的是：没办成", area.get(page).words)


def test_an_absence_is_shown_where_it_is_printed(served):
    office = Visitor(served.address).sign_in_as("office")

    def form(ending):
        return next(f for f in office.get("/huddle").forms if f.action.split("?")[0].endswith(ending))

    assert office.submit(form("/huddle"), "/huddle", place="镇政府").status == 303
    assert office.submit(form("/absences"), "/huddle", post="cadre-a", reason="下村").status == 303

    used = re.sub(r"<[^>]*>", " ", office.get("/used").words)

    assert re.search(r"没到会[^。]*碰头记录单", used), used[-2000:]
