"""A huddle that two people write at, each in a window of their own."""

import pytest

from conftest import keep_picture
from person import Person
from test_pages import sign_in_as
from windows import window

SOON = 10_000  # ms: what one writes, the other sees by then


@pytest.fixture
def two(browser, week_after, look, request):
    """Two people of the demo's town at the huddle of the week after its last."""
    opened = []
    for post in ("office", "secretary"):
        page, complaints = window(browser, week_after.address, look)
        sign_in_as(page, post)
        opened.append((page, complaints))
    yield [Person(page, week_after.address, look[1], set()) for page, _ in opened]
    for number, (page, complaints) in enumerate(opened, 1):
        keep_picture(page, f"{request.node.name}-{number}")
        page.context.close()
        assert not complaints, complaints


def test_what_one_writes_the_other_sees_without_losing_what_is_half_typed(two):
    office, secretary = two
    office.opens("/huddle").does("/huddle", "huddle-opened")
    secretary.opens("/huddle")
    half = secretary.form("/minutes").locator("textarea")
    half.click()
    half.press_sequentially("书记说到一半")

    office.does("/minutes", "minuted", text="组织办先记下一句")

    seen = secretary.page.locator("[data-live=minutes]", has_text="组织办先记下一句")
    seen.wait_for(timeout=SOON)
    assert half.input_value() == "书记说到一半"
    assert half.evaluate("e => document.activeElement === e && e.selectionStart") == 6
    secretary.looks(again=True)

    half.press_sequentially("，接着说完")
    with secretary.page.expect_navigation():
        secretary.form("/minutes").locator("button").last.click()
    office.page.locator("[data-live=minutes]", has_text="书记说到一半，接着说完").wait_for(
        timeout=SOON)


def test_a_decision_of_one_is_there_for_the_other_who_has_another_form_open(two):
    office, secretary = two
    office.opens("/huddle").does("/huddle", "huddle-opened")
    secretary.opens("/huddle")
    form = secretary.form("/decisions")
    form.locator("[name=text]").fill("书记要定的事")
    form.locator("[name=due]").fill("2026-12-04")
    owner = "area-a"  # sees the town's pages: it belongs to no village
    form.locator("[name=owner]").select_option(owner)

    office.does("/absences", "absence-noted", post="cadre-a", reason="在村里")

    secretary.page.locator("[data-live=absences]", has_text="在村里").wait_for(timeout=SOON)
    assert form.locator("[name=text]").input_value() == "书记要定的事"
    assert form.locator("[name=owner]").input_value() == owner
    with secretary.page.expect_navigation():
        form.locator("button").last.click()
    assert "done=done.decided" in secretary.page.url, secretary.words()
    office.page.locator("[data-live=decisions]", has_text="书记要定的事").wait_for(timeout=SOON)
