"""The walk's second part: a round, a village on its list, its diagnosis and its plan."""

import datetime

from cunce import entries
from walk_founding import VILLAGE

EVIDENCE = "2025 年应开支部会议 12 次，实开 4 次，有会议记录本为证"


def find_a_village(office):
    office.opens("/villages")
    search = office.page.locator("main form[role=search]")
    search.locator("[name=part]").fill("坑店")
    search.locator("button").click()
    found = office.page.locator("tbody .vname")
    assert found.all_inner_texts() == ["溪坑店村"]
    office.looks(again=True).follows("tbody .vname")
    assert office.path() == f"/villages/{VILLAGE}"


def meet_no_round(office, cadre):
    """Pages that live of a round say that none is open, and lead those who may to the form."""
    for page in ("/huddle", "/promises", "/candidates/new", "/visits/new", "/cases/new"):
        office.opens(page).looks(again=True)
        assert office.page.locator("main a[href^='/rounds/new']").count() == 1, page
        assert not office.page.locator("main form[method=post]").count(), page
    cadre.opens("/visits/new")
    assert not cadre.page.locator("main a[href^='/rounds/new']").count()
    assert "town-" not in cadre.words(), "a key instead of a post's name"


def open_a_round(office, server):
    office.opens("/board").follows("main a[href^='/rounds/new']")
    opens = date_in(office.form("/rounds/new"), "opens")
    office.today = opens
    words = dict(title="2026 年第一轮", targets="三个村年内转化")
    office.is_refused(
        "/rounds/new", "closes", **words, opens=str(opens),
        closes=str(opens - datetime.timedelta(days=1)))
    office.does(
        "/rounds/new", "round-opened", opens=str(opens - datetime.timedelta(days=30)),
        closes=str(opens + datetime.timedelta(days=300)))
    before = entries(server.data)
    office.sends_again()
    assert entries(server.data) == before, "one form made two rounds"
    office.opens("/board")
    assert office.page.locator("main .empty a[href^='/cases/new']").count() == 1
    assert not office.page.locator("table.board").count(), "a table without a village"


def list_a_village(office):
    """Returns the case's address."""
    office.opens(f"/villages/{VILLAGE}").follows("main a[href^='/cases/new']")
    decided = office.today - datetime.timedelta(days=7)
    office.is_refused("/cases/new", "reason", reason=" ", basis="镇党委会", day=str(decided))
    office.does(
        "/cases/new", "village-listed", reason="2025 年支部会议只开 4 次，集体经营性收入为 0")
    assert office.path() == f"/villages/{VILLAGE}"
    office.follows("a[href$='/problems']")
    return office.path().removesuffix("/problems")


def link_three(office, case):
    office.opens(f"{case}/links")
    for slot in ("town-leader", "area-secretary", "resident-cadre"):
        choices = office.form(f"/links/{slot}").locator("option:not([value=''])")
        post = choices.last.get_attribute("value")
        office.does(f"/links/{slot}", "linked", post=post)


def diagnose(office, case):
    office.opens(f"{case}/problems")
    problem = dict(
        dimension="people", type="weak-responsibility", title="支部会议开不起来", severity="2",
        voices="12", evidence=EVIDENCE)
    office.is_refused("/problems", "since", **problem, since="去年")
    office.does("/problems", "problem-recorded", since="2025")
    office.reads(problem["title"])
    for dimension in ("affairs", "funds", "drive"):
        assert not office.may("/diagnosis"), "handed in before all four were looked at"
        office.does(f"/dimensions/{dimension}/clear", "dimension-clear")
    office.does("/diagnosis", "diagnosis-submitted")


def plan(office, case):
    office.opens(f"{case}/plan")
    assert not office.may("/plan/submit"), "a plan without measures can be handed in"
    due = office.today + datetime.timedelta(days=60)
    office.does("/plan/objective", "objective-set", objective="年内每月开一次支部会议")
    tick_the_playbook(office)
    leads = office.form("/plan/measures").locator("[name=lead] option:not([value=''])")
    streams = office.form("/plan/measures").locator("[name=workstream] option:not([value=''])")
    problem = office.form("/plan/measures").locator("[name=problems]").first.get_attribute("value")
    office.does(
        "/plan/measures", "measure-added", title="定好日子开会", problems=problem,
        workstream=streams.last.get_attribute("value"), lead=leads.last.get_attribute("value"))
    office.does(
        "/tasks", "task-added", title="排出支部会议日程", owner=cadre_in(office, "/tasks", "owner"),
        due=str(due), proof="日程表贴在村部，有照片")
    edit_the_draft(office, case, due)
    office.does("/plan/submit", "plan-submitted")
    office.does("/plan/take-back", "plan-taken-back")
    office.does("/plan/submit", "plan-submitted")


def tick_the_playbook(office):
    """One press makes the measures that are ticked; their lead is named then."""
    kinds = office.form("/plan/suggested").locator("[name=kinds]").first.get_attribute("value")
    assert office.presses("/plan/suggested").status == 422, "nothing ticked, and nothing said"
    office.looks(again=True)
    office.does("/plan/suggested", "measures-added", kinds=kinds)
    assert not office.may("/plan/suggested"), "offered for a problem that has a measure"
    assert office.page.locator("#next a[href='#m1-lead']").count() == 1
    lead = office.form("/lead").locator("option:not([value=''])").last.get_attribute("value")
    office.does("/lead", "lead-named", lead=lead)


def edit_the_draft(office, case, due):
    """The last measure has no task: it is changed, taken out and put back, then out again."""
    assert office.page.locator("#next a[href$='-task']").count() == 1
    last = office.page.locator(".measure-h a").last.get_attribute("href")
    office.opens(last)
    office.is_refused(last, "title", title=" ")
    office.does(last, "measure-changed", title="每月五号开会")
    office.opens(last).does("/remove", "measure-removed", reason="并到前一条")
    office.does("/restore", "measure-restored").reads("每月五号开会")
    office.opens(last).does("/remove", "measure-removed", reason="并到前一条")
    office.follows(".measure-h a")
    task = office.page.locator(".draft-task form").first.get_attribute("action")
    office.is_refused(task, "due", title="排出全年支部会议日程", due="2020-01-01")
    office.does(task, "task-changed", due=str(due))
    office.opens(f"{case}/plan")


def approve(office, secretary, case):
    assert not office.may("/plan/approve")
    assert office.tries(f"{case}/plan/approve") == 403, "approved by whoever handed it in"
    secretary.opens("/board").follows("a", "溪坑店村")
    secretary.opens(f"{case}/plan").does("/plan/approve", "plan-approved", note="照此办")
    assert secretary.tries(f"{case}/plan/objective") == 403


def revise(office, secretary, case):
    """A second version; the first stays in force and readable."""
    office.opens(f"{case}/plan").is_refused("/plan/revise", "reason", reason=" ")
    office.does("/plan/revise", "plan-revised", reason="会议改在村部楼上开")
    office.does("/plan/objective", "objective-set", objective="年内每月开两次支部会议")
    office.does("/plan/submit", "plan-submitted")
    secretary.opens(f"{case}/plan").follows("#next a")
    secretary.reads("年内每月开一次支部会议", "年内每月开两次支部会议")
    secretary.opens(f"{case}/plan").does("/plan/approve", "plan-approved")
    office.opens(f"{case}/plan/versions?left=1&right=2").looks(again=True)
    office.opens(f"{case}/plan/print?version=1").reads("年内每月开一次支部会议")


def date_in(form, name):
    return datetime.date.fromisoformat(form.locator(f"[name={name}]").input_value())


def cadre_in(person, action, name):
    """The value under which the resident cadre can be chosen."""
    label = "驻村干部" if person.language == "zh-CN" else "Resident cadre"
    options = person.form(action).locator(f"[name={name}] option", has_text=label)
    return options.first.get_attribute("value")
