"""Somebody with a post: signs in when the session has ended, fills in forms, presses buttons."""

import http.client
import urllib.parse

from paths import SIGN_IN
from visitor import Visitor

PASSWORD = "一句好记的话 2026"


class Sending:
    """A form that is filled in and not sent yet; it may be sent again."""

    def __init__(self, person, path, pairs, done):
        self.person, self.path, self.pairs, self.done = person, path, pairs, done
        self.location = None

    def send(self):
        """Sends it; what comes back must say that it was done."""
        sender = self.person.again()  # several may send for one person at once
        answer = sender.post(self.path, self.pairs)
        self.person.cookies = sender.cookies
        said = f"done=done.{self.done}"
        assert answer.status == 303 and said in answer.location, (
            f"{self.path}: {answer.status} {answer.location}, wanted {said}\n"
            f"{self.pairs}\n{complaints(answer)}")
        if self.location is not None:
            assert without_offer(answer.location) == without_offer(self.location), answer.location
        self.location = answer.location
        return answer.location

    def is_sent(self):
        """Sends it and does not mind a server that dies meanwhile."""
        try:
            self.send()
            return True
        except (OSError, http.client.HTTPException):
            return False


class Person(Visitor):
    def __init__(self, address, account, seat=None):
        super().__init__(address)
        self.account, self.seat = account, seat
        self.password = PASSWORD
        self.signed_in = 0

    def get(self, path):
        answer = super().get(path)
        if answer.status == 303 and answer.location.startswith(SIGN_IN):
            self.sign_in()
            answer = super().get(path)
        return answer

    def stays(self):
        """Keeps the session open, as a page does that is looked at now and then."""
        Visitor.get(self, "/password")

    def sign_in(self):
        self.cookies.pop("cunce", None)
        page = super().get(SIGN_IN)
        form = next(form for form in page.forms if form.has("password"))
        answer = self.submit(form, SIGN_IN, account=self.account, password=self.password)
        assert answer.status == 303, f"{self.account} was not let in: {answer.status}"
        self.signed_in += 1

    def opens(self, path):
        answer = self.get(path)
        assert answer.status == 200, f"{path}: {answer.status} for {self.account}"
        return answer

    def form(self, page, ending):
        """The form on a page whose address ends so."""
        answer = page if not isinstance(page, str) else self.opens(page)
        for form in answer.forms:
            if urllib.parse.urlsplit(form.action or "").path.endswith(ending):
                return form
        offered = [form.action for form in answer.forms]
        raise AssertionError(f"{self.account}: no form {ending} on {page}: {offered}")

    def may(self, page, ending):
        answer = self.opens(page)
        return any(
            urllib.parse.urlsplit(form.action or "").path.endswith(ending)
            for form in answer.forms)

    def fills(self, page, ending, done, more=(), **values):
        """Fills a form; names of fields with a dash are given in `more`."""
        form = self.form(page, ending)
        return Sending(self, form.action, pairs(form, {**values, **dict(more)}), done)

    def does(self, page, ending, done, more=(), **values):
        return self.fills(page, ending, done, more, **values).send()


class StandIn(Person):
    """Somebody with an account who acts under another's post for some days."""

    def sign_in(self):
        super().sign_in()
        for form in self.opens("/board").forms:
            if form.action == "/seat" and ["post", self.seat, "hidden"] in form.fields:
                assert self.submit(form, "/board").status == 303
                return
        raise AssertionError(f"{self.account} may not act under {self.seat}")


def pairs(form, values):
    """What is sent: the form's own fields, with values put over them. A list stands for boxes."""
    kept = [(name, value) for name, value, _ in form.fields if name not in values]
    for name, value in values.items():
        for one in value if isinstance(value, list) else [value]:
            kept.append((name, str(one)))
    return kept


def without_offer(location):
    """A receipt's address, without the offer to take it back: that lasts ten seconds."""
    return location.split("&undo=")[0].split("#")[0]


def complaints(answer):
    """Lines of a page that say what was wrong."""
    return "\n".join(
        line.strip()[:300] for line in answer.words.splitlines() if "err" in line)[:2000]
