"""The chain upward over HTTP: a brief goes up, an instruction comes down and is carried out, a formal
request is answered."""

import json
import re

import pytest
from cunce import Server, command
from files import png
from paths import TOWN_CODE
from visitor import Visitor

ROUND = "/rounds/round-demo"
BRIEF = f"{ROUND}/briefs/2026-W47"


def visitor(served, post):
    return Visitor(served.address).sign_in_as(post)


def form(page, ending):
    found = [form for form in page.forms if form.action.split("?")[0].endswith(ending)]
    assert found, f"no form {ending}; there are {[form.action for form in page.forms]}"
    return found[0]


def does(who, path, ending, status=303, **values):
    """Opens a page, sends its form that ends so, and gives the answer."""
    answer = who.submit(form(who.get(path), ending), path, **values)
    assert answer.status == status, f"{ending}: {answer.status} {answer.words[:3000]}"
    return answer


def page(answer):
    return answer.location.split("?")[0]


def first_choice(page, ending, name):
    """What stands in a list until somebody chooses."""
    part = page.text.split(f'{ending}"')[1].split(f'name="{name}"')[1]
    return re.search(r'<option value="([^"]*)"', part)[1]


def typed(form, name):
    return next(value for field, value, _ in form.fields if field == name)


def test_figures_are_locked_and_words_leave_a_trace(served):
    office = visitor(served, "office")
    edit = form(office.get(BRIEF), "/lines/progress/0")
    words = typed(edit, "zh").strip()
    refused = does(
        office, BRIEF, "/lines/progress/0", status=422, zh=words.replace("78", "79"))
    assert "数字锁在条目上" in refused.words
    assert words.replace("78", "79") in refused.words, "what was typed is lost"
    assert refused.text.count('no-print" open') == 1, "forms that were not sent have opened"

    does(office, BRIEF, "/lines/progress/0", zh=words.replace("全镇", "目前全镇"))
    after = office.get(BRIEF).words
    assert f"<del>{words}</del>" in after
    assert words.replace("全镇", "目前全镇") in after
    assert "目前全镇" in office.get("/used").words, "told by its words, not its place"
    added = does(office, BRIEF, "/lines/next/new", status=422, zh="再走访3个村。")
    assert "没有条目" in added.words

    made = json.loads(command(
        "brief", "--division", TOWN_CODE, "--week", "2026-W47", "--format", "json", "--language", "zh",
        data=served.data).stdout)
    assert made["sections"][0]["paragraphs"][0]["text"].startswith("目前全镇")


def test_a_signature_is_for_what_was_read(served):
    office, secretary = visitor(served, "office"), visitor(served, "secretary")
    sign = form(secretary.get(BRIEF), "/sign")
    words = typed(form(office.get(BRIEF), "/lines/next/0"), "zh")
    does(office, BRIEF, "/lines/next/0", zh=words.rstrip("。") + "，专人盯着。")
    late = secretary.submit(sign, BRIEF)
    assert late.status == 409
    assert "又改了 1 处" in late.words

    does(secretary, BRIEF, "/acts/return", reason="第三段写清谁盯")
    assert "第三段写清谁盯" in office.get(BRIEF).words
    assert "第 14 期退回了" in office.get("/board").words
    assert not [f for f in secretary.get(BRIEF).forms if f.action.endswith("/sign")]
    does(office, BRIEF, "/acts/hand-in")
    sign = form(secretary.get(BRIEF), "/sign")
    other = secretary.again()
    twice = form(other.get(BRIEF), "/sign")
    assert secretary.submit(sign, BRIEF).status == 303
    second = other.submit(twice, BRIEF)
    assert second.status == 409
    assert "签发" in second.words
    assert not [f for f in office.get(BRIEF).forms if "/lines/" in f.action]


def signed_and_sent(served):
    secretary, office = visitor(served, "secretary"), visitor(served, "office")
    does(secretary, BRIEF, "/sign")
    does(office, BRIEF, "/acts/send")
    return secretary, office


def test_an_instruction_comes_down_and_its_result_goes_up(served):
    secretary, office = signed_and_sent(served)
    leader = visitor(served, "county-leader")
    assert "等您签收" in leader.get("/county").words
    does(leader, "/county", "/acts/acknowledge")
    assert "等您签收" not in leader.get("/county").words

    village = re.search(r'option value="(\d+)">洋港村', leader.get(BRIEF).text)[1]
    given = page(does(
        leader, BRIEF, "/instructions", words="返回地月底前一户一户量清。", village=village))
    assert "批示来了" in secretary.get("/board").words
    assert not [f for f in leader.get(given).forms if f.action.endswith("/assign")]
    does(secretary, given, "/assign", owner="cadre-a", due="2026-12-10")
    assert "返回地月底前一户一户量清" in secretary.get("/huddle?round=round-demo").words

    cadre = visitor(served, "cadre-a")
    assert "由批示而来，这周交办" in cadre.get("/week").words
    waiting = "办这条批示，报结果"
    assert not [f for f in cadre.get(given).forms if f.action.endswith("/report")]
    assert waiting not in cadre.get("/week").words
    task = re.search(r'href="(/cases/[^"]+/tasks/[^"]+)"', cadre.get(given).text)[1]
    does(cadre, task, "/finish", proof="签字单 4 份")
    does(office, task, "/verify", note="看过")
    assert waiting in cadre.get("/week").words
    village_page = office.get(f"/villages/{village}").words
    for told in (cadre.get("/week").words, village_page):
        assert "返回地月底前一户一户量清。 · 签字单 4 份" in told, "done, and not said what"
    # What the doer said stands in the field, not what the verifier remarked.
    assert typed(form(cadre.get(given), "/report"), "text").strip() == "签字单 4 份"
    does(cadre, given, "/report", text="4 户已量清签字。")
    assert "4 户已量清签字" in leader.get(given).words
    does(leader, given, "/return", reason="分界桩没有埋")
    does(cadre, given, "/report", text="4 户已量清签字，界桩已埋。")
    assert not [f for f in secretary.get(given).forms if f.action.endswith("/close")]
    does(leader, given, "/close", word="好")
    assert "返回地月底前一户一户量清" not in leader.get("/county").words


def test_a_clerk_records_what_came_on_paper(served):
    _, office = signed_and_sent(served)
    does(office, BRIEF, "/acts/acknowledge-paper", word="联络员代收")
    assert "联络员代收" in office.get(BRIEF).words
    upward = f"{ROUND}/upward"
    given = page(does(
        office, upward, "/instructions", words="请抓紧办。", day="2026-11-25",
        **{"from": "county-leader"}))
    shown = office.get(given).words
    assert "纸质" in shown and "11月25日" in shown
    assert office.submit(
        form(office.get(upward), "/instructions"), upward, words="早了",
        day="2030-01-01", **{"from": "county-leader"}).status == 422


def test_what_came_on_paper_keeps_its_order_and_its_mark(served):
    secretary, office = signed_and_sent(served)
    early = does(
        office, BRIEF, "/acts/acknowledge-paper", status=409, word="联络员代收", day="2026-11-19")
    assert "签收不能早于这一天" in early.words and "联络员代收" in early.text

    upward = f"{ROUND}/upward"
    given = page(does(
        office, upward, "/instructions", words="请抓紧办。", day="2026-11-19", village="",
        **{"from": "county-leader"}))
    assert first_choice(secretary.get(given), "/assign", "owner") == ""
    assert does(secretary, given, "/assign", status=422, owner="").words.count("请选") > 0
    does(secretary, given, "/assign", owner="leader-a", due="2026-12-10")
    early = does(office, given, "/report", status=409, day="2026-11-18", text="办好了。")
    assert "报结果不能早于这一天" in early.words and "11月19日" in early.words
    assert not form(secretary.get(given), "/report").has("day"), "only paper says another day"

    does(office, given, "/report", day="2026-11-20", text="办好了。")
    shown = office.get(given)
    assert not [f for f in shown.forms if f.action.endswith("/close-paper")], "own result"
    assert "办结由别人来记" in shown.words
    assert does(
        office, given, "/return-paper", status=409, day="2026-11-19", reason="缺两户"
    ).words.count("11月20日") > 0
    does(office, given, "/return-paper", day="2026-11-20", reason="缺两户")
    assert office.get(given).text.count("纸质") == 3, "its fact, its step, and given back"


def test_a_task_leads_back_to_what_it_came_from(served):
    secretary, office = signed_and_sent(served)
    village = re.search(
        r'option value="(\d+)">洋港村', office.get(f"{ROUND}/upward").text)[1]
    given = page(does(
        office, f"{ROUND}/upward", "/instructions", words="请抓紧办。", day="2026-11-20",
        village=village, **{"from": "county-leader"}))
    does(secretary, given, "/assign", owner="cadre-a", due="2026-12-10")
    task = re.search(r'href="(/cases/[^"]+/tasks/[^"]+)"', secretary.get(given).text)[1]

    shown = visitor(served, "cadre-a").get(task)
    assert "由批示而来" in shown.words
    assert f'href="{given}"' in shown.text


def test_an_ask_goes_up_as_a_request_of_one_matter(served):
    secretary, office = visitor(served, "secretary"), visitor(served, "office")
    upward = f"{ROUND}/upward"
    ask = re.search(r'href="(/rounds/round-demo/asks/\d+)">请县里派测绘半天', office.get(upward).text)[1]
    two = does(office, ask, "/request", status=422, asked="一是派员，二是拨款。")
    assert "一文一事" in two.words
    drafted = page(does(office, ask, "/request", addressee="county-office"))
    assert "已写成请示" in office.get(ask).words
    county = visitor(served, "county-office")
    assert county.get(drafted).status == 404, "a draft is the town's own"
    assert not [f for f in office.get(drafted).forms if f.action.endswith("/sign")]
    does(secretary, drafted, "/sign")
    does(office, drafted, "/send")
    assert "的请示" in county.get("/county").words
    does(county, drafted, "/answer", verdict="approved", words="同意，下周派员。")
    assert "同意，下周派员。" in office.get(drafted).words
    paper = office.get(f"{drafted}/paper.docx")
    assert paper.status == 200 and paper.body[:2] == b"PK"


@pytest.mark.parametrize("path", [
    f"{ROUND}/briefs/2026-W99", f"{ROUND}/briefs/nonsense", f"{ROUND}/briefs/2031-W01",
    f"{ROUND}/instructions/nobody", f"{ROUND}/asks/1", f"{ROUND}/asks/x",
    f"{ROUND}/requests/nobody", f"{ROUND}/requests/request-pipes/other.docx",
])
def test_what_is_not_there_is_said(served, path):
    answer = visitor(served, "secretary").get(path)
    assert answer.status == 404, answer.status


def test_the_digest_has_its_keys(demo_made):
    answer = command(
        "digest", "--division", TOWN_CODE, "--week", "2026-W46", "--format", "json",
        data=demo_made)
    digest = json.loads(answer.stdout)
    assert set(digest) == {
        "document", "division", "week", "characters", "towns", "instructions", "requests", "head"}
    assert digest["document"] == "county-digest"
    assert [town["number"] for town in digest["towns"]] == [13]
    assert all(s["entries"] for town in digest["towns"] for s in town["progress"])
    ahead = command("digest", "--division", TOWN_CODE, "--week", "2031-W01", data=demo_made)
    assert ahead.returncode == 1


def test_the_county_writes_about_a_village_from_its_own_page(served):
    signed_and_sent(served)
    leader = visitor(served, "county-leader")
    village = re.search(r'option value="(\d+)">洋港村', leader.get("/county").text)[1]

    given = page(does(
        leader, "/county", "/instructions", words="洋港的路月底前修通。", village=village))

    does(leader, "/county", "/instructions", status=422, words="写错了村。", village="1")
    shown = leader.get(given).words
    assert f"/villages/{village}" in shown and "洋港" in shown
    assert "成为这个村的一项任务" in visitor(served, "secretary").get(given).words
    plain = page(does(leader, "/county", "/instructions", words="全镇都要抓紧。", village=""))
    assert "/villages/" not in leader.get(plain).words.split("<main")[1]


def test_a_scan_hangs_on_an_instruction_of_the_whole_town(served):
    _, office = signed_and_sent(served)
    given = page(does(
        office, f"{ROUND}/upward", "/instructions", words="请抓紧办。", day="2026-11-25",
        village="", **{"from": "county-leader"}))
    attach = form(office.get(given), "/scans")

    wrong = office.send_files(attach, [("files", "批示.png", b"no picture")], given, words="")
    assert wrong.status == 422 and "批示.png" in wrong.words
    hung = office.send_files(
        attach, [("files", "批示.png", png()), ("files", "反面.png", png(50))], given, words="")
    assert hung.status == 303, hung.words[:2000]

    leader = visitor(served, "county-leader")
    shown = leader.get(given)
    assert "批示.png" in shown.words and "反面.png" in shown.words
    assert not [f for f in shown.forms if f.action.endswith("/scans")]
    href = re.search(r'href="([^"]+/scans/[^"]+)"', shown.text)[1]
    assert leader.get(href).body == png()
    # Nobody below the town's round reads it, and nobody hangs one on what was written here.
    assert visitor(served, "admin").get(href).status in (403, 404)
    written = page(does(leader, "/county", "/instructions", words="写在这里的。"))
    assert not [f for f in office.get(written).forms if f.action.endswith("/scans")]

    undo = next(f for f in office.get(hung.location).forms if f.action.startswith("/undo/"))
    assert office.submit(undo, hung.location).status == 303
    assert leader.get(href).status == 404
    assert command("journal", "verify", data=served.data).returncode == 0
    assert command("journal", "replay", "--check", data=served.data).returncode == 0


def test_the_digest_names_the_head_it_was_made_from(demo_made):
    answer = command(
        "digest", "--division", TOWN_CODE, "--week", "2026-W46", "--format", "text",
        "--language", "zh", data=demo_made)
    assert re.search(r"日志头 [0-9a-f]{64}", answer.stdout), answer.stdout[-300:]
    assert "第46周，2026年11月9日至2026年11月15日" in answer.stdout
    assert "{" not in answer.stdout


@pytest.mark.parametrize("path", ["/county/digest?week=2026-W99", "/used?week=2026-W99"])
def test_a_week_the_year_does_not_have_is_said(served, path):
    answer = visitor(served, "county-leader").get(path)
    assert answer.status == 404
    assert "2026-W99" in answer.text


@pytest.mark.parametrize("post", ["enterprise-a", "branch-longan", "county-water"])
def test_the_digest_is_the_county_s(served, post):
    assert visitor(served, post).get("/county/digest").status == 403
