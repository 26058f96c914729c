"""Last lines, exit codes and JSON keys of the commands are contracts."""

import hashlib
import json
import pathlib
import re
import shutil

from cunce import ROOT, command
from paths import TOWN_CODE

INTACT = re.compile(r"intact: \d+ entries, \d+ streams, head ([0-9a-f]{64})")
EQUAL = re.compile(r"equal: \d+ entries, \d+ tables")


def last_line(answer):
    lines = answer.stdout.strip().splitlines()
    return lines[-1] if lines else ""


def ran(answer):
    assert answer.returncode == 0, answer.stderr + answer.stdout
    return answer


def keys(value):
    return set(value.keys())


def test_verify_says_that_the_journal_is_intact(demo_made):
    answer = ran(command("journal", "verify", data=demo_made))
    head = INTACT.fullmatch(last_line(answer))
    assert head, last_line(answer)
    ran(command("journal", "verify", "--head", head[1], data=demo_made))


def test_verify_refuses_a_head_that_was_never_printed(demo_made):
    assert command("journal", "verify", "--head", "0" * 64, data=demo_made).returncode == 1


def test_replay_gives_the_same_tables(demo_made):
    answer = ran(command("journal", "replay", "--check", data=demo_made))
    assert EQUAL.fullmatch(last_line(answer)), last_line(answer)


def test_status_has_its_keys(demo_made):
    answer = ran(command(
        "status", "--division", TOWN_CODE, "--format", "json", data=demo_made))
    status = json.loads(answer.stdout)
    assert keys(status) == {"division", "asOf", "round", "cases", "totals", "head"}
    assert keys(status["division"]) == {"code", "name"}
    assert keys(status["round"]) == {"id", "title", "opens", "closes"}
    assert keys(status["totals"]) == {"cases", "tasks", "done", "overdue", "stuck"}
    assert status["cases"], "the demo has cases"
    for case in status["cases"]:
        assert keys(case) == {
            "village", "state", "since", "dimensions", "problems", "tasks", "links",
            "obligations"}
        assert keys(case["village"]) == {"code", "name"}
        assert keys(case["dimensions"]) == {"people", "affairs", "funds", "drive"}
        assert all(value in (None, 0, 1, 2, 3) for value in case["dimensions"].values())
        assert keys(case["problems"]) == {"open", "verified"}
        assert keys(case["tasks"]) == {
            "total", "done", "verified", "overdue", "stuck"}
        assert keys(case["links"]) == {"filled", "vacant"}
        assert keys(case["obligations"]) == {"due", "late"}


def test_status_can_be_asked_as_of_an_earlier_day(demo_made):
    answer = ran(command(
        "status", "--division", TOWN_CODE, "--as-of", "2026-11-02", "--format", "json",
        data=demo_made))
    assert json.loads(answer.stdout)["asOf"] == "2026-11-02"


def test_brief_has_its_keys(demo_made):
    answer = ran(command(
        "brief", "--division", TOWN_CODE, "--week", "2026-W47", "--format", "json",
        "--out", "-", data=demo_made))
    brief = json.loads(answer.stdout)
    assert keys(brief) == {
        "division", "week", "number", "state", "characters", "sections", "head"}
    assert [section["key"] for section in brief["sections"]] == [
        "progress", "problems", "next", "coordination", "instructions"]
    for section in brief["sections"]:
        for paragraph in section["paragraphs"]:
            assert keys(paragraph) == {"text", "entries"}


def test_a_small_list_is_imported(demo_data, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(
        "code,name,level,parent\n"
        f"{TOWN_CODE}901,新一村,5,{TOWN_CODE}\n"
        f"{TOWN_CODE}902,新二村,5,{TOWN_CODE}\n", encoding="utf-8")
    ran(command("divisions", "import", str(file), data=demo_data))
    # The second time there is nothing to change, and the journal is whole.
    ran(command("divisions", "import", "-", data=demo_data, stdin=file.read_text("utf-8")))
    ran(command("journal", "verify", data=demo_data))
    ran(command("journal", "replay", "--check", data=demo_data))


def test_the_shipped_programme_is_accepted():
    answer = ran(command("programme", "check", "Programmes/sanlian-sanbang-santui"))
    assert re.fullmatch(
        r"ok: sanlian-sanbang-santui \S+, \d+ problem types, \d+ measure kinds, \d+ roles",
        last_line(answer)), last_line(answer)


def test_a_warning_of_lawful_use_is_refused_by_strict_only():
    warned = ran(command("programme", "check", "Programmes/excerpts/zixing-2021"))
    lines = warned.stdout.splitlines()
    assert [bool(re.fullmatch(r"ladder\.yaml:\d+: \S+: warning: .*", line)) for line in lines[:2]] \
        == [True, False], warned.stdout
    strict = command("programme", "check", "--strict", "Programmes/excerpts/zixing-2021")
    assert strict.returncode == 1, strict.stdout
    ran(command("programme", "check", "--strict", "Programmes/excerpts/maotian-2015"))


def test_a_pack_is_checked_in_chinese_where_that_is_asked_for(tmp_path):
    chinese = ran(command("programme", "check", "Programmes/excerpts/heze-2019", "--language", "zh"))
    for line in chinese.stdout.splitlines():
        # Keys of files and their kinds stand in brackets or are codes; what a pack is silent on is
        # named by the key and the file that would say it.
        silent = re.match(r"没有规定 (listing|duties|proposals|acceptance|papers)（", line)
        code = r"[a-z]+\.yaml|tracks|quota|rungs|appraisals|schemes|cadences|links|papers"
        words = re.sub(rf"{code}|没有规定 [a-z]+" if silent else "(?!)", "", line)
        words = re.sub(r"\([a-z-]+\)|heze-2019|[\d.]+", "", words)
        assert not re.search(r"[A-Za-z]{2}", words), line
    warned = ran(command("programme", "check", "Programmes/excerpts/zixing-2021", "--language", "zh"))
    assert "合法使用提示" in warned.stdout and "warning" not in warned.stdout

    folder = tmp_path / "pack"
    shutil.copytree(ROOT / "Programmes/example", folder)
    roles = folder / "roles.yaml"
    roles.write_text(roles.read_text("utf-8").replace("kind: party", "kind: partei", 1), "utf-8")
    english = command("programme", "check", str(folder))
    asked = command("programme", "check", str(folder), "--language", "zh")
    assert (english.returncode, asked.returncode) == (1, 1)
    place, rest = english.stdout.splitlines()[0].split(": expected ")
    assert rest.endswith(', got "partei"')
    assert asked.stdout.splitlines()[0].startswith(place + "：应为")
    assert asked.stdout.splitlines()[0].endswith("，实为\"partei\"")


def test_two_versions_are_compared_in_both_languages(tmp_path):
    shipped, changed = ROOT / "Programmes/sanlian-sanbang-santui", tmp_path / "pack"
    shutil.copytree(shipped, changed)
    screening = changed / "screening.yaml"
    text = screening.read_text("utf-8")
    screening.write_text(text.replace("below: 50000", "below: 40000"), "utf-8")
    facts = ROOT / "Tests/CuncePacksTests/Trials/sanlian-sanbang-santui/facts.yml"
    compared = {
        language: ran(command(
            "programme", "diff", str(shipped), str(changed), "--facts", str(facts), "--on",
            "2026-11-20", "--language", language)).stdout.splitlines()
        for language in ("zh", "en")
    }
    told = json.loads(ran(command(
        "programme", "diff", str(shipped), str(changed), "--facts", str(facts), "--on",
        "2026-11-20", "--format", "json")).stdout)
    changes, situations = len(told["changes"]), len(told["situations"])

    assert compared["en"][-1] == f"ok: {changes} change, {situations} situations"
    assert compared["zh"][-1] == f"比较完毕：改动 {changes} 处，情况变化 {situations} 处"
    assert [len(lines) for lines in compared.values()] == [1 + changes + situations] * 2
    assert any(re.fullmatch(
        r"screening\.yaml:\d+ criteria\[weak-economy\]\.when\.below（集体经济薄弱）：原为 50000，现为 40000",
        line) for line in compared["zh"]), compared["zh"]


def test_a_pack_that_lacks_what_work_needs_is_read_and_says_what_it_lacks():
    answer = ran(command("programme", "check", "Programmes/excerpts/heze-2019"))
    lacks = [line for line in answer.stdout.splitlines() if line.startswith("lacks for work: ")]
    assert lacks == [
        "lacks for work: decisions, brief, problem types, measure kinds, role of an administrator "
        "(can be read and tried, not worked by)"], answer.stdout
    whole = ran(command("programme", "check", "Programmes/sanlian-sanbang-santui"))
    assert "lacks" not in whole.stdout


def test_a_pack_that_cannot_be_worked_by_is_passed_over_and_named_once(
        demo_made, tmp_path, monkeypatch):
    for pack in ("sanlian-sanbang-santui", "excerpts/fancheng-2025"):
        shutil.copytree(ROOT / "Programmes" / pack, tmp_path / pathlib.Path(pack).name)
    monkeypatch.setenv("CUNCE_PROGRAMMES", str(tmp_path))
    answer = ran(command("status", "--division", TOWN_CODE, data=demo_made))
    passed = [line for line in answer.stderr.splitlines() if "passed over" in line]
    assert passed == [
        "fancheng-2025: passed over, lacks for work: decisions, cadences, brief, "
        "problem types, measure kinds, role of an administrator (can be read and tried, "
        "not worked by)"], answer.stderr


def test_a_backup_is_restored_with_the_same_head(demo_made, tmp_path):
    before = last_line(ran(command("journal", "verify", data=demo_made)))
    ran(command("backup", "--out", str(tmp_path / "backup"), data=demo_made))
    ran(command("restore", "--from", str(tmp_path / "backup"), data=tmp_path / "restored"))
    assert last_line(ran(command("journal", "verify", data=tmp_path / "restored"))) == before


def test_the_commands_answer_on_postgresql_as_on_sqlite(demo_made, postgres):
    ran(command("demo", "--today", "2026-11-20", database=postgres))
    for contract in (
            ("status", "--division", TOWN_CODE, "--as-of", "2026-11-20", "--format", "json"),
            ("brief", "--division", TOWN_CODE, "--week", "2026-W47", "--format", "json",
             "--out", "-")):
        here = json.loads(ran(command(*contract, database=postgres)).stdout)
        there = json.loads(ran(command(*contract, data=demo_made)).stdout)
        # The seals hold the moments of writing, so the heads differ.
        assert {**here, "head": None} == {**there, "head": None}
    assert INTACT.fullmatch(last_line(ran(command("journal", "verify", database=postgres))))
    replayed = ran(command("journal", "replay", "--check", database=postgres))
    assert EQUAL.fullmatch(last_line(replayed)), last_line(replayed)


def test_a_brief_is_written_as_text_and_as_a_page(demo_made, tmp_path):
    for format, beginning in (("text", None), ("html", "<!doctype html>")):
        file = tmp_path / f"brief.{format}"
        ran(command(
            "brief", "--division", TOWN_CODE, "--week", "2026-W47", "--format", format,
            "--out", str(file), data=demo_made))
        written = file.read_text("utf-8")
        assert "2026" in written, written
        assert not beginning or written.lower().startswith(beginning), written[:80]


def test_a_round_is_kept_in_a_folder_with_checksums(demo_made, tmp_path):
    listed = ran(command("rounds", "list", data=demo_made)).stdout
    assert "round-demo " in listed and "round-demo-former " in listed, listed
    folder = tmp_path / "kept"
    asked = ("rounds", "archive", "--round", "round-demo", "--to", str(folder))

    ran(command(*asked, data=demo_made))

    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest["journal"]["verified"] and re.fullmatch("[0-9a-f]{64}",
                                                            manifest["journal"]["head"])
    for file in manifest["files"]:
        data = (folder / file["path"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == file["sha256"], file
    tasks = (folder / "tasks.csv").read_bytes().decode("utf-8")
    assert tasks.startswith("\ufeff") and tasks.count("\r\n") > 78
    assert len(list((folder / "briefs").glob("*.html"))) == 14
    again = command(*asked, data=demo_made)
    assert again.returncode == 1 and str(folder) in again.stderr
    unknown = command(
        "rounds", "archive", "--round", "none", "--to", str(tmp_path / "no"), data=demo_made)
    assert unknown.returncode == 1 and not (tmp_path / "no").exists()


def test_a_wrong_request_says_what_is_wrong(demo_made):
    for asked, named in (
            (("status", "--division", "123456789"), "123456789"),
            (("status", "--division", TOWN_CODE, "--as-of", "2026-13-01"), "2026-13-01"),
            (("brief", "--division", TOWN_CODE, "--week", "1999-W01", "--format", "text",
              "--out", "-"), "\n")):
        answer = command(*asked, data=demo_made)
        assert answer.returncode != 0 and answer.stdout == "", (asked, answer.stdout)
        assert named in answer.stderr, (asked, answer.stderr)


def test_an_unknown_command_is_a_mistake_of_use():
    assert command("plough").returncode == 64
