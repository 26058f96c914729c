"""The villagers' page over HTTP: names the office keeps off it, limits that keep
what was typed, addresses below /v/, the page when pages are off, and what the files give away."""

import http.client
import os
import re

import pytest
from cunce import Server
from test_villagers import (CASE, XIKENGDIAN, YANGGANG, ask, boxes, clock, hidden, town,
                            wait_a_second)
from visitor import Visitor

__all__ = ["clock", "town"]
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def names_form(page, act):
    return next(form for form in page.forms if form.action.endswith(f"/villagers/{act}"))


def test_a_name_the_office_names_stands_nowhere_and_in_no_file(town, demo_data):
    office = Visitor(town.address).sign_in_as("office")
    page = office.get("/villagers")
    assert "还没有名字" in page.words
    refused = office.submit(names_form(page, "withhold"), "/villagers", names="王")
    assert refused.status == 422 and "不像一个名字" in refused.words
    added = office.submit(names_form(page, "withhold"), "/villagers", names="王小明\n李二妹、王小明")
    assert added.status == 303
    page = office.get("/villagers")
    assert page.words.count("<li>王小明</li>") == 1 and "<li>李二妹</li>" in page.words

    case = office.get(CASE)
    release = next(form for form in case.forms if "/release/task:task-yanggang-04" in form.action)
    for field in ("title", "who"):
        typed = {"title": "两件旧事", "who": "洋港工作组", "progress": "", field: "驻村干部 王小明"}
        answer = office.submit(release, CASE, **typed)
        assert answer.status == 422 and "人名“王小明”" in answer.words, field
    Visitor(town.address).post(f"/v/{YANGGANG}/message", [("message", "王小明骂人")])
    assert "里面有人名或号码" in office.get(CASE).words.split("王小明骂人")[1][:400]
    for file in demo_data.rglob("*.sqlite*"):
        assert "李二妹".encode() not in file.read_bytes(), file

    away = names_form(page, "let-go")
    chosen = re.search(r'name="names" value="([^"]+)"[^>]*>(?:<span>)?李二妹', page.text).group(1)
    assert office.post(away.action, [*hidden(away), ("names", chosen)]).status == 303
    assert "<li>李二妹</li>" not in office.get("/villagers").words


@pytest.mark.parametrize("post", ["cadre-a", "county-leader"])
def test_nobody_else_keeps_names(town, post):
    office = Visitor(town.address).sign_in_as("office")
    action = names_form(office.get("/villagers"), "withhold").action.split("?")[0]
    other = Visitor(town.address).sign_in_as(post)
    csrf = hidden(other.get("/visits/new").forms[-1]) if post == "cadre-a" else []
    assert other.post(action, [*csrf, ("names", "王小明")]).status in (403, 404)


def test_a_village_that_is_flooded_silences_no_other_and_keeps_what_was_typed(town):
    one = Visitor(town.address)
    for place in range(10):
        assert one.post(f"/v/{XIKENGDIAN}/message", [("message", f"话 {place}")]).status == 303
    over = one.post(f"/v/{XIKENGDIAN}/message", [("message", "食堂的油烟没有人管")])
    assert over.status == 429
    assert "今天已经够多了" in over.words and "食堂的油烟没有人管" in over.words


def test_a_refusal_is_said_in_the_title_and_at_its_place(town):
    visitor = Visitor(town.address)
    page = visitor.get(f"/v/{YANGGANG}")
    assert f'action="/v/{YANGGANG}/message#say"' in page.text
    assert f'action="/v/{YANGGANG}/answer#question"' in page.text
    empty = visitor.post(f"/v/{YANGGANG}/message", [("message", " \u200b ")])
    assert empty.status == 422 and "还没有写。写一句再交。" in empty.words
    assert "<title>没有交上 · " in empty.text
    chosen = visitor.post(f"/v/{YANGGANG}/answer", [])
    assert 'aria-describedby="question-how question-e"' in chosen.text


def test_nobody_outside_meets_the_frame_of_the_inside(town):
    visitor = Visitor(town.address)
    for path in ("/v/", f"/v/{YANGGANG}/x", f"/v/{YANGGANG}/said", "/v/a/b/c/d"):
        answer = visitor.get(path)
        assert answer.status == 404 and "这里没有公开的页" in answer.words, path
        assert "sign-in" not in answer.text and not visitor.cookies, path
    for what in ("message", "answer"):
        again = visitor.get(f"/v/{YANGGANG}/{what}")
        assert (again.status, again.location) == (303, f"/v/{YANGGANG}")
    connection = http.client.HTTPConnection("127.0.0.1", town.port, timeout=30)
    connection.request("HEAD", f"/v/{YANGGANG}")
    head = connection.getresponse()
    assert head.status == 200 and head.read() == b""
    connection.close()


def test_a_telephone_behind_a_proxy_that_hides_the_host_can_answer(clock, demo_data):
    os.environ["CUNCE_ADDRESS"] = "https://cunce.example.cn"
    try:
        with Server(demo_data, demo=True) as served:
            origin = {**FORM, "Origin": "https://cunce.example.cn"}
            assert ask(served, f"/v/{YANGGANG}/answer", origin, "answer=better")[0] == 303
            other = {**FORM, "Origin": "https://cunce.example.cn.elsewhere.example"}
            assert ask(served, f"/v/{YANGGANG}/answer", other, "answer=better")[0] == 403
            assert "https://cunce.example.cn/v/" in Visitor(served.address).get(
                f"/v/{YANGGANG}").text
    finally:
        del os.environ["CUNCE_ADDRESS"]


def test_the_log_beside_the_keys_is_empty_after_an_answer(town, demo_data):
    Visitor(town.address).sign_in_as("office").get("/week")
    assert ask(town, f"/v/{YANGGANG}/answer", FORM, "answer=unsure")[0] == 303
    log = demo_data / "keys.sqlite-wal"
    assert not log.exists() or log.stat().st_size == 0
    Visitor(town.address).sign_in_as("office").get("/week")
    assert ask(town, f"/v/{YANGGANG}/message", FORM, "message=%E6%B0%B4%E6%B2%9F")[0] == 303
    assert not log.exists() or log.stat().st_size == 0


def test_while_pages_are_off_the_office_is_told_and_led_nowhere(town):
    office = Visitor(town.address).sign_in_as("office")
    off = names_form(office.get("/villagers"), "turn-off")
    assert office.submit(off, "/villagers", reason="先在两个村试").status == 303
    for path in ("/villagers", CASE):
        page = office.get(path)
        assert "本镇现在不开公开页：先在两个村试" in page.words, path
        assert f'href="/v/{YANGGANG}"' not in page.text, path
    assert "/release/" not in office.get(CASE).text


def test_what_is_set_aside_and_taken_off_is_said_on_the_page(town):
    office = Visitor(town.address).sign_in_as("office")
    page = office.get(CASE)
    aside = next(form for form in page.forms if "/set-aside/" in form.action)
    chosen = boxes(page, aside)[0][1]
    assert office.post(f"{CASE}/set-aside/messages", [
        *hidden(aside), ("messages", chosen), ("reason", "属于县里的事，已转告。")]).status == 303
    off = next(form for form in office.get(CASE).forms if "/take-off/" in form.action)
    assert office.submit(off, CASE, reason="写错了").status == 303
    wait_a_second()
    words = Visitor(town.address).get(f"/v/{YANGGANG}").words
    assert "1 句不办。" in words and "属于县里的事，已转告。" in words
    assert "撤下过 1 件" in words and "11月20日更新。" in words
    assert "受理，" in words, "a matter that was taken up shows nothing"


def test_what_moved_stands_in_the_week_of_the_office(town):
    office = Visitor(town.address).sign_in_as("office")
    assert "件事要重新公开" in office.get("/week").words
