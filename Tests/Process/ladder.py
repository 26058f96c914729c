"""Takes steps of the ladder as the posts of the demo do, through their pages."""

from datetime import datetime, timedelta, timezone
from urllib.parse import urljoin

from visitor import Visitor

TALKED = {"place": "镇组织办", "recorder": "组织办干部", "reason": "三项重大事项没有走程序。",
          "explanation": "时间紧，来不及开会。", "pointedOut": "四议两公开不能省。",
          "measures": "一个月内补开会议。\n补齐记录并公示。"}


def in_days(count):
    """So many days after today in China, where the server's days begin; its clock is the real one."""
    today = datetime.now(timezone(timedelta(hours=8))).date()
    return (today + timedelta(days=count)).isoformat()


def visitor(served, post):
    return Visitor(served.address).sign_in_as(post)


def form(page, action):
    found = [one for one in page.forms if one.action.split("?")[0] == action]
    assert found, f"no form {action}; there are {[one.action for one in page.forms]}"
    return found[-1]


def sends(who, page, action, **values):
    """Sends a form of a page with boxes ticked where values name them."""
    one = form(who.get(page), action)
    pairs = [(name, values.get(name, value)) for name, value, _ in one.fields]
    pairs += [(name, values[name]) for name, _ in one.boxes if name in values]
    return who.post(urljoin(page, one.action), pairs)


def propose(served, rung, post, *, ground="careless", by="office", **values):
    """Proposes a step; gives the address of its page, which bears the id of the command."""
    who = visitor(served, by)
    page = f"/personnel/new?rung={rung}&post={post}"
    told = {"facts": "三项重大事项没有经过四议两公开。\n村民代表没有到会。",
            "evidence": "2026年10月12日会议记录\n第18号记账凭证"}
    one = form(who.get(page), "/personnel/new")
    command = next(value for name, value, _ in one.fields if name == "command")
    answer = sends(who, page, "/personnel/new", command=command, ground=ground, confirms="yes",
                   **{**told, **values})
    assert answer.status == 303, answer.words
    assert who.get(answer.location).status == 200, answer.location
    return f"/personnel/{command}"


def step(served, post, path, act, status=303, **values):
    answer = sends(visitor(served, post), path, f"{path}/{act}", **values)
    assert answer.status == status, f"{act}: {answer.status} {answer.words[:3000]}"
    return answer


def talked_with(served, post="cadre-b", *, rung="talk", checker="leader-b"):
    """A step with its hearing in the talk, as far as its effect."""
    path = propose(served, rung, post, checker=checker, decider="secretary")
    step(served, checker, path, "check", finding="confirmed", words="会议记录里没有。")
    effect = {"until": "2027-05-20", "source": "县干部管理办法第九条"}
    step(served, "secretary", path, "decide", reason="事实清楚。", confirms="yes", **effect)
    step(served, "office", path, "talk", **TALKED)
    return path


def told(served, post="branch-yanggang", *, checker="leader-a"):
    """An adjustment of which the person was told."""
    path = propose(served, "adjustment", post, ground="not-up-to-it", checker=checker,
                   decider="secretary")
    step(served, "office", path, "notify", how="in-person", answerBy=in_days(9))
    return path
