"""How early signals were, on a telephone: a name is read as a word, not letter by letter."""

import pytest

from test_pages import sign_in_as

NAMES = """links => links.map(link => {
  const range = document.createRange();
  range.selectNodeContents(link);
  return [link.textContent.trim(), range.getClientRects().length];
})"""


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_the_name_of_a_village_stands_on_one_line_on_a_telephone(browser, server, language):
    context = browser.new_context(
        base_url=server.address, locale=language, viewport={"width": 360, "height": 740})
    page = context.new_page()
    sign_in_as(page, "office")
    page.goto("/watch/measure")

    names = page.locator(".rows.lines .lead > a").evaluate_all(NAMES)

    assert names, "the page names no village"
    assert [name for name, lines in names if lines > 1] == []
    context.close()
