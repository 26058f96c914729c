import pytest

from checks import all_checks
from pages import PAGES, SIGN_IN


def sign_in_as(page, post):
    """Presses the post on the demo's sign-in page."""
    page.goto(SIGN_IN)
    page.get_by_role("button", name=post).first.click()
    assert not page.url.endswith(SIGN_IN), f"not signed in as {post}"


@pytest.mark.parametrize("name, path, post", PAGES, ids=[p[0].replace(" ", "-") for p in PAGES])
def test_a_page_is_usable_by_everybody(page, look, name, path, post):
    if post:
        sign_in_as(page, post)

    answer = page.goto(path)

    assert answer.status == 200, f"{path}: {answer.status}"
    assert page.locator("h1").count() == 1
    all_checks(page, look[1])


def test_signing_in_needs_no_mouse(page):
    page.goto(SIGN_IN)
    reached = []
    for _ in range(80):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(
            "() => document.activeElement.name || document.activeElement.type || ''"))

    assert "account" in reached and "password" in reached, reached
