"""Programmes in words, and a change tried on the demo's villages without saving it."""

import pytest
from cunce import command
from visitor import Visitor

SHIPPED = "/programmes/sanlian-sanbang-santui/1.0.0"


def form_of(page, act):
    """The form with a button that does this."""
    for form in page.forms:
        for button in form.buttons:
            if button[1] == act:
                return form, button
    raise AssertionError(f"no button {act}")


def income_field(form):
    """The threshold whose value is the one for the collective's income."""
    return next(name for name, value, _ in form.fields if value == "50000")


@pytest.mark.parametrize("post", ["secretary", "admin", "branch-shangping", "enterprise-d"])
def test_whoever_has_an_account_reads_the_rules(served, post):
    page = Visitor(served.address).sign_in_as(post).get(SHIPPED)

    assert page.status == 200
    assert "上年村集体经营性收入低于5万元。" in page.words
    assert "本方案没有规定的" in page.words


def test_only_who_chooses_programmes_tries_a_change(served):
    for post, status in [("cadre-a", 403), ("branch-shangping", 403), ("county-office", 200)]:
        assert Visitor(served.address).sign_in_as(post).get(SHIPPED + "/try").status == status


def test_another_number_is_tried_and_kept_nowhere(served):
    office = Visitor(served.address).sign_in_as("office")
    page = office.get(SHIPPED + "/try")
    form, button = form_of(page, "numbers")
    name = income_field(form)
    tried = office.submit(form, SHIPPED + "/try", button=button, **{name: "80000"})

    assert tried.status == 200
    assert "上年村集体经营性收入低于8万元。" in tried.words
    assert "50000" in tried.words and "80000" in tried.words
    # The changed file is the old one but for the number.
    keep, download = form_of(tried, "download:screening.yaml")
    file = office.submit(keep, SHIPPED + "/try", button=download)
    before = form_of(page, "text")[0].filled(button=None)
    text = dict(before)["text"].lstrip("\n")
    assert file.text == text.replace("below: 50000", "below: 80000")
    # What others read is as it was.
    assert "上年村集体经营性收入低于5万元。" in office.get(SHIPPED).words


def test_what_is_no_number_gets_words(served):
    office = Visitor(served.address).sign_in_as("office")
    page = office.get(SHIPPED + "/try")
    form, button = form_of(page, "numbers")
    name = income_field(form)
    tried = office.submit(form, SHIPPED + "/try", button=button, **{name: "很少"})

    assert tried.status == 200
    assert "不是可用的数" in tried.words and 'value="很少"' in tried.text


def test_a_broken_text_is_told_with_line_and_column(served):
    office = Visitor(served.address).sign_in_as("office")
    page = office.get(SHIPPED + "/try")
    form, button = form_of(page, "text")
    text = dict(form.filled())["text"].lstrip("\n")
    line = text[: text.index("below: 50000")].count("\n") + 1
    tried = office.submit(
        form, SHIPPED + "/try", button=button, text=text.replace("below: 50000", "belw: 50000"))

    assert f"screening.yaml 第 {line} 行第 " in tried.words
    assert "belw: 50000" in tried.words
    assert "应为：" in tried.words and "之一。实际是：不认识的键" in tried.words


def test_a_duty_owed_more_often_changes_who_owes_what(served):
    office = Visitor(served.address).sign_in_as("office")
    page = office.get(SHIPPED + "/try")
    form, button = form_of(page, "open:rhythm.yaml")
    opened = office.submit(form, SHIPPED + "/try", button=button)
    form, button = form_of(opened, "text")
    text = dict(form.filled())["text"].lstrip("\n")
    tried = office.submit(
        form, SHIPPED + "/try", button=button, text=text.replace("times: 1", "times: 2", 1))

    assert "应办事项的变化" in tried.words
    assert "每周走访2次" in tried.words


def test_a_duty_shown_by_check_ins_is_warned_of_before_it_is_kept(served):
    office = Visitor(served.address).sign_in_as("office")
    page = office.get(SHIPPED + "/try")
    form, button = form_of(page, "open:rhythm.yaml")
    opened = office.submit(form, SHIPPED + "/try", button=button)
    form, button = form_of(opened, "text")
    text = dict(form.filled())["text"].lstrip("\n")
    tried = office.submit(
        form, SHIPPED + "/try", button=button,
        text=text.replace("times: 1", "evidence: check-in\n    times: 1", 1))

    assert "改后多出一条须由人署名负责的规则" in tried.words
    assert "rhythm.yaml:6" in tried.words


def test_the_program_says_a_pack_in_both_languages():
    for language, sentence in [("zh", "上年村集体经营性收入低于5万元。"),
                               ("en", "below CNY 50,000 in the last full year.")]:
        said = command(
            "programme", "read", "Programmes/sanlian-sanbang-santui", "--language", language)
        assert said.returncode == 0, said.stderr
        assert sentence in said.stdout
