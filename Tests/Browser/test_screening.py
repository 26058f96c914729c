"""A village that the rules find is named, and the decision says why it differs from them."""

import pytest

from conftest import keep_picture
from person import Person
from test_pages import sign_in_as
from windows import window

FOUND = "半山村"


@pytest.fixture
def three(browser, week_after, look, request):
    """An area secretary, the organisation office and the town secretary of the demo's town."""
    opened = []
    for post in ("area-a", "office", "secretary"):
        page, complaints = window(browser, week_after.address, look)
        sign_in_as(page, post)
        opened.append((page, complaints))
    yield [Person(page, week_after.address, look[1], set()) for page, _ in opened]
    for number, (page, complaints) in enumerate(opened, 1):
        keep_picture(page, f"{request.node.name}-{number}")
        page.context.close()
        assert not complaints, complaints


def test_what_the_rules_find_is_named_and_decided_otherwise_with_a_reason(three):
    area, office, secretary = three
    office.opens("/board").follows("main a[href$='/screening']")
    area.opens(office.path() + "?show=found")
    area.follows(f"article:has-text('{FOUND}') a[href^='/candidates/new']")
    grounds = area.form("/candidates/new").locator("[name=grounds]").input_value()
    assert grounds.count("\n") >= 1, f"not filled with what the rules found: {grounds!r}"
    area.does("/candidates/new", "candidate-named", grounds=grounds + "\n办事处看过")
    candidate = area.path()

    secretary.opens(candidate)
    said = dict(reason="年内办事处跟着办", basis="镇党委会", day="2026-11-27")
    secretary.is_refused("/decline", "difference", **said, difference=" ")
    secretary.does("/decline", "candidate-declined", **said, difference="新班子 11 月已到位")
    secretary.reads("新班子 11 月已到位")
    office.opens("/rounds/round-demo/screening?show=decided")
    office.reads("新班子 11 月已到位")
