import urllib.parse

import pytest

from checks import all_checks
from pages import OFFICE, PAGES, SECRETARY, SIGN_IN
from windows import change_language, in_the_bar

NAMES = [page.name.replace(" ", "-") for page in PAGES]


def sign_in_as(page, post):
    """Presses the post on the demo's sign-in page."""
    page.goto(SIGN_IN)
    page.locator(f"button[name=post][value='{post}']").click()
    assert not page.url.endswith(SIGN_IN), f"not signed in as {post}"


def go_through(page, door):
    """Follows a link as a person would find it, or goes to a page beside this one."""
    if door.startswith("./"):
        return page.goto(urllib.parse.urljoin(page.url, door))
    link = page.locator(door).first
    assert link.count(), f"{page.url} has no {door}"
    return page.goto(urllib.parse.urljoin(page.url, link.get_attribute("href")))


@pytest.mark.parametrize("wanted", PAGES, ids=NAMES)
def test_a_page_is_usable_by_everybody(page, look, wanted):
    if wanted.post:
        sign_in_as(page, wanted.post)

    answer = page.goto(wanted.path)
    for door in wanted.doors:
        answer = go_through(page, door)

    assert answer.status == wanted.status, f"{page.url}: {answer.status}"
    assert page.locator("h1").count() == 1
    all_checks(page, look[1])


def test_an_earlier_day_shows_what_stood_then_and_changes_nothing(page):
    sign_in_as(page, SECRETARY)
    page.goto("/board")
    today = page.locator("table.board").inner_text()

    page.locator("form.as-of input[name=as-of]").fill("2026-10-01")
    page.locator("form.as-of button").click()

    assert page.locator("table.board").inner_text() != today
    assert page.locator(".banner-past").is_visible()
    assert page.locator("main form[method=post]").count() == 0
    page.locator(".banner-past a").click()
    assert page.locator("table.board").inner_text() == today


@pytest.mark.parametrize("post", ["enterprise-a", "cadre-a", "admin"])
def test_no_page_leads_where_the_reader_may_not_go(page, post):
    sign_in_as(page, post)
    for start in ("/board", "/villages", "/support", "/accounts", "/tables"):
        if page.goto(start).status != 200:
            continue
        links = page.locator("header a[href^='/'], main a[href^='/']").evaluate_all(
            "links => [...new Set(links.map(link => link.getAttribute('href').split('#')[0]))]")
        for link in links:
            status = page.request.get(link).status
            assert status == 200, f"{post}: {start} leads to {link}, which answers {status}"


@pytest.mark.parametrize("path, doors", [
    ("/board?as-of=2026-10-01", ()), ("/villages?part=坑", ()), ("/huddle?week=2026-W40", ()),
    ("/board", (".lede a.num",))], ids=["day", "search", "week", "entries"])
def test_a_change_of_language_keeps_the_page(page, path, doors):
    sign_in_as(page, OFFICE)
    page.goto(path)
    for door in doors:
        go_through(page, door)

    change_language(page)


def test_signing_in_needs_no_mouse(page):
    page.goto(SIGN_IN)
    reached = []
    for _ in range(160):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(
            "() => document.activeElement.name || document.activeElement.type || ''"))

    assert "account" in reached and "password" in reached, reached


def test_signing_out_ends_the_session(page):
    sign_in_as(page, SECRETARY)
    in_the_bar(page, "form[action='/sign-out'] button").click()
    assert page.url.endswith("done=done.signed-out")
    page.goto("/board")
    assert urllib.parse.urlsplit(page.url).path == SIGN_IN
