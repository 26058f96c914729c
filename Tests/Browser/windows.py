"""Browser windows of the width, language and theme of a look."""

from checks import all_checks

WIDEST_PHONE = 500  # px; anything narrower is held in a hand


def window(browser, address, look):
    """A fresh window without cookies, and the list of what it complained about."""
    width, language, theme = look
    is_phone = width < WIDEST_PHONE
    context = browser.new_context(
        base_url=address, locale=language, color_scheme=theme,
        viewport={"width": width, "height": 900}, has_touch=is_phone, is_mobile=is_phone,
        timezone_id="Asia/Shanghai")
    context.set_default_timeout(10_000)
    page = context.new_page()
    complaints = []
    page.on("console", lambda m: complaints.append(m.text) if is_complaint(m) else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return page, complaints


def is_complaint(message):
    """Chromium also reports every page that answers 4xx; those are asked for here."""
    return message.type == "error" and "Failed to load resource" not in message.text


def in_the_bar(page, selector):
    """A control of the bar above every page, which a phone folds into its menu."""
    control = page.locator(f"header {selector}").locator("visible=true")
    if not control.count():
        page.locator("header details:not([open]) > summary").locator("visible=true").last.click()
    control.first.wait_for()
    return control.first


def change_language(page):
    """Presses the other language; the page it leads to must be the same one."""
    before, language = page.url, page.locator("html").get_attribute("lang")
    in_the_bar(page, "a[hreflang]").click()
    page.wait_for_load_state()
    now = page.locator("html").get_attribute("lang")
    assert now != language, f"{before} stays in {language}"
    assert page.url == before, f"the change of language led from {before} to {page.url}"
    all_checks(page, now)
