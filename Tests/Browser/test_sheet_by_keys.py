"""A field sheet is typed in without a mouse, and with few keys beside its words."""

import pytest

from test_pages import sign_in_as
from windows import window

SHEET = "/cases/case-yanggang/sheet"
MOST_KEYS = 120  # beside the words: a clerk enters a sheet in under a minute
AT = """() => {
  const e = document.activeElement;
  return [e.tagName, e.name || '', e.type || '', e.value || ''];
}"""


class Keyboard:
    """Presses keys and counts them; letters of words are not counted."""

    def __init__(self, page):
        self.page, self.keys = page, 0

    def press(self, key, times=1):
        for _ in range(times):
            self.page.keyboard.press(key)
            self.keys += 1

    def words(self, text):
        self.page.keyboard.type(text)

    def at(self):
        tag, name, kind, value = self.page.evaluate(AT)
        return {"tag": tag, "name": name, "kind": kind, "value": value}

    def tab_to(self, wanted, most=40):
        """Goes on with Tab until the field is reached."""
        for _ in range(most):
            if wanted(self.at()):
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not lead there; the last field is {self.at()}")


@pytest.fixture
def sheet(browser, week_after, look):
    page, complaints = window(browser, week_after.address, look)
    sign_in_as(page, "cadre-a")
    page.goto(SHEET)
    yield page
    page.context.close()
    assert not complaints, complaints


def test_a_field_sheet_is_entered_by_keys_alone(sheet):
    hands = Keyboard(sheet)
    tasks = [
        field.get_attribute("name") for field in sheet.locator("select[name^=mark-]").all()]
    assert len(tasks) >= 3, "a sheet with too few tasks to try"
    assert hands.at()["name"] == "day", "the first field is not the one the cursor stands in"

    for number, name in enumerate(tasks[:4]):
        hands.tab_to(lambda at: at["name"] == name)
        hands.press("ArrowDown", times=1 + number % 3)
        assert hands.at()["value"], "the arrow chose nothing"
        hands.press("Tab")
        hands.words(f"纸上写的第 {number + 1} 句")
    hands.tab_to(lambda at: at["name"] == "text")
    hands.words("今天看了三处，水渠还没有通")
    hands.tab_to(lambda at: at["name"] == "ask")
    hands.words("请水利站来看一次")
    hands.tab_to(lambda at: at["tag"] == "BUTTON")
    with sheet.expect_navigation():
        hands.press("Enter")

    assert "done=done.sheet-entered" in sheet.url, sheet.locator("main").inner_text()
    assert "今天看了三处，水渠还没有通" in sheet.locator("main").inner_text()
    print(f"{hands.keys} keys beside the words, {len(tasks)} tasks on the sheet")
    assert hands.keys < MOST_KEYS, f"{hands.keys} keys"
