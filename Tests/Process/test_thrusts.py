"""The demo's town by its thrusts: the numbers of the board, and nothing that cannot be opened."""

import re

import pytest
from visitor import Visitor

DOOR = re.compile(r'<a class="num" href="(/entries\?[^"]*how=(how\.[a-z-]+))"[^>]*>([^<]*)</a>')


def doors(page):
    """The first door of each way of counting: its address, which names entries, and its number."""
    found = {}
    for href, how, number in DOOR.findall(page.text):
        found.setdefault(how, (href, number))
    return found


@pytest.mark.parametrize("day", ["", "?as-of=2026-11-20", "?as-of=2026-10-01"])
def test_the_numbers_are_those_of_the_board(served, day):
    secretary = Visitor(served.address).sign_in_as("secretary")
    board, thrusts = (doors(secretary.get(path + day)) for path in ("/board", "/thrusts"))
    for how in ("how.cases", "how.tasks", "how.done", "how.overdue", "how.stuck"):
        assert thrusts.get(how) == board.get(how), how


def test_the_figures_of_the_mocks_stand_on_it(served):
    secretary = Visitor(served.address).sign_in_as("secretary")
    found = doors(secretary.get("/thrusts?as-of=2026-11-20"))
    numbers = {how: number for how, (_, number) in found.items()}
    assert numbers["how.cases"] == "6"
    assert numbers["how.tasks"] == "78"
    assert numbers["how.done"] == "47"
    assert numbers["how.overdue"] == "5"
    assert numbers["how.stuck"] == "2"
    assert numbers["how.links-held"] == "18"


def test_every_door_opens(served):
    secretary = Visitor(served.address).sign_in_as("secretary")
    for href, _ in doors(secretary.get("/thrusts")).values():
        assert secretary.get(href.replace("&amp;", "&")).status == 200, href


@pytest.mark.parametrize("day", ["", "?as-of=2026-11-02"])
def test_the_help_promised_is_that_of_the_promises(served, day):
    secretary = Visitor(served.address).sign_in_as("secretary")
    thrusts, promises = (doors(secretary.get(path + day)) for path in ("/thrusts", "/promises"))

    ours, theirs = thrusts["how.promises-money"], promises["how.promised"]
    assert ours[1] == theirs[1]
    assert ours[0].split("how=")[0] == theirs[0].split("how=")[0]
