"""Two towns that are alike but for one thing, and what a reader is told of it by either."""

import io
import re
import zipfile

# What belongs to one visit or to the journal as a whole, and to nothing in it.
PASSING = [
    (re.compile(r'name="csrf" value="[^"]*"'), 'name="csrf"'),
    # Ids of commands: every form has a fresh one.
    (re.compile(r"\b[0-9a-hjkmnp-tv-z]{20}\b"), "command"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "hash"),
    (re.compile(r'\bentries=\d+|"(entries|bytes)" : \d+'), "counted"),
    # A workbook was made when the journal was last written to.
    (re.compile(r"(W3CDTF\">)[0-9TZ:-]+"), r"\1then"),
    (re.compile(r"/calendar/[0-9a-z]{40}"), "/calendar/feed"),
    # Who read one's own file: others go on reading while the two are compared.
    (re.compile(r'<section [^>]*id="readings">.*?</section>', re.S), "readings"),
    (re.compile(r"127\.0\.0\.1:\d+"), "address"),
    # A code that leads to the server says where that is.
    (re.compile(r'<path d="M4 4h7[^"]*"'), "code"),
]


def lasting(text):
    for pattern, instead in PASSING:
        text = pattern.sub(instead, text)
    return text


def said(answer):
    """All an answer says: its status, where it leads, its body."""
    return answer.status, lasting(answer.location or ""), content(answer.body)


def content(body):
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            return {name: content(packed.read(name)) for name in packed.namelist()}
    try:
        return lasting(body.decode("utf-8"))
    except UnicodeDecodeError:
        return body


def difference(one, other):
    """The first place where two answers differ, to be read by a person."""
    if one[:2] != other[:2]:
        return f"{one[:2]} / {other[:2]}"
    return where(one[2], other[2])


def where(one, other):
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(set(one) | set(other)):
            if one.get(name) != other.get(name):
                return f"{name}: {where(one.get(name, ''), other.get(name, ''))}"
    if isinstance(one, str) and isinstance(other, str):
        place = next((n for n, (a, b) in enumerate(zip(one, other)) if a != b),
                     min(len(one), len(other)))
        start = max(0, place - 80)
        return f"…{one[start:place + 80]!r} / …{other[start:place + 80]!r}"
    return f"{type(one)} / {type(other)}"
