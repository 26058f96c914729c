"""The walk's part on posts: who stands in, what is handed over, who leaves."""

import datetime


def keep_the_roster(office, case):
    today = office.today
    office.opens("/responsibility").follows("table.duty td:last-child a[href^='/posts/']")
    post = office.path()
    stand_in(office, post, today)
    hand_over(office, post, today)
    leave_and_take(office, case, today)


def stand_in(office, post, today):
    """The office's own person stands in for the cadre, today and the days after."""
    own = choice_in(office, "/acting", "person", "镇组织办", "organisation office")
    days = {"from": str(today), "until": str(today - datetime.timedelta(days=1))}
    office.is_refused("/acting", "until", person=own, reason="公休", **days)
    days["until"] = str(today + datetime.timedelta(days=3))
    office.does("/acting", "acting-named", person=own, reason="公休", **days)
    office.is_refused("/acting", "from", person=own, reason="公休", **days)
    assert office.tries("/seat") == 404, "a seat was taken without naming one"
    sit(office, post.rpartition("/")[2])
    office.opens("/board")
    assert office.page.locator("header .who summary").inner_text(), "nobody is signed in"
    assert office.page.goto("/posts").status == 403, "the stand-in kept the office's rights"
    sit(office, own)
    office.opens(post)
    office.does("/acting/end", "acting-ended", until=str(today), reason="提前回来")


def hand_over(office, post, today):
    office.opens(f"{post}/hand-over")
    to = choice_in(office, "/hand-over", "to", "办事处书记", "Area office secretary")
    # The link began today: there is no day before it.
    office.is_refused("/hand-over", "on", to=to, reason="分工调整", on=str(today))
    for box in office.page.locator("input[name=links]").all():
        box.uncheck()
    office.does("/hand-over", "handed-over", to=to, reason="分工调整", on=str(today))
    office.follows("a[href*='/hand-overs/']")
    assert office.page.locator("tbody tr").count() >= 1


def leave_and_take(office, case, today):
    """The area office's secretary leaves; the vacancy shows until somebody takes the post."""
    office.opens("/responsibility").follows("table.duty td:nth-child(3) a[href^='/posts/']")
    post = office.path()
    office.is_refused("/leave", "until", until=str(today + datetime.timedelta(days=1)))
    office.does("/leave", "post-left", until=str(today))
    office.opens("/posts")
    assert office.page.locator("table.seats").first.locator("a[href$='/hand-over']").count() == 1
    office.opens(f"{case}/links")
    office.does("/area-secretary/" + post.rpartition("/")[2] + "/term", "link-term-set",
                term=str(today + datetime.timedelta(days=20)), reason="先约定二十天")
    office.opens(post)
    office.does("/take", "post-taken", **{"from": str(today)})


def sit(person, post):
    csrf = person.page.locator("input[name=csrf]").first.get_attribute("value")
    assert person.post("/seat", [("csrf", csrf), ("post", post)]).status == 303


def choice_in(person, action, name, zh, en):
    label = zh if person.language == "zh-CN" else en
    options = person.form(action).locator(f"[name={name}] option", has_text=label)
    return options.first.get_attribute("value")
