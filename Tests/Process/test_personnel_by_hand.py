"""Forms of a step of the ladder that no page offered, sent by hand: each has its answer in words, and
changes nothing."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from cunce import entries
from ladder import form, in_days, propose, sends, step, talked_with, told, visitor


def proposal(served, **values):
    """Sends the form of a proposal with other values than it was filled with."""
    told_of = {"ground": "careless", "confirms": "yes", "checker": "leader-a",
               "decider": "secretary", "facts": "没有开会。", "evidence": "会议记录", **values}
    return sends(visitor(served, "office"), "/personnel/new?rung=talk&post=branch-yanggang",
                 "/personnel/new", **told_of)


def by_hand(served, post, path, act, **values):
    """Sends an act that the page may not offer, with the marks of a form it does offer."""
    who = visitor(served, post)
    page = who.get("/record")
    csrf = re.search(r'name="csrf" value="([^"]*)"', page.text)[1]
    return who.post(f"{path}/{act}", [
        ("csrf", csrf), ("command", fresh(served)), *values.items()])


def fresh(served):
    """A command id as the server makes them."""
    page = visitor(served, "office").get("/personnel/new?rung=talk&post=branch-longan")
    return next(value for name, value, _ in form(page, "/personnel/new").fields
                if name == "command")


def course(served, path, post="office"):
    """What happened, as the page tells it."""
    page = visitor(served, post).get(path)
    return re.findall(r"<li><p><b>([^<]*)</b>", page.words)


@pytest.mark.parametrize("values, words", [
    ({"facts": "长" * 34_000}, "太大"), ({"facts": "长" * 4_001}, "最多 4000 个字"),
    ({"evidence": "件\n" * 2_001}, "最多 4000 个字"),
    ({"evidence": "长" * 600}, "500"), ({"facts": "一\x07二"}, "字符"),
    ({"ground": "petition"}, "事由"), ({"checker": "enterprise-a"}, "核实"),
    ({"checker": "branch-yanggang"}, "核实"), ({"checker": "no-such-post"}, "核实"),
    ({"decider": "leader-b"}, "决定"), ({"decider": "admin"}, "决定"),
    ({"checker": "secretary"}, "不同的人"), ({"checker": "office"}, "不同的人"),
    ({"confirms": "no"}, "信访"), ({"post": "office"}, "选"), ({"rung": "no-such-rung"}, "选"),
    ({"post": "no-such-post"}, "选"), ({"post": "county-leader"}, "选")])
def test_a_proposal_says_what_is_wrong_with_it(served, values, words):
    before = visitor(served, "office").get("/personnel").words.count("/personnel/")
    answer = proposal(served, **values)
    assert answer.status in (403, 409, 413, 422), answer.status
    assert words in answer.words
    assert visitor(served, "office").get("/personnel").words.count("/personnel/") == before


@pytest.mark.parametrize("act, values", [
    ("notify", {"how": "here", "answerBy": in_days(9)}),
    ("state", {"how": "on-paper", "pages": "1", "words": "他没有话说。"}),
    ("state", {"how": "here", "words": "我没有话说。"}),
    ("silence", {"words": "没有"}), ("lapse", {"words": "离任"}),
    ("withdraw", {"words": "不提了"}), ("deliver", {"how": "in-person"}),
    ("decide", {"reason": "一", "confirms": "yes"}), ("talk", {"place": "镇"}),
    ("end", {"words": "满"}), ("follow-up", {"mended": "yes", "words": "好"}),
    ("object", {"words": "不服"}), ("reviewer", {"reviewer": "leader-e"}),
    ("review", {"upheld": "yes", "words": "维持"})])
def test_whoever_checks_does_nobody_elses_part(served, act, values):
    path = told(served)
    before = course(served, path)

    answer = by_hand(served, "leader-a", path, act, **values)

    assert answer.status in (403, 409, 422), answer.status
    assert re.search(r'class="note note-\w+" role="status"', answer.text)
    assert course(served, path) == before


@pytest.mark.parametrize("act, values", [
    ("check", {"finding": "confirmed", "words": "属实"}), ("decide", {"reason": "一", "confirms": "yes"}),
    ("withdraw", {"words": "不提了"}), ("end", {"words": "满"}), ("deliver", {"how": "here"}),
    ("silence", {"words": "没有"}), ("reviewer", {"reviewer": "leader-e"})])
def test_the_person_concerned_does_no_part_of_it(served, act, values):
    path = told(served)
    before = course(served, path)

    answer = by_hand(served, "branch-yanggang", path, act, **values)

    assert answer.status in (403, 409, 422), answer.status
    assert course(served, path) == before


def test_what_was_decided_is_carried_out_by_nobody_but_the_decider_or_the_office(served):
    path = talked_with(served, "cadre-b", checker="leader-b")
    before = course(served, path)
    assert by_hand(served, "leader-b", path, "end", words="满").status in (403, 409, 422)
    assert by_hand(served, "leader-b", path, "follow-up", mended="yes", words="好").status in (
        403, 409, 422)
    assert course(served, path) == before
    step(served, "secretary", path, "follow-up", mended="yes", words="已改正。")
    assert len(course(served, path)) == len(before) + 1


def test_a_reviewer_is_somebody_of_the_place_without_a_part(served):
    path = talked_with(served, "cadre-b", checker="leader-b")
    step(served, "cadre-b", path, "object", words="不服。")
    for post in ["leader-b", "secretary", "office", "enterprise-a", "no-such-post", "cadre-b"]:
        assert by_hand(served, "office", path, "reviewer", reviewer=post).status in (
            403, 409, 422), post
    assert by_hand(served, "secretary", path, "reviewer", reviewer="leader-e").status in (403, 409)
    assert "确定由谁复核" not in course(served, path)


def test_a_proposal_under_the_id_of_another_file_changes_none(served):
    path = told(served)
    before = course(served, path)
    for by, rung in [("secretary", "warning"), ("office", "talk")]:
        who = visitor(served, by)
        answer = sends(
            who, f"/personnel/new?rung={rung}&post=branch-yanggang", "/personnel/new",
            command=path.rsplit("/", 1)[1], ground="careless", facts="一", evidence="二",
            confirms="yes", checker="leader-a", decider="secretary")
        assert answer.status in (409, 422), (by, answer.status)
    assert course(served, path) == before


def test_two_who_decide_at_once_decide_once(served):
    path = told(served)
    step(served, "branch-yanggang", path, "state", words="一")
    step(served, "leader-a", path, "check", finding="confirmed", words="属实")
    page = visitor(served, "secretary")
    # Two pages that were opened before, each with its own command, and each button pressed often.
    forms = [form(page.get(path), f"{path}/decide") for _ in range(2)] * 4

    def send(one):
        return page.again().post(one.action, [*one.filled(text="研究过。"), ("confirms", "yes")])

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, forms))
    done = [answer for answer in answers if answer.status == 303]
    # One form sent four times is one command: it has one answer.
    assert done and len({answer.location for answer in done}) == 1
    for answer in answers:
        assert answer.status == 303 or "现在不是这一步" in answer.words, (
            answer.status, answer.words[-1500:])
    happened = course(served, path)
    assert sum("决定" in act for act in happened) == 1, happened


def test_a_step_is_not_taken_back_corrected_or_withdrawn_as_an_entry(served):
    path = told(served)
    answer = step(served, "branch-yanggang", path, "state", words="先这样。")
    assert "undo" not in answer.location
    before = course(served, path)
    last = entries(served.data)
    for post in ["branch-yanggang", "office"]:
        who = visitor(served, post)
        csrf = re.search(r'name="csrf" value="([^"]*)"', who.get("/record").text)[1]
        for act in ("correct", "withdraw"):
            sent = who.post(f"/entries/{last}/{act}", [
                ("csrf", csrf), ("command", fresh(served)), ("reason", "写错了")])
            assert sent.status in (403, 404), (post, act, sent.status)
        file = path.rsplit("/", 1)[1]
        sent = who.post(f"/undo/{file}", [("csrf", csrf), ("command", fresh(served))])
        assert sent.status == 404, post
    assert course(served, path) == before


@pytest.mark.parametrize("path", ["/personnel", "/appraisals", "/pay", "/service", "/in-view"])
def test_whoever_ended_their_part_comes_back_to_their_week_with_the_word_that_it_is_done(
        served, path):
    who = visitor(served, "leader-a")
    after = who.get(f"{path}/no-such-file?done=done.personnel-proposed")
    assert after.status == 303 and after.location == "/week?done=done.personnel-proposed"
    for query in ["", "?done=", "?done=elsewhere", "?done=done.%0d%0aSet-Cookie:x"]:
        assert who.get(f"{path}/no-such-file{query}").status == 404, query
