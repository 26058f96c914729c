"""A round as a ZIP from its page, and as a folder from the command line."""

import csv
import hashlib
import io
import json
import zipfile

import pytest

from cunce import command
from visitor import Visitor

ROUND = "round-demo"


def checked(names, read):
    """Every file but the manifest is named in it, with the right checksum; gives the manifest."""
    manifest = json.loads(read("manifest.json"))
    assert sorted(file["path"] for file in manifest["files"]) == sorted(
        name for name in names if name != "manifest.json")
    for file in manifest["files"]:
        content = read(file["path"])
        assert len(content) == file["bytes"]
        assert hashlib.sha256(content).hexdigest() == file["sha256"], file["path"]
    return manifest


def test_the_zip_of_a_round_unpacks_and_its_checksums_are_right(served):
    office = Visitor(served.address).sign_in_as("office")
    page = office.get(f"/rounds/{ROUND}")
    assert f'href="/rounds/{ROUND}/archive.zip"' in page.text

    answer = office.get(f"/rounds/{ROUND}/archive.zip")

    assert answer.status == 200 and answer.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        manifest = checked(names, archive.read)
        assert manifest["round"] == ROUND and manifest["journal"]["verified"]
        for name in ["villages", "tasks", "promises", "projects", "links", "supporters"]:
            rows = list(csv.reader(io.StringIO(archive.read(f"{name}.csv").decode("utf-8-sig"))))
            assert len(rows) > 1 and len({len(row) for row in rows}) == 1, name
        plans = [name for name in names if name.startswith("plans/")]
        assert any(name.endswith("-v2.html") for name in plans)
        assert {plan.rsplit(".")[1] for plan in plans} == {"html", "docx"}
        for plan in (plan for plan in plans if plan.endswith(".html")):
            assert "批准（日志第" in archive.read(plan).decode()


@pytest.mark.parametrize("post, status", [
    ("secretary", 200), ("cadre-a", 200), ("branch-yanggang", None), ("admin", None)])
def test_only_who_sees_the_whole_round_takes_it_away(served, post, status):
    visitor = Visitor(served.address).sign_in_as(post)

    answer = visitor.get(f"/rounds/{ROUND}/archive.zip")

    if status:
        assert answer.status == status
    else:
        assert answer.status in (403, 404), answer.status
    page = visitor.get(f"/rounds/{ROUND}")
    assert ("archive.zip" in page.text) == bool(status)


def test_the_folder_holds_the_same_papers(demo_made, tmp_path):
    folder = tmp_path / "kept"
    made = command(
        "rounds", "archive", "--round", ROUND, "--to", str(folder), data=demo_made)
    assert made.returncode == 0, made.stdout + made.stderr

    names = [str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()]
    checked(names, lambda name: (folder / name).read_bytes())
    assert any(name.startswith("plans/") for name in names)
    assert {"promises.csv", "projects.csv", "supporters.csv", "links.csv"} <= set(names)
