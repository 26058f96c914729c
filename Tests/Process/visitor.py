"""A person with a browser without scripts: cookies, pages, forms."""

import http.client
import urllib.parse
from html import unescape
from http.cookies import SimpleCookie

from files import multipart
from forms import forms_in
from paths import SIGN_IN


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode("utf-8")

    @property
    def words(self):
        """The page with its entities resolved, to look for what a person typed."""
        return unescape(self.text)

    @property
    def location(self):
        return self.headers.get("Location")

    @property
    def forms(self):
        return forms_in(self.text)


class Visitor:
    """Not shared between threads: `again()` makes another with the same session."""

    def __init__(self, address, cookies=None, language="zh-CN"):
        self.address = address
        self.cookies = dict(cookies or {})
        self.language = language

    def again(self):
        return Visitor(self.address, self.cookies, self.language)

    def get(self, path):
        return self._ask("GET", path)

    def post(self, path, pairs):
        return self._ask("POST", path, urllib.parse.urlencode(pairs))

    def send_files(self, form, files, page="/", **values):
        """Sends a form with files: (field, name, content)."""
        action = urllib.parse.urljoin(page, form.action or page)
        body, kind = multipart(form.filled(**values), files)
        return self._ask("POST", action, body, kind)

    def submit(self, form, page="/", text=None, button=None, **values):
        """Sends a form that stood on `page`."""
        action = urllib.parse.urljoin(page, form.action or page)
        pairs = form.filled(text=text, button=button, **values)
        if form.method == "get":
            return self.get(action + "?" + urllib.parse.urlencode(pairs))
        return self.post(action, pairs)

    def sign_in_as(self, words):
        """Presses the post of the demo whose label or value has `words` in it."""
        page = self.get(SIGN_IN)
        for form in page.forms:
            for button in form.buttons:
                if words in button[2] or words == button[1]:
                    answer = self.submit(form, SIGN_IN, button=button)
                    assert answer.status in (302, 303), f"not signed in: {answer.status}"
                    return self
        offered = [b[2] for form in page.forms for b in form.buttons]
        raise AssertionError(f"no post {words!r} on the sign-in page; offered: {offered}")

    def send_bytes(self, path, body, kind):
        """Sends a body of another kind than a plain form."""
        return self._ask("POST", path, body, kind)

    def _ask(self, method, path, body=None, kind="application/x-www-form-urlencoded"):
        host = urllib.parse.urlsplit(self.address)
        path = path.split("#")[0]  # A place on the page is the browser's own.
        connection = http.client.HTTPConnection(host.hostname, host.port, timeout=30)
        headers = {"Accept-Language": self.language, "Accept": "text/html"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = kind
            headers["Origin"] = self.address
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
        return Answer(answer.status, answer.headers, content)
