"""Carrying cases over into another round."""

import re

from ladder import form, in_days, visitor
from test_acceptance import CASE
from test_ballots_by_code import arranged, make, vote
from visitor import Visitor


def test_a_village_that_is_in_the_other_round_already_is_not_offered(served):
    office = Visitor(served.address).sign_in_as("office")

    page = office.get("/rounds/round-demo-former/carry").words

    assert "已经在那一轮的村不列：长山村。" in page
    assert 'name="cases"' not in page


def test_a_village_under_assessment_goes_over_and_its_acceptance_ends(served):
    arranged(served)
    page, codes = make(served, 30)
    address = re.search(r"/b/[0-9a-z]{8}", page.words)[0]
    secretary = visitor(served, "secretary")
    one = form(secretary.get("/rounds/new"), "/rounds/new")
    told = {"title": "第三轮整治", "closes": in_days(200), "targets": "两个村"}
    opened = secretary.post(one.action, [(name, told.get(name, value)) for name, value, _ in one.fields])
    assert opened.status == 303, opened.words[:1500]

    carry = "/rounds/round-demo/carry"
    page = secretary.get(carry)
    assert "正在验收，转过去这次验收就中止" in page.words
    one = form(page, carry)
    pairs = [(name, "镇党委会" if name == "basis" else value) for name, value, _ in one.fields
             if name != "cases"]
    done = secretary.post(carry, pairs + [("cases", "case-yanggang")])
    assert done.status == 303, done.words[:1500]

    page = visitor(served, "office").get(CASE).words
    assert "验收随转轮中止" in page and "要在那一轮重新申请" in page
    assert vote(served, address, codes[0]).status == 410
    assert "/acceptance" not in visitor(served, "county-office").get("/week").words


def test_with_two_rounds_each_page_of_one_leads_to_the_same_page_of_the_other(served):
    secretary = visitor(served, "secretary")
    one = form(secretary.get("/rounds/new"), "/rounds/new")
    told = {"title": "第三轮整治", "closes": in_days(200), "targets": "两个村"}
    opened = secretary.post(one.action, [(name, told.get(name, value)) for name, value, _ in one.fields])
    assert opened.status == 303, opened.words[:1500]

    office = visitor(served, "office")
    for path in ("/board", "/huddle", "/villagers", "/promises", "/responsibility", "/tours"):
        # The one in which the work stands is shown unasked; the new one is a click away.
        unasked = office.get(path)
        there = re.search(rf'href="({path}\?round=[^"]+)">第三轮整治</a>', unasked.text)
        assert there and "round-demo" not in there[1], path
        other = office.get(there[1])
        assert f'href="{path}?round=round-demo"' in other.text, path
