"""The forms of a page, read as a browser reads them."""

from html.parser import HTMLParser


class Form:
    def __init__(self, method, action, name=None):
        self.method, self.action = method.lower(), action
        self.name = name  # its id: a box elsewhere on the page may belong to it
        self.fields = []  # [name, value, kind] in the order of the page
        self.buttons = []  # (name, value, label)
        self.boxes = []  # (name, value) of boxes that are not ticked

    def has(self, name):
        return any(field[0] == name for field in self.fields)

    def kinds(self):
        return {kind for _, _, kind in self.fields}

    def filled(self, text=None, button=None, **values):
        """Pairs to send. `text` goes into every text area; `button` is a (name, value, label)."""
        pairs = []
        for name, value, kind in self.fields:
            if name in values:
                value = values[name]
            elif kind == "textarea" and text is not None:
                value = text
            pairs.append((name, value))
        if button is not None and button[0]:
            pairs.append(button[:2])
        return pairs


class FormReader(HTMLParser):
    """Only what a browser would send: no disabled field, no box that is not ticked."""

    def __init__(self):
        super().__init__()
        self.forms = []
        self.elsewhere = []  # inputs that name their form
        self._form = self._select = self._area = self._button = None
        self._text = ""

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form":
            self._form = Form(a.get("method", "get"), a.get("action", ""), a.get("id"))
            self.forms.append(self._form)
        elif tag == "input" and a.get("form"):
            self.elsewhere.append(a)
        elif self._form is None or "disabled" in a:
            return
        elif tag == "input":
            self._input(a)
        elif tag == "select" and a.get("name"):
            self._select = [a["name"], None, "select"]
        elif tag == "option" and self._select is not None:
            # Without a choice made a browser sends the first; we prefer the first that is one.
            if "selected" in a and a.get("value") or not self._select[1]:
                self._select[1] = a.get("value", "")
        elif tag == "textarea" and a.get("name"):
            self._area, self._text = [a["name"], "", "textarea"], ""
        elif tag == "button" and a.get("type", "submit") == "submit":
            self._button, self._text = (a.get("name"), a.get("value", "")), ""

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "select" and self._select is not None:
            self._form.fields.append([self._select[0], self._select[1] or "", "select"])
            self._select = None
        elif tag == "textarea" and self._area is not None:
            self._area[1] = self._text
            self._form.fields.append(self._area)
            self._area = None
        elif tag == "button" and self._button is not None:
            self._form.buttons.append((*self._button, self._text.strip()))
            self._button = None

    def handle_data(self, data):
        self._text += data

    def close(self):
        super().close()
        for a in self.elsewhere:
            self._form = next((form for form in self.forms if form.name == a["form"]), None)
            if self._form is not None:
                self._input(a)

    def _input(self, a):
        kind, name = a.get("type", "text"), a.get("name")
        if not name or kind in ("submit", "button", "image", "file"):
            return
        if kind in ("checkbox", "radio") and "checked" not in a:
            self._form.boxes.append((name, a.get("value", "on")))
            return
        self._form.fields.append([name, a.get("value", "on" if kind == "checkbox" else ""), kind])


def forms_in(html):
    reader = FormReader()
    reader.feed(html)
    reader.close()
    return reader.forms
