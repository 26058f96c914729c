"""Appraisal and pay over HTTP: what the person, a part and the office see, and that for everybody
else nothing of it exists."""

import io
import re
import zipfile

import pytest
from test_upward import does, form, visitor

COURSE = "/appraisals/demo-appraisal-yanggang"
DECIDED = "/appraisals/demo-appraisal-dianhou"
PAY = "/pay/demo-pay-dianhou"
# What no page of somebody without a right may hold.
WORDS = ["demo-appraisal", "demo-pay", "承包款", "返回地了了 8 户"]


@pytest.mark.parametrize("post", ["branch-yanggang", "office", "secretary", "leader-a", "area-a"])
def test_an_appraisal_in_course_is_there_for_whoever_has_a_part(served, post):
    page = visitor(served, post).get(COURSE)
    assert page.status == 200 and "返回地纠纷年底前了结 10 户" in page.words


@pytest.mark.parametrize("post", [
    "chair-yanggang", "branch-dianhou", "cadre-c", "group-yanggang", "leader-c", "county-leader",
    "county-office", "admin", "county-water"])
@pytest.mark.parametrize("path", [COURSE, DECIDED, PAY, "/pay/no-such-file"])
def test_for_everybody_else_it_does_not_exist(served, post, path):
    own = post == "branch-dianhou" and path in (DECIDED, PAY)
    who = visitor(served, post)
    answer = who.get(path)
    assert answer.status == (200 if own else 404)
    if not own:
        none = who.get("/appraisals/no-such-file")
        assert answer.words.replace(path, "") == none.words.replace("/appraisals/no-such-file", "")


@pytest.mark.parametrize("post", ["chair-yanggang", "cadre-c", "leader-c", "county-leader"])
def test_no_page_of_somebody_else_tells_of_it(served, post):
    who = visitor(served, post)
    for path in ["/", "/week", "/record", "/appraisals", "/pay/new", "/appraisals/new"]:
        answer = who.get(path)
        assert not any(word in answer.words for word in WORDS), path


def test_the_person_sees_targets_facts_result_and_pay_in_their_record(served):
    record = visitor(served, "branch-dianhou").get("/record").words
    assert DECIDED in record and PAY in record
    page = visitor(served, "branch-dianhou").get(DECIDED).words
    for word in ["茶园承包款收齐", "道路验收单", "三季度那次是会计住院", "按细则仍记一次", "合格"]:
        assert word in page
    pay = visitor(served, "branch-dianhou").get(PAY).words
    assert "24,000" in pay and "10,000" in pay and "34,000" in pay and "镇财政所" in pay


def test_the_sheet_for_the_paying_side_is_the_offices_and_the_approvers(served):
    page = visitor(served, "office").get("/appraisals").text
    sheet = page.split('href="/pay/sheets/')[1].split('"')[0]
    for post in ["office", "secretary"]:
        answer = visitor(served, post).get(f"/pay/sheets/{sheet}")
        assert answer.status == 200
        book = zipfile.ZipFile(io.BytesIO(answer.body))
        text = b"".join(book.read(name) for name in book.namelist()).decode("utf-8", "ignore")
        assert "34000" in text and "镇财政所" in text
    for post in ["branch-dianhou", "leader-a", "area-a", "county-office"]:
        assert visitor(served, post).get(f"/pay/sheets/{sheet}").status == 404


def test_a_fact_is_tied_by_the_office_and_seen_at_once_by_the_person(served):
    office = visitor(served, "office")
    does(office, COURSE, "/tie", fact="targets-met", value="80%", evidence="验收单 2 号")
    assert "验收单 2 号" in visitor(served, "branch-yanggang").get(COURSE).words


def test_a_scheme_is_not_changed_while_its_period_runs(served):
    secretary = visitor(served, "secretary")
    page = secretary.get("/appraisals")
    answer = secretary.submit(
        form(page, "/appraisals/schemes"), "/appraisals", scheme="appraisal cadre-appraisal",
        period="2026", objectionDays="20", day="2026-11-20", paper="")
    assert answer.status == 409 and "期中不得改变" in answer.words


def test_a_refused_form_may_come_back_with_more_posts(served):
    office = visitor(served, "office")
    scheme = re.search(
        r'<option value="(\d+)">[^<]*2026年', office.get("/appraisals/new").text)[1]

    def send(page, posts, reviewer):
        own = [one for one in page.forms
               if one.method == "post" and one.action.split("?")[0] == "/appraisals/new"]
        pairs = own[0].filled(
            assessor="office", reviewer=reviewer, decider="secretary",
            **{"rater-villagers-rating": "area-a", "rater-town-rating": "leader-a"})
        return office.post("/appraisals/new", [
            *((name, value) for name, value in pairs if name != "posts"),
            *(("posts", post) for post in posts)])

    page = office.get(f"/appraisals/new?scheme={scheme}")
    refused = send(page, ["watch-longan"], reviewer="office")
    assert refused.status == 403
    done = send(refused, ["watch-longan", "watch-changshan"], reviewer="leader-b")
    assert done.status == 303, done.words[:600]
