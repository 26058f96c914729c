"""The walk's third part: a week's visits, its huddle, its brief, and the look back."""

import datetime
import re

from cunce import entries
from files import png
from walk_case import cadre_in, date_in
from walk_founding import VILLAGE


def visit(cadre, server):
    cadre.opens(f"/villages/{VILLAGE}").follows("main a[href^='/visits/new']")
    form = cadre.form("/visits/new")
    about = form.locator("option[value^='problem:']").get_attribute("value")
    tomorrow = date_in(form, "day") + datetime.timedelta(days=1)
    saw = "今晚开了支部会，到会十一人"
    cadre.is_refused("/visits/new", "day", text=saw, about=about, day=str(tomorrow))
    cadre.does(
        "/visits/new", "visit-recorded", day=str(tomorrow - datetime.timedelta(days=1)),
        ask="请农业办派人讲一次课")
    before = entries(server.data)
    cadre.sends_again()
    assert entries(server.data) == before, "one form made two visits"
    cadre.reads(saw)
    cadre.opens(f"/visits/new?village={VILLAGE}")
    take_back(cadre)
    cadre.does("/visits/new", "visit-recorded", text="这一条记错了村")
    photograph = {"name": "活动室.png", "mimeType": "image/png", "buffer": png()}
    cadre.opens(f"/visits/new?village={VILLAGE}")
    cadre.does("/visits/new", "visit-recorded", text="活动室亮灯了", files=photograph)
    cadre.follows("#course .tl .files a").reads("活动室.png")


def take_back(cadre):
    """Within ten seconds, without a reason; the words come back into the form."""
    hasty = "手快了，还没写完"
    cadre.does("/visits/new", "visit-recorded", text=hasty)
    undo = cadre.page.locator("form.undo")
    with cadre.page.expect_navigation():
        undo.locator("button").press("Enter")
    assert "done=done.undone-visit" in cadre.page.url, cadre.page.url
    assert cadre.form("/visits/new").locator("[name=text]").input_value() == hasty
    cadre.looks()
    cadre.opens(f"/villages/{VILLAGE}")
    told = cadre.page.locator("#course .tl li", has_text=hasty)
    assert told.locator("s, .struck").count(), "what was undone is not struck out"
    cadre.opens(f"/visits/new?village={VILLAGE}")


def correct_and_withdraw(cadre):
    def open_entry(text):
        cadre.opens(f"/villages/{VILLAGE}")
        cadre.page.locator("#course .tl li", has_text=text).first.locator("a").click()
        cadre.looks()

    open_entry("到会十一人")
    cadre.does("/correct", "corrected", text="今晚开了支部会，到会十二人", reason="漏数了一人")
    cadre.reads("到会十一人", "漏数了一人")
    cadre.follows("main ol.rows a").reads("到会十二人", "漏数了一人")
    cadre.opens(f"/villages/{VILLAGE}").reads("漏数了一人")

    open_entry("记错了村")
    cadre.is_refused("/withdraw", "reason", reason=" ")
    cadre.does("/withdraw", "withdrawn", reason="去的是殿后村")
    cadre.reads("记错了村", "去的是殿后村")
    assert not cadre.may("/withdraw") and not cadre.may("/correct")


def work_on_the_task(cadre, secretary, case):
    cadre.opens(f"/villages/{VILLAGE}").follows("#plan td.task a")
    task = cadre.path()
    cadre.does("/start", "task-started")
    cadre.does("/finish", "task-done", proof="日程表已贴出，照片存档")
    assert not cadre.may("/verify")
    cadre.reads("由别人核实" if cadre.language == "zh-CN" else "somebody else verifies it")
    secretary.opens(task).does("/verify", "task-verified", note="看过，属实")


def meet(office):
    """Returns the brief's address."""
    office.opens("/huddle").does("/huddle", "huddle-opened")
    office.follows(".ag li a")
    office.does("/minutes", "minuted", text="支部会议已恢复，讲课的事要定下来")
    office.reads("讲课的事要定下来")
    due = office.today + datetime.timedelta(days=14)
    decision = dict(text="农业办到溪坑店讲一次课", village=VILLAGE)
    office.is_refused("/decisions", "owner", **decision, due=str(due))
    office.does("/decisions", "decided", owner=cadre_in(office, "/decisions", "owner"))
    office.does("/put-offs", "put-off")
    assert not office.may("/put-offs"), "one matter is put off twice at a huddle"
    week = office.page.url
    office.follows(".dec a")
    office.reads("农业办到溪坑店讲一次课")
    office.opens(week).does("/close", "brief-composed")
    return office.path()


def sign(office, secretary, brief):
    assert not office.may("/sign")
    assert office.tries(f"{brief}/sign") == 403, "signed by whoever composed it"
    secretary.opens("/briefs").follows("tbody a")
    assert secretary.path() == brief
    secretary.does("/sign", "brief-signed")
    assert not secretary.may("/sign")


def read_every_sentence(secretary, brief):
    secretary.opens(brief)
    sentences = secretary.page.locator("article.a4 h3 ~ p:not([class])")
    told = [sentence for sentence in sentences.all() if sentence.locator("a.num").count()]
    for silent in sentences.filter(has_not=secretary.page.locator("a.num")).all():
        # "Nothing this week" stands on no entry, and stands alone in its section.
        around = silent.evaluate(
            "p => [p.previousElementSibling.tagName, p.nextElementSibling?.className || 'h3']")
        assert around[0] == "H3" and around[1] in ("h3", "issuer"), silent.inner_text()
    assert len(told) >= 3, secretary.words()
    for door in secretary.page.locator("article.a4 h3 ~ p a.num").all():
        answer = secretary.page.request.get(door.get_attribute("href"))
        assert answer.status == 200, door.get_attribute("href")
        assert re.search(r'href="/entries/\d+"', answer.text()), door.get_attribute("href")
    secretary.follows("article.a4 p a.num")


def look_back(secretary):
    yesterday = str(datetime.date.today() - datetime.timedelta(days=2))
    for page in ("/board", f"/villages/{VILLAGE}"):
        secretary.opens(page)
        assert "溪坑店村" in secretary.words()
        secretary.page.locator("form.as-of [name=as-of]").fill(yesterday)
        secretary.page.locator("form.as-of button").click()
        assert f"as-of={yesterday}" in secretary.page.url
        assert secretary.page.locator(".banner-past").is_visible()
        assert not secretary.page.locator("main form[method=post]").count()
        assert not secretary.page.locator("main .tie").count(), "a round of a later day is told"
        secretary.looks(again=True)
