"""The walk's fourth part: a problem is settled, comes back, and a project answers it."""

import datetime

from walk_case import cadre_in
from walk_founding import VILLAGE


def settle_the_problem(cadre, office, secretary, case):
    office.opens(f"/villages/{VILLAGE}").follows("#diagnosis .prob a")
    problem = office.path()
    assert problem.startswith(f"{case}/problems/")
    office.does("/owner", "problem-owner-named", owner=cadre_in(office, "/owner", "owner"))
    office.is_refused("/evidence", "entry", evidence="记录本复印件", entry="99999")
    office.does("/evidence", "problem-evidence-added", evidence="记录本复印件", entry="")
    office.reads("记录本复印件")
    office.is_refused("/voices", "voices", voices="1000001", day=str(office.today))
    office.does("/voices", "problem-voices-counted", voices="9", day=str(office.today))
    office.is_refused("/regrade", severity="2", reason="会开起来了")
    office.does("/regrade", "problem-regraded", severity="1", reason="会开起来了")

    secretary.opens(problem)
    before = str(office.today - datetime.timedelta(days=1))
    step = dict(
        title="会议记录每月上墙", owner=cadre_in(secretary, "/task", "owner"), proof="照片")
    secretary.is_refused("/task", "due", **step, due=before)
    secretary.does("/task", "task-added", due=str(office.today))
    assert not cadre.opens(problem).may("/solve"), "solved while a task is unfinished"
    cadre.follows("#work td a", "会议记录每月上墙")
    cadre.does("/finish", "task-done", proof="照片三张")
    cadre.opens(problem).is_refused("/solve", "proof", proof=" ")
    cadre.does("/solve", "problem-solved", proof="连开三个月，记录齐全")
    assert not cadre.may("/verify"), "verified by whoever said it"
    secretary.opens(problem).does("/give-back", "problem-returned", reason="九月缺一次记录")
    cadre.opens(problem).reads("九月缺一次记录")
    cadre.does("/solve", "problem-solved", proof="九月的记录补上了")
    secretary.opens(problem).does("/verify", "problem-verified", proof="抽看三次，属实")
    office.opens(problem).does("/reopen", "problem-reopened", reason="十一月又没有开")
    office.opens(f"/villages/{VILLAGE}").follows("#diagnosis .sec-h a.num").reads("十一月又没有开")
    yesterday = office.today - datetime.timedelta(days=1)
    office.opens(f"{problem}?as-of={yesterday}", status=404)


def run_a_project(office, case):
    office.opens(f"/villages/{VILLAGE}").follows("#projects .sec-h a")
    asked = dict(title="会议室修缮", starts=str(office.today))
    asked["problem"] = office.form("/projects").locator(
        "[name=problem] option:not([value=''])").first.get_attribute("value")
    for wrong in ("-5", "0", "1200.555", "十二万"):
        office.is_refused("/projects", "budget", **asked, budget=wrong)
    office.does("/projects", "project-opened", budget="120,000.50")
    office.follows("article.project h3 a", "会议室修缮").reads("120,000.50")
    office.does("/source", "project-source-planned", label="县级专项", amount="80000")
    office.reads("40,000.50")
    before = str(office.today - datetime.timedelta(days=1))
    office.is_refused("/milestone", "due", title="屋面修好", due=before)
    office.does("/milestone", "project-milestone-set", due=str(office.today))
    office.does(
        "/block", "project-blocked", what="施工队没有进场", unblocker="镇村建办",
        since=str(office.today))
    assert not office.may("/finish"), "finished while it is blocked"
    office.does("/unblock", "project-unblocked", note="施工队到了")
    office.does("/reach", "project-milestone-reached", proof="照片")
    office.does("/finish", "project-finished", proof="验收单")
    assert not office.may("/stop"), "a finished project can be stopped"
