"""Somebody at work in a browser window of their own: opens pages, fills forms, presses buttons."""

import urllib.parse

from checks import all_checks

FORM_AS_SENT = "form => [...new FormData(form)].map(([name, value]) => [name, String(value)])"


class Person:
    def __init__(self, page, address, language, seen):
        """`seen`: shapes of pages that were checked, by whomever."""
        self.page, self.address, self.language, self.seen = page, address, language, seen
        self.sent = None  # (address, pairs, where it led) of the form sent last

    # Pages

    def opens(self, path, status=200):
        answer = self.page.goto(path)
        assert answer.status == status, f"{path}: {answer.status}\n{self.words()}"
        return self.looks()

    def follows(self, selector, text=None):
        """Follows the first such link with the text in it."""
        link = self.page.locator(selector, has_text=text).first
        assert link.count(), f"{self.page.url} has no {selector} with {text}\n{self.words()}"
        return self.opens(urllib.parse.urljoin(self.page.url, link.get_attribute("href")))

    def looks(self, again=False):
        """Checks the page; one of a shape that was seen only when asked."""
        shape = self.page.locator("main").evaluate(
            "main => [...main.querySelectorAll('form, table, h2, .note, .err')]"
            ".map(e => e.tagName + e.className).join()")
        if again or shape not in self.seen:
            self.seen.add(shape)
            all_checks(self.page, self.language)
        return self

    def words(self):
        return self.page.locator("main").inner_text()

    def reads(self, *texts):
        for text in texts:
            assert text in self.words(), f"{self.page.url} does not say {text}:\n{self.words()}"

    def path(self):
        return urllib.parse.urlsplit(self.page.url).path

    # Forms

    def form(self, action):
        """The first form of the page whose address ends like this."""
        for form in self.page.locator("form[method=post]").all():
            if urllib.parse.urlsplit(form.get_attribute("action")).path.endswith(action):
                return form
        raise AssertionError(f"{self.page.url} has no form to {action}\n{self.words()}")

    def may(self, action):
        return any(
            urllib.parse.urlsplit(form.get_attribute("action")).path.endswith(action)
            for form in self.page.locator("form[method=post]").all())

    def fills(self, action, **values):
        form = self.form(action)
        fold = form.locator("xpath=ancestor::details[not(@open)]/summary")
        if fold.count():
            fold.click()
        for name, value in values.items():
            fill(form, name.replace("_", "-"), value)
        return form

    def presses(self, action, **values):
        """Fills the form, presses its button; the answer is the page that comes of it."""
        form = self.fills(action, **values)
        address = urllib.parse.urljoin(self.page.url, form.get_attribute("action"))
        pairs = form.evaluate(FORM_AS_SENT)
        with self.page.expect_navigation() as came:
            form.locator("button").last.click()
        self.sent = (address, pairs, self.page.url)
        return came.value

    def does(self, action, done, **values):
        """Presses a button that must not be refused; `done` is what the next page says of it."""
        answer = self.presses(action, **values)
        assert answer.status == 200, f"{action}: {answer.status}\n{self.words()}"
        assert f"done=done.{done}" in self.page.url, f"{self.page.url}\n{self.words()}"
        assert self.page.locator("[role=status]").is_visible()
        return self.looks()

    def is_refused(self, action, *complaining, **values):
        """The form comes back with what was typed, and says at each wrong field what to do."""
        answer = self.presses(action, **values)
        assert answer.status == 422, f"{action}: {answer.status}\n{self.words()}"
        form = self.form(action)
        for name in complaining:
            field = form.locator(f"[name='{name}'][aria-invalid=true]")
            described = field.get_attribute("aria-describedby")
            assert len(self.page.locator(f"#{described}").inner_text()) > 5
        kept = dict(form.evaluate(FORM_AS_SENT))
        for name, value in values.items():
            assert kept.get(name) == value, f"{name} lost {value!r}, has {kept.get(name)!r}"
        return self.looks(again=True)

    # What a browser does not do by itself

    def sends_again(self):
        """The last form once more, as a nervous finger or a bad line would."""
        address, pairs, led_to = self.sent
        answer = self.post(address, pairs)
        assert answer.status == 303, f"{address} sent twice: {answer.status}"
        came = urllib.parse.urljoin(self.address, answer.headers["location"])
        assert came == led_to, f"{address} sent twice led to {came}, first to {led_to}"

    def tries(self, path):
        """Posts an empty form to an address that has no button on the page."""
        csrf = self.page.locator("input[name=csrf]").first.get_attribute("value")
        return self.post(path, [("csrf", csrf), ("command", "tried-without-a-button")]).status

    def post(self, path, pairs):
        return self.page.context.request.post(
            path, data=urllib.parse.urlencode([*map(tuple, pairs)]), max_redirects=0, headers={
                "Content-Type": "application/x-www-form-urlencoded", "Origin": self.address})


def fill(form, name, value):
    fields = form.locator(f"[name='{name}']")
    kind = fields.first.evaluate("e => e.type")
    if kind in ("radio", "checkbox"):
        form.locator(f"[name='{name}'][value='{value}']").check()
    elif kind == "select-one":
        fields.select_option(value)
    elif kind == "file":
        fields.set_input_files(value)
    else:
        fields.fill(value)
