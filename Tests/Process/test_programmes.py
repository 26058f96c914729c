"""Several versions of a programme side by side: adopting one, moving a round, answering by name."""

import re
import shutil

import pytest

from cunce import ROOT, Server, command, entries
from visitor import Visitor

KEY = "sanlian-sanbang-santui"
ROUND = "/rounds/round-demo/programme"
RANKING = ("\nfacts:\n", "\nfacts:\n  - {key: place-in-line, label: {zh: 干部排名, en: Ranking of"
           " cadres}, about: post, matter: work, type: number, each: year}\n")
FORTNIGHT = ("    weeks: 1\n    links", "    weeks: 2\n    links")


def write(folder, version, **files):
    """The shipped programme as another version; each file with one thing changed."""
    shutil.copytree(ROOT / "Programmes" / KEY, folder)
    for name, (old, new) in {"programme": ("version: 1.0.0", f"version: {version}"), **files}.items():
        path = folder / f"{name}.yaml"
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))


@pytest.fixture
def programmes(tmp_path, monkeypatch):
    folder = tmp_path / "programmes"
    shutil.copytree(ROOT / "Programmes" / KEY, folder / KEY)
    write(folder / "warned", "1.10.0", facts=RANKING, rhythm=FORTNIGHT)
    write(folder / "plain", "1.9.0", rhythm=FORTNIGHT)
    monkeypatch.setenv("CUNCE_PROGRAMMES", str(folder))
    return folder


@pytest.fixture
def secretary(demo_data, programmes):
    with Server(demo_data, demo=True) as server:
        yield Visitor(server.address).sign_in_as("secretary")


def form(page, action):
    return next(form for form in page.forms if (form.action or "").endswith(action))


def moving(page):
    """The form that moves the round; `None` where none is offered."""
    return next((form for form in page.forms if form.has("version")), None)


def test_a_round_is_moved_in_mid_course_and_everything_stays_readable(
        secretary, demo_data, programmes):
    page = secretary.get(f"{ROUND}?to=1.9.0")
    assert "每几周一次" in page.words
    assert "今后5周" in page.words.replace("\u2009", "")

    done = secretary.submit(
        moving(page), ROUND, basis="党委会〔2026〕9号", reason="县里改了走访次数")

    assert done.status == 303, done.words
    page = secretary.get(ROUND)
    assert "第 1.9.0 版" in page.words and "县里改了走访次数" in page.words
    for path in ["/board", "/week", "/rounds/round-demo", "/rounds/round-demo/weeks/2026-W46",
                 "/villages/990000100203", "/documents/ledger.html"]:
        assert secretary.get(path).status == 200, path
    moved, opened = re.findall(r'href="/entries/(\d+)"', page.text)[:2]
    assert "1.9.0" in secretary.get(f"/entries/{moved}").words
    assert "1.0.0" in secretary.get(f"/entries/{opened}").words
    replayed = command("journal", "replay", "--check", data=demo_data)
    assert replayed.returncode == 0, replayed.stdout + replayed.stderr
    status = command("status", "--division", "990000100", data=demo_data)
    assert status.returncode == 0, status.stderr


def test_a_warned_version_waits_for_a_name_and_a_reason(secretary, demo_data, programmes):
    warnings = f"/programmes/{KEY}/1.10.0/warnings"
    page = secretary.get(f"{ROUND}?to=1.10.0")
    assert moving(page) is None
    assert warnings in page.text
    count = entries(demo_data)

    without = secretary.submit(form(secretary.get(warnings), warnings), warnings, text=" ")
    assert without.status == 422
    assert "至少对一条提示写明理由" in without.words
    assert entries(demo_data) == count
    answered = secretary.submit(
        form(secretary.get(warnings), warnings), warnings, text="只在班子内部比较")
    assert answered.status == 303

    assert "只在班子内部比较" in secretary.get(warnings).words
    page = secretary.get(f"{ROUND}?to=1.10.0")
    moved = secretary.submit(
        moving(page), ROUND, basis="党委会", reason="县里改了")
    assert moved.status == 303, moved.words
    withdraw = f"{warnings}/withdraw"
    gone = secretary.submit(form(secretary.get(warnings), withdraw), withdraw, reason="不再比较")
    assert gone.status == 303
    assert "没有人负责" in secretary.get(ROUND).words
    assert entries(demo_data) == count + 3


def test_a_programme_is_adopted_for_rounds_to_come(secretary, demo_data, programmes):
    page = secretary.get("/programmes/adopt")

    done = secretary.submit(
        form(page, "/programmes/adopt"), "/programmes/adopt", programme=f"{KEY} 1.9.0",
        basis="党委会", reason="县里改了")

    assert done.status == 303, done.words
    assert "第 1.9.0 版" in secretary.get("/rounds/new").words
    assert "第 1.0.0 版" in secretary.get(ROUND).words


def test_who_may_not_adopt_is_told_so(demo_data, programmes):
    with Server(demo_data, demo=True) as server:
        cadre = Visitor(server.address).sign_in_as("cadre-a")
        assert cadre.get("/programmes/adopt").status in (403, 404)
        assert cadre.get(f"/programmes/{KEY}/1.10.0/warnings").status == 200
        assert cadre.get(f"/programmes/{KEY}/9.9.9/warnings").status == 404


def test_posts_are_called_as_the_towns_own_programme_calls_them(demo_data, programmes):
    other = programmes / "another"
    shutil.copytree(ROOT / "Programmes" / KEY, other)
    for name, old, new in [("programme", f"key: {KEY}", "key: another"),
                           ("programme", "zh: 诊断", "zh: 查病"),
                           ("roles", "zh: 镇党委书记", "zh: 另一套的书记")]:
        path = other / f"{name}.yaml"
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new))
    with Server(demo_data, demo=True) as server:
        visitor = Visitor(server.address)
        assert "另一套的书记" not in visitor.get("/sign-in").words
        secretary = visitor.sign_in_as("secretary")
        assert "镇党委书记" in secretary.get("/board").words
        for path in ["/board", "/week", "/villages?part=%E6%9D%91"]:
            page = secretary.get(path)
            assert "另一套的书记" not in page.words and "查病" not in page.words, path


def test_set_up_says_that_a_programme_has_warnings(empty_data, programmes):
    with Server(empty_data) as server:
        page = Visitor(server.address).get("/setup")
        assert "有1条合法使用提示" in page.words.replace(" ", "").replace("\u2009", "")


def test_the_same_version_twice_is_passed_over_with_a_word(demo_data, programmes):
    shutil.copytree(programmes / "plain", programmes / "plain-again")

    answer = command("status", "--division", "990000100", data=demo_data)

    assert answer.returncode == 0
    assert f"plain-again: passed over, {KEY} 1.9.0 is in plain already" in answer.stderr
