import os
import secrets
import shutil
import subprocess

import pytest

from cunce import Server, command


@pytest.fixture(scope="session")
def demo_made(tmp_path_factory):
    """A demo folder that no test changes; take `demo_data` for one of your own."""
    folder = tmp_path_factory.mktemp("demo")
    made = command("demo", "--today", "2026-11-20", data=folder)
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture
def demo_data(demo_made, tmp_path):
    return shutil.copytree(demo_made, tmp_path / "demo")


@pytest.fixture
def empty_data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def postgres():
    """The address of an empty database of its own; skipped where there is no PostgreSQL."""
    server = os.environ.get("CUNCE_TEST_POSTGRES")
    if not server:
        pytest.skip("CUNCE_TEST_POSTGRES is not set")
    name = "process_" + secrets.token_hex(6)
    sql(server, f"CREATE DATABASE {name}")
    yield server.rsplit("/", 1)[0] + "/" + name
    sql(server, f"DROP DATABASE {name} WITH (FORCE)")


def sql(server, statement):
    subprocess.run(["psql", server, "-qc", statement], check=True, capture_output=True, text=True)


@pytest.fixture
def served(demo_data):
    with Server(demo_data, demo=True) as server:
        yield server
