"""Requirement B6: the villagers' page shows what was released and nobody's name; what villagers put
in leaves no trace of who, from where and when within a day."""

import os
import pathlib
import re
import sqlite3

import pytest
from cunce import ROOT, Server, command
from visitor import Visitor

YANGGANG, XIKENGDIAN, DIANHOU = "990000100203", "990000100201", "990000100202"
CASE = "/cases/case-yanggang/villagers"


@pytest.fixture(scope="module")
def clock(tmp_path_factory):
    place = tmp_path_factory.mktemp("clock") / "clock"
    place.write_text("2026-11-20 16:30:00")
    os.environ["CUNCE_CLOCK"] = str(place)
    yield place
    del os.environ["CUNCE_CLOCK"]


@pytest.fixture
def town(clock, demo_data):
    with Server(demo_data, demo=True) as server:
        yield server


def public(served):
    """Every page outside that a link or a form leads to from the two villages."""
    visitor, seen = Visitor(served.address), {}
    waiting = [f"/v/{code}" for code in (YANGGANG, XIKENGDIAN)]
    waiting += [f"/v/{code}/said/{what}" for code in (YANGGANG, XIKENGDIAN)
                for what in ("answered", "already", "written")]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        answer = visitor.get(path)
        assert answer.status == 200, f"{path}: {answer.status}"
        seen[path] = answer
        assert not visitor.cookies, f"{path} set a cookie"
        links = re.findall(r'(?:href|src)="(/[^"#]*)"', answer.text)
        assert all(link.startswith(("/v/", "/assets/")) for link in links), links
        waiting += [link for link in links if link.startswith("/v/")]
    return seen


def names(served):
    """What persons and posts of the demo are called: there a person has a post's label for a name."""
    visitor = Visitor(served.address).sign_in_as("office")
    page = visitor.get("/posts")
    found = re.findall(r'href="/posts/[^"]*">([^<]+)<', page.words)
    return {name.replace(" ", "") for name in found}


def never_said():
    text = (ROOT / "Resources/villagers/never-said.txt").read_text()
    words = [line.split("#")[0].split(" except ")[0].strip() for line in text.splitlines()]
    return [word for word in words if word]


def test_every_page_outside_holds_no_name_no_number_and_no_slur(town):
    persons = {name for name in names(town) if len(name) > 4}
    assert len(persons) > 40
    for path, answer in public(town).items():
        words = re.sub(r"<[^>]+>", " ", answer.words)
        joined = re.sub(r"\s", "", words)
        for name in persons:
            assert name not in joined, f"{path}: {name}"
        for word in never_said():
            assert word not in joined.lower(), f"{path}: {word}"
        assert not re.search(r"1[3-9]\d{9}|\d{17}[\dXx]", joined), path
        # What villagers wrote is shown to nobody.
        assert "13800000000" not in joined and "不敢走" not in joined


def test_it_weighs_little_and_runs_nothing(town):
    visitor = Visitor(town.address)
    page = visitor.get(f"/v/{YANGGANG}")
    style = visitor.get("/assets/styles/villagers.css")

    assert len(page.body) + len(style.body) < 60_000
    assert "<script" not in page.text and "style=" not in page.text
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert re.findall(r'/assets/[^"]+', page.text) == ["/assets/styles/villagers.css"]


def test_the_worst_news_comes_first_with_its_reason(town):
    words = Visitor(town.address).get(f"/v/{YANGGANG}").words

    assert "9 件事，办成 4 件" in words
    assert words.index("推迟的") < words.index("正在办的") < words.index("办成的")
    assert "原定 11月15日，改到 11月30日。" in words
    assert "4 户户主在外地" in words


def test_a_village_without_a_release_has_no_page_and_neither_has_nowhere(town):
    visitor = Visitor(town.address)
    answers = [visitor.get(path) for path in
               (f"/v/{DIANHOU}", "/v/999999999999", "/v/x", f"/v/{DIANHOU}/en", "/v/%27%20OR%201",
                f"/v/{DIANHOU}/said/answered", f"/v/{YANGGANG}/said/nothing")]

    assert {answer.status for answer in answers} == {404}
    assert "这里没有公开的页" in answers[0].words
    assert visitor.post(f"/v/{DIANHOU}/answer", [("answer", "better")]).status == 404


def test_a_page_says_whether_it_changed(town):
    visitor = Visitor(town.address)
    first = visitor.get(f"/v/{YANGGANG}")
    tag = first.headers["ETag"]

    assert first.headers["Cache-Control"] == "public, no-cache"
    again = ask(town, f"/v/{YANGGANG}", {"If-None-Match": tag})
    assert (again[0], again[1]) == (304, b"")


def ask(served, path, headers, body=None):
    import http.client
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
    connection.request("GET" if body is None else "POST", path, body, headers)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, content, dict(answer.headers)


def test_somebody_answers_once_a_month_and_is_told_apart_by_nothing(town, clock):
    one, other = Visitor(town.address), Visitor(town.address)
    answer = one.post(f"/v/{YANGGANG}/answer", [("answer", "better")])
    assert (answer.status, answer.location) == (303, f"/v/{YANGGANG}/said/answered")
    cookie = answer.headers["Set-Cookie"]
    assert f"Path=/v/{YANGGANG};" in cookie
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie and f"Max-Age={11 * 86_400}" in cookie

    assert one.post(f"/v/{YANGGANG}/answer", [("answer", "worse")]).location.endswith("already")
    assert other.post(f"/v/{YANGGANG}/answer", [("answer", "worse")]).location.endswith("answered")
    assert one.cookies == other.cookies, "a cookie tells one from another"
    clock.write_text("2026-12-01 09:00:00")
    try:
        assert one.post(f"/v/{YANGGANG}/answer", [("answer", "same")]).location.endswith("answered")
    finally:
        clock.write_text("2026-11-20 16:30:00")


def test_what_cannot_be_taken_is_said_in_words(town):
    visitor = Visitor(town.address)
    empty = visitor.post(f"/v/{YANGGANG}/answer", [])
    assert empty.status == 422 and "还没有选" in empty.words
    assert visitor.post(f"/v/{YANGGANG}/answer", [("answer", "best")]).status == 422
    long = visitor.post(f"/v/{YANGGANG}/message", [("message", "长" * 501)])
    assert long.status == 422 and "长" * 501 in long.words
    none = visitor.post(f"/v/{YANGGANG}/message", [("message", " "), ("lang", "en")])
    assert none.status == 422 and 'lang="en"' in none.text
    assert not visitor.cookies
    foreign = ask(town, f"/v/{YANGGANG}/answer",
                  {"Content-Type": "application/x-www-form-urlencoded",
                   "Origin": "https://elsewhere.example"}, "answer=worse")
    assert foreign[0] == 403 and "没有收到" in foreign[1].decode()


def test_ten_thousand_answers_from_one_place_are_sixty(town, demo_data):
    before = total(demo_data, YANGGANG)
    statuses = [Visitor(town.address).post(f"/v/{YANGGANG}/answer", [("answer", "worse")]).status
                for _ in range(70)]

    assert statuses == [303] * 60 + [429] * 10
    refused = Visitor(town.address).post(f"/v/{YANGGANG}/answer", [("answer", "worse")])
    assert "今天已经够多了" in refused.words
    assert total(demo_data, YANGGANG) == before + 60
    # The place is the one a proxy on this machine names.
    status, _, _ = ask(town, f"/v/{YANGGANG}/answer",
                       {"Content-Type": "application/x-www-form-urlencoded",
                        "X-Forwarded-For": "203.0.113.9, 198.51.100.7"}, "answer=same")
    assert status == 303


def total(data, code):
    with sqlite3.connect(data / "cunce.sqlite") as journal:
        village = journal.execute("SELECT id FROM divisions WHERE code = ?", [code]).fetchone()[0]
    with sqlite3.connect(data / "keys.sqlite") as keys:
        return keys.execute("SELECT sum(times) FROM villagers_answers WHERE village_id = ?"
                            " AND month = '2026-11'", [village]).fetchone()[0]


def test_a_message_waits_for_the_office_and_its_answer_stands_on_the_page(town):
    outside = Visitor(town.address)
    text = "祠堂前的水沟堵了，打 13911112222"
    for _ in range(2):
        written = outside.post(f"/v/{YANGGANG}/message", [("message", text)])
        assert (written.status, written.location) == (303, f"/v/{YANGGANG}/said/written")
    assert not outside.cookies
    office = Visitor(town.address).sign_in_as("office")
    page = office.get(CASE)
    assert page.words.count(f">{text}</p>") == 1, "a button pressed twice is two messages"
    assert "原话永不公开" in page.words and "11月27日前答复" in page.words

    take = next(form for form in page.forms if form.action.endswith("/take-up/messages"))
    message = next(value for name, value, label in boxes(page, take) if text[:8] in label)
    named = office.post(f"{CASE}/take-up/messages", [
        *hidden(take), ("messages", message), ("matter", "水沟堵了，打 13911112222")])
    assert named.status == 422 and "13911112222" in named.words
    taken = office.post(f"{CASE}/take-up/messages", [
        *hidden(take), ("messages", message), ("matter", "祠堂前的水沟堵了。")])
    assert taken.status == 303
    page = office.get(CASE)
    answer = [form for form in page.forms if "/answer/" in form.action][0]
    assert office.submit(answer, CASE, answer="已经清了，雨后再看一次。").status == 303
    wait_a_second()
    words = outside.get(f"/v/{YANGGANG}").words
    assert "祠堂前的水沟堵了。" in words and "已经清了" in words
    assert "13911112222" not in words


def hidden(form):
    return [pair for pair in form.filled() if pair[0] in ("csrf", "command")]


def boxes(page, form):
    """Boxes of a form with their labels."""
    part = page.text[page.text.index(form.action):]
    return [("messages", value, label) for value, label in re.findall(
        r'<input type="checkbox" name="messages" value="([^"]+)"[^>]*>([^<]*)<',
        part[:part.index("</form>")])]


def wait_a_second():
    """A page is looked after once a second."""
    import time
    time.sleep(1.1)


def test_nothing_written_down_says_who_from_where_or_when(town, demo_data):
    agent = "Villager-Telephone/7.7"
    form = {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": agent,
            "X-Forwarded-For": "203.0.113.77"}
    assert ask(town, f"/v/{YANGGANG}", {"User-Agent": agent})[0] == 200
    assert ask(town, f"/v/{YANGGANG}/answer", form, "answer=better")[0] == 303
    assert ask(town, f"/v/{YANGGANG}/message", form, "message=%E6%B0%B4%E6%B2%9F")[0] == 303
    assert ask(town, "/v/nowhere", form)[0] == 404

    with sqlite3.connect(demo_data / "keys.sqlite") as keys:
        columns = {
            table: [row[1] for row in keys.execute(f"PRAGMA table_info({table})")]
            for table in ("villagers_answers", "villagers_messages")}
        days = [row[0] for row in keys.execute("SELECT day FROM villagers_messages")]
    assert columns == {
        "villagers_answers": ["village_id", "month", "answer", "times"],
        "villagers_messages": ["message_id", "village_id", "day", "text", "held"]}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)
    for line in town.lines:
        assert agent not in line and "203.0.113" not in line and "/v/" not in line, line
    for file in pathlib.Path(demo_data).rglob("*"):
        if file.is_file():
            held = file.read_bytes()
            assert agent.encode() not in held and b"203.0.113.77" not in held, file


def test_a_release_is_refused_with_the_word_and_keeps_what_was_typed(town):
    office = Visitor(town.address).sign_in_as("office")
    page = office.get(CASE)
    release = next(form for form in page.forms if "/release/task:task-yanggang-04" in form.action)
    refused = office.submit(
        release, CASE, title="后进村的两件旧事", who="洋港工作组", progress="", text=None)
    assert refused.status == 422
    assert "“后进”" in refused.words and "后进村的两件旧事" in refused.words
    done = office.submit(release, CASE, title="两件旧事请大家来评", who="洋港工作组", progress="")
    assert done.status == 303
    wait_a_second()
    words = Visitor(town.address).get(f"/v/{YANGGANG}").words
    assert "10 件事" in words and "两件旧事请大家来评" in words


def test_pages_are_switched_off_for_the_town_and_the_poster_leads_to_them(town):
    office = Visitor(town.address).sign_in_as("office")
    page = office.get("/villagers")
    posters = office.get("/villagers/posters")
    assert posters.text.count('class="poster"') == 2
    assert f"/v/{YANGGANG}" in posters.words and "CUNCE_ADDRESS" in posters.words
    one = office.get(f"/villagers/posters?village={XIKENGDIAN}")
    assert one.text.count('class="poster"') == 1
    off = next(form for form in page.forms if form.action.endswith("/turn-off"))
    assert office.submit(off, "/villagers", reason="先在两个村试").status == 303
    wait_a_second()
    assert Visitor(town.address).get(f"/v/{YANGGANG}").status == 404
    assert office.get("/villagers/posters").status == 404


@pytest.mark.parametrize("post", ["cadre-a", "county-leader", "branch-yanggang", "enterprise-a"])
def test_nobody_else_comes_to_the_offices_pages(town, post):
    visitor = Visitor(town.address).sign_in_as(post)
    for path in ("/villagers", "/villagers/posters", CASE):
        assert visitor.get(path).status in (403, 404), path


def test_the_journal_is_intact_with_what_was_released(demo_made):
    checked = command("journal", "replay", "--check", data=demo_made)
    assert checked.returncode == 0, checked.stdout + checked.stderr
