"""What somebody decided shows at once on pages that others had read before; what was refused stays
about what it was about."""

from ladder import form, sends, visitor

VILLAGE = "/villages/990000100203"
CASE = "/cases/case-yanggang"


def test_a_decided_class_shows_on_a_village_page_that_was_read_before(served):
    secretary = visitor(served, "secretary")
    assert "“事”的问题为主" not in secretary.get(VILLAGE).words
    answer = sends(
        visitor(served, "leader-b"), f"{CASE}/plan", f"{CASE}/classes", classes="affairs",
        reason="返回地是根子")
    assert answer.status == 303, answer.words[:1500]
    assert "“事”的问题为主" in visitor(served, "secretary").get(VILLAGE).words


def test_a_step_of_a_period_that_was_refused_stays_about_its_period(served):
    office = visitor(served, "office")
    page = office.get("/facts?period=2026")
    one = form(page, "/facts/periods/hand-in")
    assert ("period", "2026") in {(name, value) for name, value, _ in one.fields}
    pairs = [(name, "" if name == "word" else value) for name, value, _ in one.fields]
    answer = office.post("/facts/periods/hand-in", pairs)
    assert answer.status in (409, 422), answer.words[:1500]
    again = form(answer, "/facts/periods/hand-in")
    assert ("period", "2026") in {(name, value) for name, value, _ in again.fields}
