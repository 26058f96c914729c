import json
import urllib.request

from cunce import Server
from paths import SETUP


def test_the_health_page_answers_when_the_store_is_usable(served):
    with urllib.request.urlopen(served.address + "/healthz") as answer:
        assert json.load(answer) == {"status": "ok"}


def test_a_demo_makes_its_town_and_says_where_it_is(tmp_path):
    with Server(tmp_path / "demo", demo=True) as server:
        assert server.said(f"Cunce is ready at {server.address}", within=5), server.lines
        assert (tmp_path / "demo" / "cunce.sqlite").exists()


def test_the_server_ends_at_once_when_asked(served):
    assert served.stop() == 0


def test_a_new_installation_leads_to_its_setup_and_nowhere_else(empty_data):
    with Server(empty_data) as server:
        with urllib.request.urlopen(server.address + "/") as answer:
            assert answer.url.endswith(SETUP), f"went to {answer.url}"


def test_the_health_page_answers_on_postgresql(tmp_path, postgres):
    with Server(tmp_path / "data", database=postgres) as server:
        with urllib.request.urlopen(server.address + "/healthz") as answer:
            assert json.load(answer) == {"status": "ok"}
