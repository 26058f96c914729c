"""A huddle over HTTP: what it gives to do, what came of it, and its papers in one go."""

import io
import zipfile

import docx
import pytest

from cunce import command
from visitor import Visitor
from weeks import next_week

NEXT = f"/huddle?week={next_week()}"

ROUND = "round-demo"
CASE = "case-yanggang"


def form_to(page, ending):
    """The form of a page whose address ends so, before its query."""
    return next(form for form in page.forms if form.action.split("?")[0].endswith(ending))


@pytest.fixture
def huddle(served):
    """The office at an open huddle of this week."""
    office = Visitor(served.address).sign_in_as("office")
    page = office.get("/huddle")
    if "data-stand-href" not in page.text:
        opening = form_to(page, "/huddle")
        assert office.submit(opening, "/huddle", place="镇会议室").status == 303
    return office


def test_an_errand_of_the_town_is_owed_until_its_owner_reports_a_result(served, huddle):
    page = huddle.get("/huddle")
    form = form_to(page, "/decisions")
    next(field for field in form.fields if field[0] == "text")[1] = "把进山道路的养护说定"
    decided = huddle.submit(form, "/huddle", village="", owner="leader-a", due="2099-01-01")
    assert decided.status == 303, decided.words
    said = huddle.get("/huddle").words.split("把进山道路的养护说定")[1]
    assert "挂钩镇领导 甲 · 2099年1月1日" in said[:80], said[:80]

    # A week later it stands beside its result, and only its owner and the office can report one.
    leader = Visitor(served.address).sign_in_as("leader-a")
    owed = [form for form in leader.get(NEXT).forms
            if form.action.split("?")[0].endswith("/settle")]
    assert owed
    cadre = Visitor(served.address).sign_in_as("cadre-a")
    assert not [form for form in cadre.get(NEXT).forms
                if form.action.split("?")[0].endswith("/settle")]
    settled = leader.submit(owed[0], result="说定了，由县里出钱")
    assert settled.status == 303, [owed[0].fields, settled.words.split("note-error")[-1][:400]]
    assert "说定了，由县里出钱" in leader.get(NEXT).words


def test_a_result_stands_beside_what_an_older_huddle_decided(served):
    leader = Visitor(served.address).sign_in_as("leader-a")
    later = NEXT
    older = next(form for form in leader.get(later).forms
                 if "/huddle-2026-w46/decisions/" in form.action)

    assert leader.submit(older, later, result="每周养护一次").status == 303

    assert "每周养护一次" in leader.get(later).words


def test_the_next_matter_is_one_press_away(huddle):
    page = huddle.get("/huddle")
    matters = [line for line in page.text.split('"')
               if line.startswith("/huddle?") and "&amp;item=" in line]
    first = matters[0].replace("&amp;", "&").removesuffix("#now")

    ways = huddle.get(first).text.split("matter-ways")[1].split("</p>")[0]

    assert matters[1] in ways


def test_a_minute_is_about_the_matter_that_is_looked_at(huddle):
    page = huddle.get("/huddle")
    matter = next(line for line in page.text.split('"') if line.startswith("/huddle?")
                  and "item=stuck-" in line).replace("&amp;", "&").removesuffix("#now")

    noted = huddle.submit(form_to(huddle.get(matter), "/minutes"), matter, text="户主月底回来")

    assert noted.status == 303
    looked = huddle.get(matter)
    assert "户主月底回来" in looked.words and 'class="is-done"' in looked.text


def test_the_stand_moves_when_somebody_writes(huddle):
    before = huddle.get(f"/rounds/{ROUND}/stand").text
    huddle.submit(form_to(huddle.get("/huddle"), "/minutes"), "/huddle", text="另一个人记的")

    assert huddle.get(f"/rounds/{ROUND}/stand").text != before


def test_an_absence_is_noted_once_and_offered_no_more(huddle):
    form = form_to(huddle.get("/huddle"), "/absences")
    post = "area-c"
    assert huddle.submit(form, "/huddle", post=post, reason="县里开会").status == 303
    assert "县里开会" in huddle.get("/huddle").words

    again = huddle.submit(form_to(huddle.get("/huddle"), "/absences"), "/huddle", post=post)
    assert again.status == 409 and "已经记了没到" in again.words


def test_all_papers_of_a_huddle_come_in_one_go(served):
    office = Visitor(served.address).sign_in_as("office")
    week = "2026-W47"
    page = office.get(f"/rounds/{ROUND}/weeks/{week}/papers")
    assert page.status == 200 and page.text.count("<section class=") == 11
    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]

    answer = office.get(f"/rounds/{ROUND}/weeks/{week}/papers.zip")

    with zipfile.ZipFile(io.BytesIO(answer.body)) as papers:
        names = papers.namelist()
        sheets = [name for name in names if "下村单" in name and name.endswith(".docx")]
        assert len(names) == 23 and len(sheets) == 6
        read = docx.Document(io.BytesIO(papers.read(sheets[0])))
        assert read.tables and read.tables[0].rows[0].cells[0].text == "号"


def test_the_command_line_writes_the_same_papers(demo_made, tmp_path):
    folder = tmp_path / "papers"
    done = command(
        "papers", "--huddle", "huddle-2026-w47", "--language", "zh", "--out", folder,
        data=demo_made)

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].startswith("papers: 23 files, ")
    assert len(list(folder.iterdir())) == 23
    again = command(
        "papers", "--huddle", "huddle-2026-w47", "--out", folder, data=demo_made)
    assert again.returncode == 1
    unknown = command(
        "papers", "--huddle", "no-such", "--out", tmp_path / "other", data=demo_made)
    assert unknown.returncode == 1 and not (tmp_path / "other").exists()


def test_a_field_sheet_is_typed_in_as_one_deed(served):
    office = Visitor(served.address).sign_in_as("office")
    path = f"/cases/{CASE}/sheet"
    form = form_to(office.get(path), "/sheet")
    marks = [name for name, _, _ in form.fields if name.startswith("mark-")]
    assert marks
    unsaid = {mark: "" for mark in marks[1:]}
    pairs = dict(text="返回地又量了一户", about="", **unsaid)
    form.fields.append(["participants", "cadre-a", "checkbox"])
    words = marks[0].replace("mark-", "words-")

    missing = office.submit(form, path, **pairs, **{marks[0]: "stuck", words: ""})
    assert missing.status == 422 and "返回地又量了一户" in missing.words

    entered = office.submit(form, path, **pairs, **{marks[0]: "stuck", words: "户主在外"})
    assert entered.status == 303, entered.words
    village = office.get(entered.location)
    assert "返回地又量了一户" in village.words


def test_a_matter_put_off_stands_on_the_next_agenda_and_can_be_taken_back(served, huddle):
    page = huddle.get("/huddle")
    topic = form_to(page, "/topics")
    assert huddle.submit(topic, "/huddle", topic="年底考核怎么排", village="").status == 303
    matter = next(line for line in huddle.get("/huddle").text.split('"')
                  if line.startswith("/huddle?") and "item=topics-" in line).replace("&amp;", "&")

    offer = form_to(huddle.get(matter), "/put-offs")
    put_off = huddle.submit(offer, matter)

    assert put_off.status == 303 and "done=done.put-off" in put_off.location
    shown = huddle.get(matter)
    assert "这一条放到下周再议" in shown.words and 'class="is-done"' in shown.text
    assert not [f for f in shown.forms if f.action.split("?")[0].endswith("/put-offs")]
    # A second tab still shows the button.
    again = huddle.submit(offer, matter, command="another-command-1")
    assert again.status == 409 and "已经把它放到下周" in again.words
    later = huddle.get(NEXT)
    assert "上次推后的" in later.words and "已推后 1 次" in later.words

    cadre = Visitor(served.address).sign_in_as("cadre-a")
    refused = cadre.post(offer.action, [("csrf", "x"), ("command", "c-2")])
    assert refused.status == 403
    undo = next(f for f in huddle.get(put_off.location).forms if f.action.startswith("/undo/"))
    assert huddle.submit(undo, put_off.location).status == 303
    assert "年底考核怎么排" not in huddle.get(NEXT).words
