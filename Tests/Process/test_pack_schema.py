"""The schema of a pack's files promises what the reader takes, mistake by mistake."""

import copy
import json
import random
import re

import jsonschema
import pytest
from ruamel.yaml import YAML

from cunce import ROOT, command

PROGRAMMES = ROOT / "Programmes"
PACKS = sorted(path.parent for path in PROGRAMMES.rglob("programme.yaml"))
# Mistakes tried for each file of each pack: all would take minutes.
MISTAKES = 6


def files(pack):
    return {path.stem: YAML(typ="safe").load(path) for path in sorted(pack.glob("*.yaml"))}


@pytest.fixture(scope="module")
def schemas():
    names = sorted({path.stem for pack in PACKS for path in pack.glob("*.yaml")})
    found = {}
    for name in names:
        written = command("programme", "schema", name)
        assert written.returncode == 0, written.stderr
        found[name] = json.loads(written.stdout)
        jsonschema.Draft202012Validator.check_schema(found[name])
    return found


def takes(schema, value):
    return jsonschema.Draft202012Validator(schema).is_valid(value)


def places(value, path=()):
    """Every place in a value, by the keys and numbers that lead to it."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*path, number))


def mistaken(value, dice):
    """A copy with one mistake of shape, and where it is."""
    value = copy.deepcopy(value)
    path = dice.choice([place for place in places(value) if place])
    inside = value
    for step in path[:-1]:
        inside = inside[step]
    what = dice.choice(["gone", "list", "keys", "word", "unknown"])
    if what == "gone":
        del inside[path[-1]]
    elif what == "list":
        inside[path[-1]] = [[]]
    elif what == "keys":
        inside[path[-1]] = {"surprise": 1}
    elif what == "word":
        inside[path[-1]] = "???"
    else:
        target = inside[path[-1]]
        if not isinstance(target, dict):
            inside[path[-1]] = {"surprise": 1}
        else:
            target["surprise"] = 1
    return value, path, what


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_every_pack_keeps_to_the_schema(pack, schemas):
    for name, value in files(pack).items():
        faults = list(jsonschema.Draft202012Validator(schemas[name]).iter_errors(value))
        assert not faults, f"{name}: {faults[0].message} at {list(faults[0].absolute_path)}"


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_reader_and_schema_refuse_the_same_mistakes_of_shape(pack, schemas, tmp_path):
    dice = random.Random(pack.name)
    whole = files(pack)
    for name, value in whole.items():
        for number in range(MISTAKES):
            wrong, path, what = mistaken(value, dice)
            folder = tmp_path / f"{name}-{number}"
            folder.mkdir()
            for other, text in whole.items():
                # JSON is YAML.
                body = json.dumps(wrong if other == name else text, ensure_ascii=False)
                (folder / f"{other}.yaml").write_text(body, encoding="utf-8")
            checked = command("programme", "check", str(folder))
            told = f"{pack.name} {name} {path} {what}\n{checked.stdout}"
            if not takes(schemas[name], wrong):
                assert checked.returncode == 1, f"only the schema refuses {told}"
            # What the reader says of the shape itself; the rest is between entries and files.
            shape = re.search(
                rf"^{name}\.yaml:.*(an unknown key|got nothing|expected keys and values|"
                r"expected a list|expected a text|expected one of|expected a whole number)",
                checked.stdout, re.MULTILINE)
            if shape:
                assert not takes(schemas[name], wrong), f"only the reader refuses {told}"


def without_descriptions(value):
    if isinstance(value, dict):
        # A field that is called description holds a schema, no text.
        return {
            key: without_descriptions(inner)
            for key, inner in value.items()
            if not (key == "description" and isinstance(inner, str))
        }
    if isinstance(value, list):
        return [without_descriptions(inner) for inner in value]
    return value


def test_only_the_words_of_a_schema_are_of_a_language(schemas):
    for name in schemas:
        written = [
            command("programme", "schema", name, "--language", language)
            for language in ("zh", "en")
        ]
        assert [answer.returncode for answer in written] == [0, 0], written
        chinese, english = (json.loads(answer.stdout) for answer in written)
        assert chinese != english
        assert without_descriptions(chinese) == without_descriptions(english)
