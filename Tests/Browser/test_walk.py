"""What a town does from the first start to its first signed brief, as new people would."""

from person import Person
from walk_case import (
    approve, diagnose, find_a_village, link_three, list_a_village, meet_no_round, open_a_round, plan,
    revise)
from walk_founding import (
    change_password, come_in_on_slips, import_villages, open_posts_and_give_slips, set_up,
    sign_out_and_in)
from walk_roster import keep_the_roster
from walk_problem import run_a_project, settle_the_problem
from walk_support import confirm_and_use, end_the_link, pair_and_promise, report_by_link
from walk_week import (
    correct_and_withdraw, look_back, meet, read_every_sentence, sign, visit, work_on_the_task)
from windows import change_language


def test_a_town_gets_from_an_empty_installation_to_a_signed_brief(
        windows, new_installation, look):
    seen = set()

    def person():
        return Person(windows(), new_installation.address, look[1], seen)

    admin, office, secretary, cadre = (person() for _ in range(4))
    set_up(admin, new_installation)
    import_villages(admin)
    codes = open_posts_and_give_slips(admin)
    come_in_on_slips({"office": office, "secretary": secretary, "cadre": cadre}, codes)
    meet_no_round(office, cadre)
    find_a_village(office)
    open_a_round(office, new_installation)
    case = list_a_village(office)
    link_three(office, case)
    diagnose(office, case)
    plan(office, case)
    approve(office, secretary, case)
    revise(office, secretary, case)
    promise, guest = pair_and_promise(office, case), person()
    address = report_by_link(office, guest, promise)
    confirm_and_use(office, secretary, promise)
    end_the_link(office, guest, promise, address)
    visit(cadre, new_installation)
    correct_and_withdraw(cadre)
    work_on_the_task(cadre, secretary, case)
    brief = meet(office)
    sign(office, secretary, brief)
    read_every_sentence(secretary, brief)
    look_back(secretary)
    keep_the_roster(office, case)
    settle_the_problem(cadre, office, secretary, case)
    run_a_project(office, case)
    change_language(secretary.page)
    change_password(cadre)
    sign_out_and_in(cadre)
