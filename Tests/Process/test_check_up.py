"""The check-up at the command line and on its page: the same findings, and who may look."""

import json
import re

import pytest
from cunce import command
from visitor import Visitor


def checked(data):
    answer = command("check-up", "--json", data=data)
    return answer.returncode, json.loads(answer.stdout)


def test_it_answers_one_where_something_is_to_be_mended(demo_made):
    code, found = checked(demo_made)

    assert code == 1
    assert found["sound"] is False
    assert [check["check"] for check in found["checks"]] == [
        "village-without-link", "plan-without-evidence", "clashing-posts",
        "huddle-without-minutes", "promise-without-day", "jumping-figure", "unused-account",
        "old-backup"]
    for check in found["checks"]:
        assert check["title"] and check["remedy"]
        for finding in check["findings"]:
            assert finding["what"]


def test_a_backup_is_a_finding_less(demo_data, tmp_path):
    _, before = checked(demo_data)
    assert command("backup", "--out", str(tmp_path / "copy"), data=demo_data).returncode == 0
    _, after = checked(demo_data)

    def of(found):
        return {check["check"]: len(check["findings"]) for check in found["checks"]}

    assert of(before)["old-backup"] == 1
    assert of(after) == {**of(before), "old-backup": 0}


def test_it_is_said_in_words_too(demo_made):
    answer = command("check-up", "--language", "en", data=demo_made)

    assert answer.returncode == 1
    assert "No backup in the last 2 days" in answer.stdout


@pytest.mark.parametrize(
    "post, sees", [("office", 8), ("admin", 3), ("county-office", 6)])
def test_the_page_shows_each_post_its_part(served, post, sees):
    page = Visitor(served.address).sign_in_as(post).get("/check-up")

    assert page.status == 200
    assert page.text.count('<section class="sec"') == sees


def test_it_is_closed_to_those_who_work_in_villages(served):
    for post in ("secretary", "cadre-a", "county-leader"):
        assert Visitor(served.address).sign_in_as(post).get("/check-up").status == 403


def test_a_task_without_a_word_on_its_proof_is_mended_where_the_finding_leads(served):
    office = Visitor(served.address).sign_in_as("office")
    found = re.findall(r'href="(/cases/[^/]+/tasks/[^"#]+)#acts"', office.get("/check-up").text)
    page = office.get(found[0])
    form = next(f for f in page.forms if (f.action or "").endswith("/set-proof"))

    assert office.submit(form, found[0], text="公示照片").status == 303

    assert "公示照片" in office.get(found[0]).text
    assert f'href="{found[0]}#acts"' not in office.get("/check-up").text
    assert f'href="{found[1]}#acts"' in office.get("/check-up").text


def test_a_village_is_refused_in_words(demo_made):
    answer = command("check-up", "--division", "990000100202", data=demo_made)

    assert answer.returncode != 0
    assert "殿后村 is a village" in answer.stderr
