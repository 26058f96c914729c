"""Reminders by mail and a calendar at a secret address, against a real mail server on loopback."""

import datetime
import re
import sqlite3
import subprocess
from email.utils import parsedate_to_datetime

import icalendar
import pytest
import vobject

from cunce import ROOT, Server, binary, command, environment
from mail import Sink, sendmail, settings
from visitor import Visitor

ADDRESS = "cadre@town.example"
MORNING = "2026-11-20 08:00"  # a Friday


def turn(data, program, at):
    """One turn of sending, as the server takes it each minute."""
    line = [binary(), "reminders", "send", "--at", at, "--data", str(data), "--language", "en"]
    answer = subprocess.run(
        line, capture_output=True, text=True, timeout=120, cwd=ROOT,
        env={**environment(), **settings(program)})
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.strip()


def choose(data, *, hours="8:00", address=ADDRESS, post="cadre-a", language="zh-CN"):
    """Somebody turns reminders on. The demo's posts have no accounts, so one is added first."""
    name = f"test-{post}"
    added = command("accounts", "add", name, "--post", post, data=data)
    assert added.returncode == 0, added.stderr
    slip = re.search(r"slip: (\S+),", added.stdout)[1]
    server = Server(data)
    with server:
        visitor = Visitor(server.address, language=language)
        form = next(f for f in visitor.get("/sign-in").forms if f.has("account"))
        visitor.submit(form, "/sign-in", account=name, password=slip)
        form = next(f for f in visitor.get("/password").forms if f.has("new-password"))
        visitor.submit(form, "/password", **{"new-password": "long enough 1", "again": "long enough 1"})
        page = visitor.get("/reminders")
        form = next(f for f in page.forms if f.action == "/reminders")
        saved = visitor.submit(form, "/reminders", address=address, hours=hours)
        assert saved.status == 303, saved.words
        return visitor.get("/reminders")


@pytest.fixture
def sink():
    with Sink() as sink:
        yield sink


def test_a_digest_comes_once_at_its_hour(demo_data, tmp_path, sink):
    program = sendmail(tmp_path, sink.port)
    choose(demo_data)

    assert turn(demo_data, program, "2026-11-20 07:59") == "sent 0, nothing to say 0, failed 0"
    assert turn(demo_data, program, MORNING) == "sent 1, nothing to say 0, failed 0"
    assert turn(demo_data, program, "2026-11-20 08:01") == "sent 0, nothing to say 0, failed 0"
    # A clock that was set back, and one that was set back by days.
    assert turn(demo_data, program, MORNING) == "sent 0, nothing to say 0, failed 0"
    assert turn(demo_data, program, "2026-11-18 09:00") == "sent 0, nothing to say 0, failed 0"

    [(sender, recipients, message)] = sink.taken
    assert (sender, recipients) == ("cunce@town.example", [ADDRESS])
    assert message["To"] == ADDRESS
    assert re.fullmatch(r"村策：\d+ 件要办", message["Subject"])
    assert message["List-Unsubscribe"] == "<https://cunce.town.example/reminders>"
    when = parsedate_to_datetime(message["Date"])
    assert when == datetime.datetime(2026, 11, 20, tzinfo=datetime.timezone.utc)
    assert not message.defects
    text = message.get_content()
    assert "- 洋港村：自来水主管管材款，等您确认" in text
    assert "https://cunce.town.example/week" in text
    assert all(len(line) <= 998 for line in message.as_bytes().splitlines())


def test_a_digest_names_no_other_post_and_no_person(demo_data, tmp_path, sink):
    program = sendmail(tmp_path, sink.port)
    choose(demo_data)
    turn(demo_data, program, MORNING)

    text = sink.taken[0][2].get_content()

    for other in ["驻村干部 乙", "挂钩镇领导", "镇党委书记", "镇组织办", "person-"]:
        assert other not in text


def test_nights_and_holidays_are_quiet(demo_data, tmp_path, sink):
    program = sendmail(tmp_path, sink.port)
    choose(demo_data)

    for at in ["2026-11-20 22:30", "2026-11-21 09:00", "2026-10-01 09:00", "2026-11-20 03:00"]:
        assert turn(demo_data, program, at) == "sent 0, nothing to say 0, failed 0"
    assert not sink.taken


def test_a_mail_server_that_is_down_loses_nothing(demo_data, tmp_path):
    from cunce import free_port

    port = free_port()
    choose(demo_data)
    program = sendmail(tmp_path, port)

    assert turn(demo_data, program, MORNING) == "sent 0, nothing to say 0, failed 1"
    # Not at once again, then again, and when the server is back it goes out once.
    assert turn(demo_data, program, MORNING) == "sent 0, nothing to say 0, failed 0"
    assert turn(demo_data, program, "2026-11-20 08:02") == "sent 0, nothing to say 0, failed 1"
    with Sink() as sink:
        program = sendmail(tmp_path, sink.port)
        assert turn(demo_data, program, "2026-11-20 08:30") == "sent 1, nothing to say 0, failed 0"
        assert turn(demo_data, program, "2026-11-20 09:30") == "sent 0, nothing to say 0, failed 0"
        assert len(sink.taken) == 1


def test_what_failed_is_given_up_with_its_day(demo_data, tmp_path):
    from cunce import free_port

    choose(demo_data)
    assert turn(demo_data, sendmail(tmp_path, free_port()), MORNING).endswith("failed 1")
    with Sink() as sink:
        program = sendmail(tmp_path, sink.port)
        turn(demo_data, program, "2026-11-21 08:00")
        assert not sink.taken
        assert turn(demo_data, program, "2026-11-23 08:00").startswith("sent 1")


def test_without_a_mail_setup_the_page_and_the_command_say_so(demo_data):
    page = choose(demo_data)
    assert "还没有设置发信" in page.words

    answer = command("reminders", "send", "--language", "en", data=demo_data)
    assert answer.returncode == 1
    assert "CUNCE_MAIL_FROM" in answer.stderr


def test_the_server_sends_by_itself(demo_data, tmp_path, sink, monkeypatch):
    now = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8)))
    if not (7 <= now.hour < 22):
        pytest.skip("reminders are quiet at night")
    choose(demo_data, hours=f"{now.hour}:00")
    with sqlite3.connect(demo_data / "keys.sqlite") as keys:
        keys.execute("UPDATE reminders SET weekdays = '1234567'")
    for name, value in settings(sendmail(tmp_path, sink.port)).items():
        monkeypatch.setenv(name, value)
    with Server(demo_data):
        for _ in range(200):
            settled = sqlite3.connect(demo_data / "keys.sqlite").execute(
                "SELECT state FROM reminder_sendings").fetchall()
            if settled and settled[0][0] != "sending":
                break
            import time

            time.sleep(0.1)
    assert settled == [("sent",)] and len(sink.taken) == 1


@pytest.mark.parametrize("address", [
    "a@x.cn\r\nBcc: b@x.cn", "-oQ/tmp@x.cn", "nobody", "a@x.cn, b@x.cn"])
def test_an_address_that_is_none_is_refused(served, address):
    visitor = Visitor(served.address).sign_in_as("cadre-a")
    form = next(f for f in visitor.get("/reminders").forms if f.action == "/reminders")

    answer = visitor.submit(form, "/reminders", address=address)

    assert answer.status == 422
    assert "这不像邮箱地址" in answer.words


def feed(visitor):
    form = next(f for f in visitor.get("/reminders").forms if f.action == "/reminders/feed")
    shown = visitor.submit(form, "/reminders")
    return re.search(r"/calendar/[0-9a-z]{40}\.ics", shown.words)[0]


def test_a_calendar_is_read_by_two_parsers(served):
    visitor = Visitor(served.address).sign_in_as("cadre-a")
    path = feed(visitor)

    answer = Visitor(served.address).get(path)

    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert all(len(line) <= 75 for line in answer.body.split(b"\r\n"))
    one = icalendar.Calendar.from_ical(answer.body)
    events = {str(e["UID"]): e for e in one.walk("VEVENT")}
    other = {e.uid.value: e for e in vobject.readOne(answer.text).vevent_list}
    assert events and set(events) == set(other)
    for uid, event in events.items():
        assert str(event["SUMMARY"]) == other[uid].summary.value
        assert event["DTSTART"].dt == other[uid].dtstart.value
        assert event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(days=1)
    summaries = " ".join(str(e["SUMMARY"]) for e in events.values())
    assert "每周下村" in summaries and "坐班表" in summaries and "一周一碰头" in summaries
    again = icalendar.Calendar.from_ical(Visitor(served.address).get(path).body)
    assert {str(e["UID"]) for e in again.walk("VEVENT")} == set(events)


def test_a_calendar_address_can_be_renewed_and_revoked(served):
    visitor = Visitor(served.address).sign_in_as("cadre-b")
    first = feed(visitor)
    second = feed(visitor)
    stranger = Visitor(served.address)
    assert stranger.get(first).status == 404
    assert stranger.get(second).status == 200

    page = visitor.get("/reminders")
    form = next(f for f in page.forms if f.action == "/reminders/feed/revoke")
    assert visitor.submit(form, "/reminders").status == 303

    assert stranger.get(second).status == 404


def test_guessing_calendar_addresses_is_slowed_down(served):
    stranger = Visitor(served.address)
    answers = [stranger.get(f"/calendar/{'0' * 38}{n:02}.ics").status for n in range(70)]

    assert 429 in answers
