"""What is kept about persons: who reads it, who is told that they did, and what is left of it."""

import sqlite3

import pytest
from cunce import command
from test_upward import form, visitor

HOLDER = "chair-yanggang"
FILE = "/in-view/view-successor-yanggang"
OTHER = "/in-view/view-returning-dianhou"
PAGES = ["/in-view", FILE, OTHER, "/forgetting"]
OTHERS = ["admin", "secretary", "leader-a", "area-a", "cadre-a", "group-yanggang", "county-leader",
          "county-office", "branch-yanggang", "watch-yanggang"]


def readings(who):
    text = who.get("/record").words
    return text.split('id="readings"')[1].split("</section>")[0]


@pytest.mark.parametrize("post", OTHERS)
def test_for_everybody_else_it_does_not_exist(served, post):
    who = visitor(served, post)
    missing = who.get("/in-view/view-of-nobody")
    assert missing.status == 404
    for page in PAGES:
        answer = who.get(page)
        assert answer.status == 404, page
        assert answer.text.count("\n") == missing.text.count("\n")
    assert "洋港后备" not in who.get("/record").words


def test_whoever_is_concerned_sees_it_and_who_read_it(served):
    own = visitor(served, HOLDER)
    assert FILE in own.get("/record").text
    assert own.get(FILE).status == 200 and own.get(OTHER).status == 404
    assert "人才储备" not in readings(own)

    office = visitor(served, "office")
    assert "洋港后备甲" in office.get(FILE).words
    office.get(FILE)

    found = readings(own)
    assert found.count("人才储备") == 1 and "保管档案" in found


def test_a_consent_is_withdrawn_by_one_tick_and_nothing_is_left(served, demo_data):
    with sqlite3.connect(demo_data / "keys.sqlite") as keys:
        (key,) = keys.execute(
            "SELECT key FROM file_keys WHERE file_id = 'view-successor-yanggang'").fetchone()
    own, office = visitor(served, HOLDER), visitor(served, "office")
    office.get(FILE)
    asked = form(own.get(FILE), "/withdraw")

    assert own.submit(asked, FILE).status == 422
    ticked = form(own.get(FILE), "/withdraw")
    answer = own.post(ticked.action, ticked.filled() + [("confirms", "yes")])

    assert answer.status == 303
    assert own.get(FILE).status == 404 and office.get(FILE).status == 404
    assert "洋港后备甲" not in office.get("/in-view").words
    assert "人才储备" not in readings(own)
    held = [path for path in demo_data.rglob("*") if path.is_file() and key in path.read_bytes()]
    assert held == []
    checked = command("journal", "verify", data=demo_data)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    again = command("journal", "replay", "--check", data=demo_data)
    assert again.returncode == 0, again.stdout + again.stderr


def test_a_backup_says_what_may_still_lie_in_it(demo_data, tmp_path):
    made = command("backup", "--out", str(tmp_path / "early"), data=demo_data)
    assert made.returncode == 0, made.stderr
    listed = command("persons", "backups", data=demo_data).stdout
    assert "no term set" in listed and "destroyed keys: 0" in listed and "early" in listed


def test_a_changed_reading_log_is_found_out(served, demo_data):
    visitor(served, "office").get(FILE)
    with sqlite3.connect(demo_data / "keys.sqlite") as keys:
        keys.execute("UPDATE file_readings SET post_id = 'leader-a' WHERE number = 1")
    answer = command("journal", "verify", data=demo_data)
    assert answer.returncode == 1
    assert "broken: reading 1: the reading is not what was written" in answer.stdout
