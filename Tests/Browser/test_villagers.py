"""The villagers' page is answered and written on with the keyboard alone, on a telephone of 360 px,
without script; a refusal keeps what was typed."""

import pytest

from checks import axe, fits, speaks
from test_sheet_by_keys import Keyboard

PAGE = "/v/990000100203"


OUTSIDE = [("/v/990000100203", "zh-CN", 200), ("/v/990000100203/en", "en", 200),
           ("/v/990000100201", "zh-CN", 200), ("/v/990000100202", "zh-CN", 404),
           ("/v/990000100203/said/written", "zh-CN", 200)]


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("path, language, status", OUTSIDE)
def test_every_page_outside_is_usable_by_everybody(browser, server, path, language, status, width):
    context = browser.new_context(
        base_url=server.address, viewport={"width": width, "height": 900}, color_scheme="dark")
    page = context.new_page()
    assert page.goto(path).status == status
    assert page.locator("h1").count() == 1
    speaks(page, language)
    fits(page)
    axe(page)
    context.close()


@pytest.fixture
def telephone(browser, server):
    context = browser.new_context(
        base_url=server.address, viewport={"width": 360, "height": 740})
    page = context.new_page()
    yield page
    context.close()


def test_the_question_is_answered_by_keys(telephone):
    telephone.goto(PAGE)
    fits(telephone)
    axe(telephone)
    keys = Keyboard(telephone)
    keys.press("Tab")
    assert telephone.evaluate("document.activeElement.className") == "skip"
    keys.tab_to(lambda at: at["name"] == "answer", most=60)
    keys.press("ArrowDown")
    keys.press("Enter")
    telephone.wait_for_url("**/said/answered#question")
    fits(telephone)
    axe(telephone)
    telephone.go_back()
    telephone.locator("input[name=answer]").first.check()
    telephone.locator("button.btn-main").click()
    telephone.wait_for_url("**/said/already#question")


def test_what_is_wrong_is_written_by_keys(telephone):
    telephone.goto(PAGE + "/en")
    keys = Keyboard(telephone)
    keys.tab_to(lambda at: at["name"] == "message", most=60)
    keys.words("水沟堵了")
    keys.press("Tab")
    keys.press("Enter")
    telephone.wait_for_url("**/said/written?lang=en#say")
    assert telephone.locator("html").get_attribute("lang") == "en"


def test_everything_can_be_touched_with_a_finger(telephone):
    telephone.goto(PAGE)
    small = telephone.locator("label.opt, button, footer a").evaluate_all(
        "all => all.filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML)")
    assert small == []


def test_a_refusal_is_in_sight_without_script(telephone):
    telephone.goto(PAGE)
    telephone.locator("#message").fill("   ")
    telephone.locator("#say button").click()
    telephone.wait_for_url("**/message#say")
    assert telephone.title().startswith("没有交上")
    place = telephone.locator("#message-e").bounding_box()
    assert 0 <= place["y"] < 740


def test_paper_has_the_question_with_its_sums_and_nothing_to_press(telephone):
    telephone.goto(PAGE)
    telephone.emulate_media(media="print")
    assert telephone.locator("legend h2").is_visible()
    assert telephone.locator(".results").is_visible()
    for gone in ("label.opt", "#say", "footer a"):
        assert not telephone.locator(gone).first.is_visible(), gone
