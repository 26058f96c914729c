"""No acknowledged write is lost, and none is written twice, when the process is killed (R1, R2)."""

import http.client
import random
import threading
import time

from cunce import FULL, Server, command, entries
from paths import NEW_VISIT, RESIDENT_CADRE
from visitor import Visitor

KILLS = 100 if FULL else 10
POSTGRES_KILLS = 20 if FULL else 2
WRITERS = 4


class Acknowledged:
    """Visits whose form was answered with a way on: what was sent, and where it led."""

    def __init__(self):
        self.lock = threading.Lock()
        self.visits = []  # (path, pairs, location, mark)
        self.refusals = []

    def add(self, *visit):
        with self.lock:
            self.visits.append(visit)

    def refuse(self, status, text):
        with self.lock:
            self.refusals.append((status, text[:400]))


def visit_form(visitor):
    page = visitor.get(NEW_VISIT)
    assert page.status == 200, f"{NEW_VISIT}: {page.status}"
    for form in page.forms:
        if form.method == "post" and "textarea" in form.kinds():
            return form
    raise AssertionError(f"no form with a text on {NEW_VISIT}")


def keep_visiting(visitor, writer, acknowledged, ended):
    number = 0
    while not ended.is_set():
        number += 1
        mark = f"走访记号{writer}之{number}之{random.getrandbits(32):08x}"
        try:
            form = visit_form(visitor)
            pairs = form.filled(text=mark)
            answer = visitor.post(form.action or NEW_VISIT, pairs)
        except (OSError, http.client.HTTPException):
            continue  # killed while it was asked: nothing was acknowledged
        if answer.status in (302, 303):
            acknowledged.add(form.action or NEW_VISIT, pairs, answer.location, mark)
        else:
            acknowledged.refuse(answer.status, answer.text)
            return


def load_and_kill(server, session, seconds):
    acknowledged, ended = Acknowledged(), threading.Event()
    writers = [
        threading.Thread(
            target=keep_visiting, args=(session.again(), writer, acknowledged, ended))
        for writer in range(WRITERS)]
    for writer in writers:
        writer.start()
    end = time.monotonic() + 20
    while not acknowledged.visits and not acknowledged.refusals and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(seconds)
    server.kill()
    ended.set()
    for writer in writers:
        writer.join()
    assert not acknowledged.refusals, acknowledged.refusals[:2]
    assert acknowledged.visits, "nothing was acknowledged before the kill: nothing was tried"
    return acknowledged.visits


def count(server):
    return entries(server.data, server.database)


def check_all_found(server, session, visits):
    """Sends every acknowledged form again: the same answer each time, and no entry more."""
    before = count(server)
    for path, pairs, location, _ in visits:
        answer = session.post(path, pairs)
        assert (answer.status, answer.location) == (303, location), (answer.status, pairs)
    assert count(server) == before, "an acknowledged visit was lost and written anew"
    _, _, location, mark = visits[-1]
    assert mark in session.get(location).words, f"{mark} is not on {location}"


def kill_repeatedly(data, database, kills):
    server = Server(data, demo=True, database=database).start()
    try:
        session = Visitor(server.address).sign_in_as(RESIDENT_CADRE)
        for kill in range(kills):
            visits = load_and_kill(server, session, random.Random(kill).uniform(0.02, 0.6))
            server.start()
            check_all_found(server, session, visits)
        server.stop()
        replay = command("journal", "replay", "--check", data=data, database=database)
        assert replay.returncode == 0, replay.stdout + replay.stderr
    finally:
        server.stop()


def test_what_was_acknowledged_is_found_after_every_kill(demo_data):
    kill_repeatedly(demo_data, None, KILLS)


def test_what_was_acknowledged_is_found_on_postgresql(tmp_path, postgres):
    kill_repeatedly(tmp_path / "data", postgres, POSTGRES_KILLS)
