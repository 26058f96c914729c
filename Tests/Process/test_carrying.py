"""Carrying cases over into another round."""

from visitor import Visitor


def test_a_village_that_is_in_the_other_round_already_is_not_offered(served):
    office = Visitor(served.address).sign_in_as("office")

    page = office.get("/rounds/round-demo-former/carry").words

    assert "已经在那一轮的村不列：长山村。" in page
    assert 'name="cases"' not in page
