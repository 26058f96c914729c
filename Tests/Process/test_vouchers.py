"""Vouchers of a promise: whoever made it attaches them, and no other supporter hears of them."""

import re
import sqlite3
from urllib.parse import quote

import pytest

import files
from visitor import Visitor

CASE = "/cases/case-yanggang"
FILES = f"{CASE}/attachments"
# Made by the county's water department; the enterprise helps the same village.
PROMISE = "promise-yanggang-0"
OWNER, OTHER = "county-water", "enterprise-b"
PAGE = f"{CASE}/promises/{PROMISE}"
VILLAGE = "/villages/990000100201"
WORDS = "支付凭证的照片"


@pytest.fixture
def owner(served):
    return Visitor(served.address).sign_in_as(OWNER)


@pytest.fixture
def other(served):
    return Visitor(served.address).sign_in_as(OTHER)


@pytest.fixture
def office(served):
    return Visitor(served.address).sign_in_as("office")


def form_on(visitor, page):
    return next((f for f in visitor.get(page).forms if f.action == FILES), None)


def attach(visitor, page=PAGE):
    answer = visitor.send_files(
        form_on(visitor, page), [("files", "凭证.png", files.png())], page, words=WORDS)
    assert answer.status == 303, answer.words
    return answer


def newest(data):
    """(id, entry, subject) of the attachment written last."""
    with sqlite3.connect(data / "cunce.sqlite") as database:
        return database.execute(
            "SELECT attachment_id, entry, subject FROM attachments "
            "ORDER BY entry DESC LIMIT 1").fetchone()


def seen(visitor, path):
    """A page without what is drawn anew for each reader."""
    return re.sub(r'<input type="hidden"[^>]*>', "", visitor.get(path).words)


def entries_of(visitor):
    return seen(visitor, "/entries?case=case-yanggang")


def test_whoever_made_the_promise_attaches_a_voucher_on_its_page(owner, office, demo_data):
    answer = attach(owner)

    name, entry, subject = newest(demo_data)
    assert subject == f"promise:{PROMISE}"
    assert answer.location.startswith(f"{PAGE}?done=done.attached")
    for reader in (owner, office):
        assert WORDS in reader.get(PAGE).words
        assert WORDS in reader.get(FILES).words
        assert reader.get(f"/attachments/{name}").body == files.png()
        assert reader.get(f"{FILES}/{name}").status == 200
        assert reader.get(f"/entries/{entry}").status == 200


def test_another_supporter_does_not_hear_of_it(owner, other, demo_data):
    shown = [entries_of(other), seen(other, VILLAGE)]
    attach(owner)
    name, entry, _ = newest(demo_data)

    for path in (PAGE, f"{FILES}/{name}", f"/attachments/{name}", f"/attachments/{name}/preview",
                 f"/entries/{entry}"):
        assert other.get(path).status == 404, path
    for path in (FILES, f"{FILES}?about={quote('promise:' + PROMISE)}",
                 f"/entries?numbers={entry}", "/support"):
        page = other.get(path)
        assert page.status == 200, path
        assert WORDS not in page.words and name not in page.words, path
        assert "自来水主管管材款" not in page.words, path
    # Neither the list, nor the village's course, nor how many entries it has.
    assert entries_of(other) == shown[0]
    assert seen(other, VILLAGE) == shown[1]
    past = other.get(f"{VILLAGE}?as-of=2026-11-20").words
    assert WORDS not in past and "自来水主管管材款" not in past


def test_another_supporter_neither_attaches_to_it_nor_withdraws_it(owner, other, demo_data):
    attach(owner)
    name, entry, _ = newest(demo_data)
    form = form_on(other, FILES)

    answer = other.send_files(
        form, [("files", "b.png", files.png())], FILES, about=f"promise:{PROMISE}")
    missing = other.send_files(
        form, [("files", "b.png", files.png())], FILES, about="promise:no-such-promise")
    csrf = dict(form.filled())["csrf"]
    withdrawn = other.post(
        f"/entries/{entry}/withdraw", [("csrf", csrf), ("command", "w-1"), ("reason", "x")])

    # One that is not there is answered in the same words.
    assert answer.status == missing.status == 422
    assert withdrawn.status == 404
    assert newest(demo_data)[0] == name


def test_withdrawn_it_stays_unknown_to_the_other_and_so_does_its_withdrawal(
        owner, other, demo_data):
    shown = [entries_of(other), seen(other, VILLAGE)]
    attach(owner)
    name, entry, _ = newest(demo_data)
    page = f"/entries/{entry}"
    form = next(f for f in owner.get(page).forms if f.action.endswith("/withdraw"))
    assert owner.submit(form, page, text="附错了").status == 303

    assert owner.get(page).status == 200
    assert owner.get(f"/attachments/{name}").status == 404
    for number in (entry, entry + 1):
        assert other.get(f"/entries/{number}").status == 404, number
        assert other.get(f"/entries?numbers={number}").words.count("附错了") == 0
    assert entries_of(other) == shown[0]
    assert seen(other, VILLAGE) == shown[1]


def test_a_corrected_voucher_stays_unknown_to_the_other(owner, other, demo_data):
    shown = entries_of(other)
    attach(owner)
    _, entry, _ = newest(demo_data)
    page = f"/entries/{entry}"
    form = next(f for f in owner.get(page).forms if f.action.endswith("/correct"))
    answer = owner.submit(form, page, words="另一句说明", reason="写错了")
    assert answer.status == 303, answer.words

    for number in (entry, entry + 1):
        assert other.get(f"/entries/{number}").status == 404, number
    assert entries_of(other) == shown
    for path in (VILLAGE, FILES):
        assert "另一句说明" not in other.get(path).words, path


def test_the_thrusts_count_for_a_supporter_its_own_promises_only(other, office):
    assert "250,000" not in other.get("/thrusts").words
    own = other.get("/thrusts").words
    assert "64,000" in own and "180,000" not in own
    assert "64,000" not in office.get("/thrusts").words
