"""The plots of the demo's town: the numbers of the board, each with its table."""

import re

import pytest
from visitor import Visitor

PLOT = re.compile(r'<svg class="plot plot-(wide|narrow)" role="img" aria-labelledby="([^"]+)"')


@pytest.mark.parametrize("day", ["", "?as-of=2026-11-20", "?as-of=2026-10-01"])
def test_every_plot_is_read_out_and_has_its_numbers_behind_it(served, day):
    text = Visitor(served.address).sign_in_as("secretary").get("/insight" + day).text
    plots = PLOT.findall(text)

    assert len(plots) >= 16
    names = [name for _, names in plots for name in names.split()]
    assert len(set(names)) == len(names)
    for name in names:
        assert len(re.findall(f' id="{name}"', text)) == 1
    assert text.count('<details class="behind">') == len(plots) // 2
    assert text.count("<caption>") >= len(plots) // 2


def test_the_numbers_are_those_of_the_board(served):
    text = Visitor(served.address).sign_in_as("secretary").get("/insight?as-of=2026-11-20").text
    work = text[text.index('id="workstreams"'):text.index('id="dimensions"')]
    row = re.findall(r'how=how\.(tasks|stuck|verified)"[^>]*>(\d+)</a>', work)
    sums = {}
    for how, number in row:
        sums[how] = sums.get(how, 0) + int(number)
    assert sums["tasks"] == 78
    assert sums["stuck"] == 2


def test_every_door_opens(served):
    secretary = Visitor(served.address).sign_in_as("secretary")
    page = secretary.get("/insight").text
    doors = set(re.findall(r'href="(/(?:entries|rounds|villages|thrusts)[^"]*)"', page))
    assert len(doors) > 40
    for door in sorted(doors)[:40]:
        assert secretary.get(door.replace("&amp;", "&")).status == 200, door


def test_a_supporter_sees_nothing_of_the_town(served):
    page = Visitor(served.address).sign_in_as("county-water").get("/insight")

    assert page.status == 200
    assert 'id="h-duties"' in page.text
    assert "/weeks/" not in page.text


@pytest.mark.parametrize("page", ["/insight", "/thrusts"])
def test_a_round_asked_for_by_name_is_told_though_another_runs(served, page):
    secretary = Visitor(served.address).sign_in_as("secretary")
    board = secretary.get("/board?round=round-demo-former").text
    door = re.search(f'href="({page}\\?[^"]*round=round-demo-former[^"]*)"', board)

    told = secretary.get(door.group(1).replace("&amp;", "&")).text

    assert f'href="{page}?round=round-demo"' in told
    assert 'name="round" value="round-demo-former"' in told
    assert f'href="{page}?round=' not in secretary.get(page).text


@pytest.mark.parametrize("page", ["/insight", "/thrusts"])
def test_whoever_sees_some_villages_is_told_that_it_is_of_those(served, page):
    told = Visitor(served.address).sign_in_as("county-water").get(page).words

    assert "您看得到的村里" in told
    assert "碰头会 0" not in told
