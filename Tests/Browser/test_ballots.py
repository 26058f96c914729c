"""A ballot by code: the slips print in one answer; the page outside is filled with the keyboard alone,
on a telephone of 360 px, without script; nothing of it calls the village by a word of the list."""

import re
import shutil

import pytest
from test_ballots_by_code import arranged, make

from checks import axe, fits, speaks
from cunce import Server
from test_pages import sign_in_as
from test_sheet_by_keys import Keyboard


@pytest.fixture(scope="module")
def town(demo_made, tmp_path_factory):
    """The demo's town with codes out: the server, the address of the ballot and its codes."""
    data = shutil.copytree(demo_made, tmp_path_factory.mktemp("ballots") / "demo")
    with Server(data, demo=True) as running:
        arranged(running)
        page, codes = make(running, 30)
        yield running, re.search(r"/b/[0-9a-z]{8}", page.words)[0], codes


@pytest.fixture
def telephone(browser, town):
    context = browser.new_context(
        base_url=town[0].address, viewport={"width": 360, "height": 740})
    page = context.new_page()
    yield page
    context.close()


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("end, language, status", [
    ("", "zh-CN", 200), ("/en", "en", 200), ("/thanks", "zh-CN", 200),
    ("/thanks?lang=en", "en", 200)])
def test_every_page_of_a_ballot_is_usable_by_everybody(browser, town, end, language, status, width):
    context = browser.new_context(
        base_url=town[0].address, viewport={"width": width, "height": 900}, color_scheme="dark")
    page = context.new_page()
    assert page.goto(town[1] + end).status == status
    assert page.locator("h1").count() == 1
    speaks(page, language)
    fits(page)
    axe(page)
    assert not re.search("后进|软弱|涣散|lagging|backward", page.inner_text("body"))
    context.close()


def test_a_code_and_an_answer_are_typed_by_keys_and_confirmed(telephone, town):
    telephone.goto(town[1])
    keys = Keyboard(telephone)
    keys.tab_to(lambda at: at["name"] == "code", most=20)
    keys.words(town[2][0].lower())
    keys.tab_to(lambda at: at["name"] == "answer", most=10)
    keys.press("ArrowDown")
    keys.press("Enter")
    telephone.wait_for_selector("strong")
    assert telephone.locator("strong").inner_text() == "基本满意"
    fits(telephone)
    axe(telephone)
    keys.tab_to(lambda at: at["tag"].lower() == "button", most=10)
    keys.press("Enter")
    telephone.wait_for_url("**/thanks")
    fits(telephone)
    axe(telephone)


def test_a_wrong_code_says_so_at_its_field_and_keeps_what_was_typed(telephone, town):
    telephone.goto(town[1] + "/en")
    telephone.fill("#code", "2345 6789 abcd")
    telephone.locator("input[value=satisfied]").check()
    telephone.locator("button.btn-main").click()
    telephone.wait_for_selector("#code-e")
    assert telephone.input_value("#code") == "2345 6789 abcd"
    assert telephone.locator("#code").get_attribute("aria-describedby") == "code-how code-e"
    assert telephone.locator("input[value=satisfied]").is_checked()
    assert telephone.locator("html").get_attribute("lang") == "en"
    fits(telephone)
    axe(telephone)


def test_everything_can_be_touched_with_a_finger(telephone, town):
    telephone.goto(town[1])
    small = telephone.locator("label.opt, button, input.typed, footer a").evaluate_all(
        "all => all.filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML)")
    assert small == []


@pytest.mark.parametrize("width", [390, 1440])
def test_the_page_of_slips_is_usable_and_prints_them_whole(browser, demo_made, tmp_path, width):
    with Server(shutil.copytree(demo_made, tmp_path / "demo"), demo=True) as running:
        arranged(running)
        context = browser.new_context(
            base_url=running.address, viewport={"width": width, "height": 900}, locale="zh-CN")
        page = context.new_page()
        sign_in_as(page, "county-office")
        page.goto("/cases/case-yanggang/acceptance")
        page.locator("form[action$='/codes']").evaluate("form => form.requestSubmit()")
        page.wait_for_selector(".acc-code")
        assert page.locator(".acc-code").count() == 30
        speaks(page, "zh-CN")
        fits(page)
        axe(page)
        page.emulate_media(media="print")
        cut = page.locator(".acc-codes li").first.evaluate(
            "e => getComputedStyle(e).breakInside")
        assert cut == "avoid"
        context.close()
