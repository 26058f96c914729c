"""Requirement B5: a step of the ladder exists for the person, for whoever has a part in it and for
the office that keeps the files. To everybody else a town in which further ones were taken is the same
as before, byte for byte."""

import os
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest
from cunce import FULL, Server, command, entries
from ladder import propose, step, talked_with, told, visitor
from mail import Sink, sendmail
from paths import SIGN_IN, TOWN_CODE
from test_reminders import choose, feed, turn
from test_what_is_seen import walk
from twins import difference, lasting, said
from visitor import Visitor

ROUND = "/rounds/round-demo"
# Those who read a file of the town with steps, each for their own reason. The village's party
# secretary sits on a second post, and reads what concerns them there too.
CONCERNED = ["branch-yanggang", "cadre-b", "chair-longan", "branch-longan", "collective-longan"]
HAVING_A_PART = ["secretary", "leader-a", "leader-b", "leader-c"]
KEEPING = ["office"]
WITH_A_RIGHT = [*CONCERNED, *HAVING_A_PART, *KEEPING]
# One of each kind of post, and those who sit beside the persons concerned.
OTHERS = ["admin", "leader-d", "area-a", "cadre-a", "cadre-c", "group-yanggang", "county-leader",
          "county-office", "town-finance", "county-water", "enterprise-a", "model-c",
          "chair-yanggang", "watch-yanggang", "watch-longan", "branch-dianhou"]
START = ["/", "/week", "/board", "/villages", "/used", "/responsibility", "/tables", "/documents",
         "/county", "/posts", "/load"]
PAGES = [
    "/record", "/personnel", "/personnel/new", "/personnel/no-such-file", "/reminders", "/accounts",
    "/personnel/new?rung=talk&post=branch-yanggang", "/week?week=2026-W46", "/week?week=2026-W48",
    "/posts/branch-yanggang", "/posts/branch-yanggang/hand-over", "/posts/cadre-b",
    "/posts/cadre-b/hand-over", "/villages/990000100203", "/villages/990000100204",
    f"/villages?part={quote('洋港')}", f"/villages?part={quote('组织措施')}", "/board?as-of=2026-11-19",
    f"{ROUND}/weeks/2026-W47", f"{ROUND}/weeks/2026-W47/papers", f"{ROUND}/weeks/2026-W47/papers.zip",
    f"{ROUND}/archive.zip", f"{ROUND}/close", f"{ROUND}/carry", f"{ROUND}/stand", f"{ROUND}/upward",
    f"{ROUND}/briefs/2026-W47", "/huddle", "/county/digest?week=2026-W47", "/facts", "/groups",
    "/documents/archive.zip", "/documents/brief.html?week=2026-W47", "/documents/responsibility.xlsx",
    "/documents/ledger.csv", "/documents/tasks.docx", "/documents/digest.html?week=2026-W47",
    *[f"/tables/{table}.{form}" for form in ("csv", "xlsx") for table in
      ("posts", "links", "tasks", "promises", "problems", "supporters", "facts", "villages")],
    "/personnel.csv", "/tables/personnel.csv", "/documents/personnel.docx"]
# Pages of whoever has a right that are theirs alone.
OWN = re.compile(r"^/(week|record|personnel)\b")


@pytest.fixture(scope="module")
def clock(tmp_path_factory):
    place = tmp_path_factory.mktemp("clock") / "clock"
    place.write_text("2026-11-20 16:30:00")
    os.environ["CUNCE_CLOCK"] = str(place)
    yield place
    del os.environ["CUNCE_CLOCK"]


@pytest.fixture(scope="module")
def towns(demo_made, clock, tmp_path_factory):
    """A town, the same where steps were taken since, and their files."""
    folder = tmp_path_factory.mktemp("towns")
    plain, other = (shutil.copytree(demo_made, folder / name) for name in ("without", "with"))
    with Server(plain, demo=True) as without, Server(other, demo=True) as having:
        yield without, having, steps(having)


def steps(served):
    checked = propose(served, "admonition", "branch-longan", checker="leader-c", decider="secretary")
    step(served, "leader-c", checked, "check", finding="partly", words="一项属实。")
    return {"told": told(served), "in effect": talked_with(served), "checked": checked,
            "reminder": propose(served, "warning", "chair-longan", by="secretary")}


def numbered(demo):
    """Entries as pages show them: the steps' are those after the demo's."""
    last = entries(demo)
    lists = [f"{last - 50}-{last + 150}", f"{last + 1}", f"{last},{last + 1}-{last + 3}"]
    return [*(f"/entries?numbers={numbers}" for numbers in lists),
            *(f"/entries/{number}" for number in (last, last + 1, last + 3, last + 9))]


def compared(towns, post, pages, but=None):
    """Where the two towns answer a post differently."""
    without, having, _ = towns
    one, other = visitor(without, post), visitor(having, post)
    # Those like them are asked for the named pages only: a walk of everybody takes too long.
    walked = walk(one, START) if post in (*OTHERS, *WITH_A_RIGHT) else {}
    answers = {page: answer for page, (answer, _) in walked.items()}
    answers.update({page: one.get(page) for page in pages if page not in answers})
    differing = {}
    for page, answer in answers.items():
        if but is not None and but.match(page):
            continue
        here, there = said(answer), said(other.get(page))
        if here != there:
            differing[page] = difference(here, there)
    return differing


def test_a_town_with_steps_is_to_others_the_same_as_one_without(towns, demo_made):
    everybody = OTHERS
    if FULL:
        offered = [button[1] for form in Visitor(towns[0].address).get(SIGN_IN).forms
                   for button in form.buttons if button[0] == "post"]
        everybody = [post for post in offered if post not in WITH_A_RIGHT]
        assert set(OTHERS) <= set(everybody)
    pages = [*PAGES, *numbered(demo_made), *towns[2].values()]
    pages += [f"{path}/papers/notice.docx" for path in towns[2].values()]
    with ThreadPoolExecutor(3) as pool:
        found = dict(zip(everybody, pool.map(
            lambda post: compared(towns, post, pages), everybody)))
    apart = told_apart(found)
    assert not apart, "\n".join(apart)


def told_apart(found):
    """One line for each page that differs, with the posts it differs for."""
    posts = {}
    for post, differing in found.items():
        for page, difference in differing.items():
            posts.setdefault((page, difference), []).append(post)
    return [f"{page} ({', '.join(who)}): {what}" for (page, what), who in posts.items()]


def test_whoever_has_a_right_reads_of_it_on_its_own_pages_only(towns, demo_made):
    pages = [*PAGES, *numbered(demo_made)]
    with ThreadPoolExecutor(3) as pool:
        found = dict(zip(WITH_A_RIGHT, pool.map(
            lambda post: compared(towns, post, pages, but=OWN), WITH_A_RIGHT)))
    apart = told_apart(found)
    assert not apart, "\n".join(apart)
    week = visitor(towns[1], "branch-yanggang").get("/week").text
    assert f'href="{towns[2]["told"]}"' in week, "what waits for the person is in their week"


def test_whoever_has_a_right_finds_it(towns):
    _, having, files = towns
    for post, name in [("office", "told"), ("secretary", "told"), ("leader-a", "told"),
                       ("branch-yanggang", "told"), ("cadre-b", "in effect"),
                       ("chair-longan", "reminder"), ("leader-c", "checked")]:
        assert visitor(having, post).get(files[name]).status == 200, (post, name)


def test_a_calendar_says_nothing_of_it(towns):
    without, having, _ = towns
    for post in ["secretary", "leader-a", "office", "branch-yanggang"]:
        told_of = [visitor(served, post).get(feed(visitor(served, post)))
                   for served in (without, having)]
        assert told_of[0].status == 200
        assert said(told_of[0]) == said(told_of[1]), post


def test_a_mail_says_nothing_of_it(towns, tmp_path):
    """What waits for somebody is on their own pages; a mail passes through other hands."""
    mails = []
    for served in towns[:2]:
        data = shutil.copytree(served.data, tmp_path / f"{served.port}")
        with Sink() as sink:
            choose(data, post="secretary")
            turn(data, sendmail(tmp_path, sink.port), "2026-11-23 08:00")
            mails.append([message.get_content() for _, _, message in sink.taken])
    assert mails[0] and mails[0] == mails[1]


@pytest.mark.parametrize("act", [
    "notify", "state", "silence", "check", "decide", "decline", "talk", "deliver", "follow-up", "end",
    "withdraw", "lapse", "object", "reviewer", "review", "no-such-act"])
def test_a_form_sent_by_hand_learns_no_more_than_a_page(towns, act):
    without, having, files = towns
    fields = [("words", "一"), ("how", "here"), ("answerBy", "2026-12-20"), ("reason", "一"),
              ("finding", "confirmed"), ("confirms", "yes"), ("mended", "yes"), ("upheld", "yes"),
              ("reviewer", "area-a"), ("pages", "0")]
    for post in ["area-a", "chair-yanggang", "county-office", "admin", "enterprise-a"]:
        for path in files.values():
            answers = []
            for served in (without, having):
                who = visitor(served, post)
                hidden = hidden_fields(who.get("/record"))
                answers.append(said(who.post(f"{path}/{act}", [*hidden, *fields])))
            assert answers[0] == answers[1] and answers[0][0] == 404, (post, path)


def hidden_fields(page):
    csrf = re.search(r'name="csrf" value="([^"]*)"', page.text)[1]
    return [("csrf", csrf), ("command", "0" * 19 + "a")]


@pytest.mark.parametrize("arguments", [
    ("status",), ("status", "--format", "json"),
    ("brief", "--division", TOWN_CODE, "--week", "2026-W47"),
    ("ledger", "--division", TOWN_CODE, "--format", "csv"), ("rounds", "list"), ("accounts", "list"),
    ("documents", "list"), ("documents", "coverage"),
    ("digest", "--week", "2026-W46"), ("journal", "replay", "--check")])
def test_a_command_tells_the_same_of_both(towns, arguments):
    without, having, _ = towns
    one, other = command(*arguments, data=without.data), command(*arguments, data=having.data)

    assert counted(one) == counted(other)


def counted(answer):
    """Without how many entries and streams there are in all: that is the journal's head."""
    text = re.sub(r"\b\d+ (entries|streams|seals|commits)\b", r"N \1", answer.stdout)
    text = re.sub(r"in \d+ ms|\d+(\.\d+)? (ms|s)\b", "in no time", text)
    return answer.returncode, lasting(text), lasting(answer.stderr)
