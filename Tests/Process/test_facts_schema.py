"""The schema of a facts file promises what the reader takes, mistake by mistake."""

import json
import random
import re

import jsonschema
import pytest
from ruamel.yaml import YAML

from cunce import ROOT, command
from test_pack_schema import mistaken, without_descriptions

TRIALS = sorted((ROOT / "Tests/CuncePacksTests/Trials").iterdir())
# Mistakes tried for each file: all would take minutes.
MISTAKES = 12


def pack_of(trial):
    own = ROOT / "Programmes" / trial.name
    return own if own.is_dir() else ROOT / "Programmes" / "excerpts" / trial.name


def told(trial):
    # As JSON has it: days and the years of periods are texts there.
    facts = YAML(typ="safe").load(trial / "facts.yml")
    return json.loads(json.dumps(facts, ensure_ascii=False, default=str))


def schema(*options):
    written = command("programme", "schema", "--facts", *options)
    assert written.returncode == 0, written.stderr
    return json.loads(written.stdout)


@pytest.fixture(scope="module")
def facts_schema():
    found = schema()
    jsonschema.Draft202012Validator.check_schema(found)
    return found


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.name)
def test_every_facts_file_keeps_to_the_schema(trial, facts_schema):
    faults = list(jsonschema.Draft202012Validator(facts_schema).iter_errors(told(trial)))
    assert not faults, f"{faults[0].message} at {list(faults[0].absolute_path)}"


@pytest.mark.parametrize("period, is_one", [
    ("2026", True), ("2026-H1", True), ("2026-H2", True), ("2026-H3", False), ("2026-Q4", True),
    ("2026-Q5", False), ("2026-09", True), ("2026-W39", True), ("2026-9", False)])
def test_the_schema_knows_every_kind_of_period(period, is_one, facts_schema):
    facts = {"units": [{"key": "a", "kind": "village", "facts": {"income": {period: 3}}}]}
    faults = list(jsonschema.Draft202012Validator(facts_schema).iter_errors(facts))
    assert bool(faults) != is_one, (period, faults[:1])


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.name)
def test_reader_and_schema_refuse_the_same_mistakes_of_shape(trial, facts_schema, tmp_path):
    dice = random.Random(trial.name)
    whole = told(trial)
    for number in range(MISTAKES):
        wrong, path, what = mistaken(whole, dice)
        file = tmp_path / f"facts-{number}.yml"
        # JSON is YAML.
        file.write_text(json.dumps(wrong, ensure_ascii=False), encoding="utf-8")
        tried = command(
            "programme", "try", str(pack_of(trial)), "--facts", str(file), "--on", "2026-11-20")
        said = f"{trial.name} {path} {what}\n{tried.stdout[:2000]}"
        takes = jsonschema.Draft202012Validator(facts_schema).is_valid(wrong)
        if not takes:
            assert tried.returncode == 1, f"only the schema refuses {said}"
        # What the reader says of the shape itself; which facts there are is the pack's.
        shape = re.search(
            r"^facts-\d+\.yml:\d+: (?!.*facts\.).*(an unknown key|got nothing|expected keys and "
            r"values|expected a list|expected a text|expected a whole number)",
            tried.stdout, re.MULTILINE)
        if shape:
            assert not takes, f"only the reader refuses {said}"


def test_only_the_words_of_the_schema_are_of_a_language():
    chinese, english = schema("--language", "zh"), schema("--language", "en")
    assert chinese != english
    assert without_descriptions(chinese) == without_descriptions(english)


def test_every_field_is_explained_in_both_languages():
    english = command("programme", "explain", "--facts", "--language", "en")
    chinese = command("programme", "explain", "--facts", "--language", "zh")
    assert (english.returncode, chinese.returncode) == (0, 0)
    assert len(english.stdout.splitlines()) == len(chinese.stdout.splitlines())
    for part in ("units", "posts", "facts", "links", "done", "funnel", "papers", "calendar"):
        assert re.search(rf"^  {part}: a|^  {part}: keys", english.stdout, re.MULTILINE), part
        assert re.search(rf"^  {part}：.*可不写。", chinese.stdout, re.MULTILINE), part
    neither = command("programme", "explain")
    both = command("programme", "explain", "roles", "--facts")
    assert neither.returncode != 0 and both.returncode != 0
