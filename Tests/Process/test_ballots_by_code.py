"""Satisfaction asked by one-time codes and papers together: each household once, a code once, and
nothing written down that says who answered, from where, when, or what a code answered."""

import http.client
import io
import pathlib
import re
import sqlite3
import zipfile
from urllib.parse import urlencode

import pytest
from ladder import form, sends, visitor
from test_acceptance import CASE, does, tell
from visitor import Visitor

SAMPLE = f"{CASE}/samples/households"


def arranged(served):
    """洋港 under assessment by the office and the county, thirty households drawn."""
    does(served, "leader-b", "request", words="账理清了，渠通了水")
    who = visitor(served, "office")
    one = form(who.get(CASE), f"{CASE}/open")
    pairs = [(name, value) for name, value, _ in one.fields]
    assert who.post(f"{CASE}/open", pairs + [
        ("assessors", "county-office"), ("assessors", "office")]).status == 303
    tell(served, "county-office")
    does(served, "county-office", "samples/households/draw", households="286", count="30", reason="")


def make(served, count, status=200, **values):
    answer = does(served, "county-office", "samples/households/codes", status, count=str(count), **values)
    return answer, re.findall(r'class="acc-code">([0-9A-Z-]{14})<', answer.text)


def read_papers(served, post, papers, status=303, against=0):
    page = f"{CASE}/ballots/households"
    who = visitor(served, post)
    one = form(who.get(page), page)
    pairs = [(name, value) for name, value, _ in one.fields if not name.startswith("slip-")]
    pairs += [(f"slip-{slip}", "dissatisfied" if slip <= against else "satisfied")
              for slip in range(1, papers + 1)]
    answer = who.post(page, pairs)
    assert answer.status == status, answer.words[:2000]
    return answer


def vote(served, address, code, answer="satisfied"):
    """Both steps of the page; the answer to the second."""
    outside = Visitor(served.address)
    asked = outside.post(address, [("code", code), ("answer", answer)])
    if asked.status != 200:
        return asked
    assert not outside.cookies, "the page set a cookie"
    pairs = [(name, value) for name, value, _ in form(asked, f"{address}/confirm").fields]
    return outside.post(f"{address}/confirm", pairs)


def test_households_answer_by_code_and_on_paper_and_are_counted_together(served):
    arranged(served)
    page, codes = make(served, 20)
    assert len(set(codes)) == 20
    address = re.search(r"/b/[0-9a-z]{8}", page.words)[0]
    assert address not in visitor(served, "office").get(CASE).words
    assert not any(code in visitor(served, "office").get(CASE).words for code in codes)

    for place, code in enumerate(codes[:18]):
        done = vote(served, address, code, "dissatisfied" if place < 2 else "satisfied")
        assert (done.status, done.location) == (303, f"{address}/thanks")
    assert "算进去了" in Visitor(served.address).get(f"{address}/thanks").words
    # Sums show when nobody can answer any more.
    page = visitor(served, "office").get(CASE).words
    assert "码发了 20 个，已经答了 18 户" in page and "不满意 2" not in page

    # Papers share what codes leave.
    refused = read_papers(served, "county-office", 11, 422)
    assert "纸票 11 张太多" in refused.words and "20 户留给发出的码，纸票最多 10 张" in refused.words
    # As many numbers as there may be papers stand open, the rest is folded.
    offered = visitor(served, "office").get(f"{CASE}/ballots/households").text.split("<details")
    assert offered[-2].count("<fieldset") == 10 and offered[-1].count("<fieldset") == 20
    read_papers(served, "county-office", 10, against=1)
    does(served, "county-office", "hand-in", words="", status=409)
    does(served, "county-office", "samples/households/count-codes")
    # The two codes nobody used are papers now.
    read_papers(served, "county-office", 12, against=1)
    read_papers(served, "office", 12, against=1)
    page = visitor(served, "office").get(CASE).words
    assert "合计 30 户：用码答 18 户，纸票 12 张" in page and "不满意 3" in page
    over = vote(served, address, codes[19])
    assert over.status == 410 and "不收回答" in over.words

    does(served, "county-office", "hand-in", words="群众认可")
    paper = visitor(served, "office").get(f"{CASE}/papers/ballots.docx")
    text = re.sub(r"<[^>]+>", "", zipfile.ZipFile(io.BytesIO(paper.body)).read(
        "word/document.xml").decode())
    assert "共 30 户，其中用码答 18 户，两人一致的纸票 12 张" in text
    table = visitor(served, "office").get("/tables/acceptances.csv").body.decode("utf-8-sig")
    assert ",12,18," in table


def test_a_code_answers_once_and_a_void_one_is_no_other_than_none(served):
    arranged(served)
    page, codes = make(served, 30)
    address = re.search(r"/b/[0-9a-z]{8}", page.words)[0]
    assert vote(served, address, codes[0]).status == 303
    typed = codes[0].lower().replace("-", " ")
    used = vote(served, address, typed, "dissatisfied")
    assert used.status == 409 and "已经用过" in used.words

    make(served, 29, 422)  # Without a reason.
    _, fresh = make(served, 29, reason="打印糊了")
    void, never = vote(served, address, codes[1]), vote(served, address, "2345-6789-ABCD")
    assert void.status == never.status == 422
    without = [re.sub(r'value="[^"]*"', "", answer.text) for answer in (void, never)]
    assert without[0] == without[1] and "这个码不能用" in void.words
    assert vote(served, address, fresh[0]).status == 303
    assert vote(served, address, codes[0]).status == 409
    assert "已经答了 2 户" in visitor(served, "office").get(CASE).words


def test_codes_are_shown_once(served):
    arranged(served)
    who = visitor(served, "county-office")
    one = form(who.get(CASE), f"{SAMPLE}/codes")
    pairs = [(name, "30" if name == "count" else value) for name, value, _ in one.fields]
    first = who.post(f"{SAMPLE}/codes", pairs)
    again = who.post(f"{SAMPLE}/codes", pairs)
    assert (first.status, again.status) == (200, 409)
    assert "码只显示一次" in again.words and not re.search(r'class="acc-code"', again.text)
    code = re.search(r'class="acc-code">([0-9A-Z-]{14})<', first.text)[1]
    address = re.search(r"/b/[0-9a-z]{8}", first.words)[0]
    assert vote(served, address, code).status == 303


def test_slips_are_a_file_too_with_the_picture_code_in_it(served):
    arranged(served)
    answer = does(served, "county-office", "samples/households/codes", 200, count="30", **{"as": "docx"})
    text = zipfile.ZipFile(io.BytesIO(answer.body)).read("word/document.xml").decode()
    assert text.count("v:shape ") == 30
    assert len(set(re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", text))) == 30


def test_what_cannot_be_taken_is_said_in_words(served):
    arranged(served)
    page, codes = make(served, 30)
    address = re.search(r"/b/[0-9a-z]{8}", page.words)[0]
    outside = Visitor(served.address)
    empty = outside.post(address, [("code", codes[0])])
    assert empty.status == 422 and "还没有选" in empty.words and codes[0] in empty.text
    short = outside.post(address, [("code", "abc"), ("answer", "satisfied"), ("lang", "en")])
    assert short.status == 422 and "cannot be used" in short.words and 'lang="en"' in short.text
    assert outside.post(address, [("code", codes[0]), ("answer", "best")]).status == 422
    assert outside.get("/b/00000000").status == outside.get("/b/x!").status == 404
    assert ask(served, address, {"Origin": "https://elsewhere.example"},
               code=codes[0], answer="satisfied")[0] == 404
    # What was typed comes back to be changed.
    asked = outside.post(address, [("code", codes[0]), ("answer", "fair")])
    pairs = [(name, value) for name, value, _ in form(asked, address).fields]
    back = outside.post(address, pairs)
    assert back.status == 200 and codes[0] in back.text and not outside.cookies
    english = outside.get(f"{address}/en")
    assert "Are you satisfied" in english.words
    style = outside.get("/assets/styles/villagers.css")
    for one in (english, asked, back):
        assert len(one.body) + len(style.body) < 60_000 and "<script" not in one.text
        links = re.findall(r'(?:href|src|action)="(/[^"#]*)"', one.text)
        assert all(link.startswith(("/b/", "/assets/styles/villagers.css")) for link in links), links


def ask(served, path, headers, **values):
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
    connection.request("POST", path, urlencode(values), {
        "Content-Type": "application/x-www-form-urlencoded", **headers})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, content


def test_guesses_from_one_place_end_and_others_go_on(served):
    arranged(served)
    page, codes = make(served, 30)
    address = re.search(r"/b/[0-9a-z]{8}", page.words)[0]
    there = {"X-Forwarded-For": "203.0.113.50"}
    statuses = [ask(served, address, there, code=f"2345-6789-A{place:03}", answer="fair")[0]
                for place in range(102)]
    assert statuses == [422] * 100 + [429] * 2
    assert ask(served, address, there, code=codes[0], answer="fair")[0] == 429
    assert vote(served, address, codes[0]).status == 303


def test_nothing_written_down_says_who_from_where_when_or_what_a_code_answered(served, demo_data):
    arranged(served)
    page, codes = make(served, 30)
    address = re.search(r"/b/[0-9a-z]{8}", page.words)[0]
    agent = "Villager-Telephone/8.8"
    sent = {"User-Agent": agent, "X-Forwarded-For": "203.0.113.88"}
    entries = journal(demo_data)
    for code in codes[:3]:
        assert ask(served, f"{address}/confirm", sent, code=code, answer="fair")[0] == 303
    assert ask(served, address, sent, code="2345-6789-ABCD", answer="fair")[0] == 422
    assert journal(demo_data) == entries, "an answer left an entry"

    with sqlite3.connect(demo_data / "keys.sqlite") as keys:
        columns = {table: [row[1] for row in keys.execute(f"PRAGMA table_info({table})")]
                   for table in ("ballot_urns", "ballot_codes", "ballot_sums")}
        sums = dict(keys.execute("SELECT answer, times FROM ballot_sums"))
    assert columns == {
        "ballot_urns": ["urn", "case_id", "sample", "key", "made", "held"],
        "ballot_codes": ["urn", "digest", "spent"], "ballot_sums": ["urn", "answer", "times"]}
    assert sums == {"satisfied": 0, "fair": 3, "dissatisfied": 0}

    does(served, "county-office", "samples/households/count-codes")
    with sqlite3.connect(demo_data / "keys.sqlite") as keys:
        assert keys.execute("SELECT count(*) FROM ballot_codes").fetchone()[0] == 0
        assert keys.execute("SELECT count(*) FROM ballot_sums").fetchone()[0] == 0
        assert keys.execute("SELECT count(*) FROM ballot_urns WHERE key IS NOT NULL").fetchone()[0] == 0
    letters = [code.replace("-", "") for code in codes]
    for line in served.lines:
        assert agent not in line and "203.0.113" not in line and "/b/" not in line, line
        assert not any(code in line for code in codes + letters), line
    for file in pathlib.Path(demo_data).rglob("*"):
        if not file.is_file():
            continue
        held = file.read_bytes()
        assert agent.encode() not in held and b"203.0.113.88" not in held, file
        for code in codes + letters:
            assert code.encode() not in held and code.lower().encode() not in held, file


def journal(data):
    with sqlite3.connect(data / "cunce.sqlite") as main:
        return main.execute("SELECT count(*) FROM entries").fetchone()[0]


@pytest.mark.parametrize("post", ["leader-b", "cadre-c", "secretary", "branch-yanggang"])
def test_nobody_but_an_assessor_makes_codes_or_draws(served, post):
    arranged(served)
    who = visitor(served, post)
    csrf = re.search(r'name="csrf" value="([^"]*)"', who.get("/record").text)[1]
    for act in ("codes", "count-codes", "draw"):
        answer = who.post(f"{SAMPLE}/{act}", [
            ("csrf", csrf), ("command", f"{post}-{act}"), ("count", "30"), ("households", "286"),
            ("reason", "试试"), ("as", "page")])
        assert answer.status in (403, 404, 409), act


def test_an_attempt_is_stopped_and_its_codes_with_it(served):
    arranged(served)
    page, codes = make(served, 30)
    address = re.search(r"/b/[0-9a-z]{8}", page.words)[0]
    does(served, "office", "stop", reason="并入店后村")
    assert vote(served, address, codes[0]).status == 410
    page = visitor(served, "office").get(CASE).words
    assert "验收中止" in page and "并入店后村" in page
    assert any(one.action.endswith("/request")
               for one in visitor(served, "leader-b").get(CASE).forms)


def test_whoever_is_barred_from_a_page_of_codes_finds_no_form(served):
    arranged(served)
    assert not [one for one in visitor(served, "secretary").get(CASE).forms if "/samples/" in one.action]
    assert sends(visitor(served, "office"), CASE, f"{SAMPLE}/codes", count="31").status == 422


def test_a_paper_marked_by_mistake_is_taken_back_by_whoever_marked_it(served):
    arranged(served)
    read_papers(served, "county-office", 14)
    read_papers(served, "office", 15)
    assert "只有一人读了的票：15" in visitor(served, "office").get(CASE).words
    does(served, "county-office", "hand-in", 409, words="")
    page = f"{CASE}/ballots/households"
    assert "另一人没有读这张" not in visitor(served, "county-office").get(page).words
    who = visitor(served, "office")
    reading = who.get(page)
    assert reading.words.count("另一人没有读这张") == 1 and "没有这张票" in reading.words
    pairs = [(name, value) for name, value, _ in form(reading, page).fields
             if not name.startswith("slip-")]
    assert who.post(page, [*pairs, ("slip-15", "-")]).status == 303
    assert "只有一人读了" not in visitor(served, "office").get(CASE).words
    does(served, "county-office", "hand-in", words="群众认可")
