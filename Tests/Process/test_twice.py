"""Nothing is written twice (R2): an impatient finger, a bad line, two phones at once."""

import re
import threading

from cunce import Server, entries
from paths import NEW_VISIT, RESIDENT_CADRE
from test_kills import visit_form
from visitor import Visitor

COPIES = 8


def send_at_once(session, path, pairs):
    """The same form from so many connections at the same moment; what each was answered."""
    together, answers = threading.Barrier(COPIES), []

    def send(visitor):
        together.wait()
        answers.append(visitor.post(path, pairs))

    senders = [
        threading.Thread(target=send, args=(session.again(),)) for _ in range(COPIES)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    return answers


def check_one_entry(server):
    session = Visitor(server.address).sign_in_as(RESIDENT_CADRE)
    form = visit_form(session)
    path = form.action or NEW_VISIT
    before = entries(server.data, server.database)

    answers = send_at_once(session, path, form.filled(text="同一张表交了八遍"))

    assert {(answer.status, answer.location) for answer in answers} == {
        (303, answers[0].location)}
    assert entries(server.data, server.database) == before + 1

    changed = session.post(path, form.filled(text="换了内容，还用原来的号"))
    assert changed.status == 409, f"another text under the same number: {changed.status}"
    assert "换了内容，还用原来的号" in changed.words, "what was typed is gone"
    assert entries(server.data, server.database) == before + 1


def test_a_form_sent_by_many_at_once_makes_one_entry(served):
    check_one_entry(served)


def test_a_form_sent_by_many_at_once_makes_one_entry_on_postgresql(tmp_path, postgres):
    with Server(tmp_path / "data", demo=True, database=postgres) as server:
        check_one_entry(server)


def test_a_complaint_is_said_though_its_form_is_gone(served):
    """Somebody verifies a task while another gives it back without a reason."""
    office, secretary = (Visitor(served.address).sign_in_as(who) for who in ("office", "secretary"))
    cadre = Visitor(served.address).sign_in_as("cadre-a")
    task = next(
        link for link in re.findall(r'href="(/cases/[^"]+/tasks/[^"#?]+)"', cadre.get("/week").text)
        if any(form.action.endswith("/finish") for form in cadre.get(link).forms))

    def sent(who, act, **values):
        form = next(form for form in who.get(task).forms if form.action.endswith(act))
        return lambda: who.submit(form, task, **values)

    assert sent(cadre, "/finish", proof="签字单 4 份")().status == 303
    give_back = sent(office, "/give-back", reason="")
    assert sent(secretary, "/verify", note="")().status == 303
    late = give_back()
    assert late.status == 422
    assert "“理由”还空着" in late.words
