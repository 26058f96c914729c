"""The walk's first part: from an empty installation to people who have signed in."""

import re

from windows import in_the_bar

TOWN = "990000100"
VILLAGE = f"{TOWN}201"
PASSWORD = "一句好记的话 2026"
NEXT_PASSWORD = "另一句好记的话 2027"
POSTS = [  # role, designation, account
    ("town-secretary", "", "secretary"),
    ("town-organisation-office", "", "office"),
    ("linked-town-leader", "甲", "leader"),
    ("area-office-secretary", "甲", "area"),
    ("resident-cadre", "甲", "cadre"),
]


def set_up(admin, server):
    code = next(m[1] for line in server.lines if (m := re.search(r"code for set-up: (\S+)", line)))
    admin.opens("/")
    assert admin.path() == "/setup"
    town = dict(
        name="示范镇", code=TOWN, level="4", account="admin", pack="sanlian-sanbang-santui")
    passwords = dict(new_password=PASSWORD, again=PASSWORD)

    answer = admin.presses("/setup", setup_code="AAAA-BBBB-CCCC", **town, **passwords)

    assert answer.status in (403, 422), answer.status
    assert admin.form("/setup").locator("[name=name]").input_value() == "示范镇"
    admin.looks()
    admin.does("/setup", "set-up", setup_code=code.lower(), **passwords)


def import_villages(admin):
    def send(lines):
        admin.opens("/divisions/import")
        text = "\n".join(["code,name,level,parent", *lines]) + "\n"
        file = {"name": "村.csv", "mimeType": "text/csv", "buffer": text.encode("utf-8")}
        assert admin.presses("/divisions/import", file=file).status == 200
        admin.looks(again=True)
        return [row.inner_text() for row in admin.page.locator("tbody tr").all()]

    send([f"{TOWN}201,溪坑店村,5,{TOWN}", f"{TOWN}202,殿后庄,5,{TOWN}"])
    rows = send([
        f"{TOWN}202,殿后村,5,{TOWN}", f"{TOWN}203,洋港村,5,{TOWN}", f"{TOWN}204,无处村,5,777777777"])

    assert len(rows) == 3, rows
    refused, changed, added = rows
    assert f"{TOWN}204" in refused and "777777777" in refused, refused
    assert "殿后庄" in changed and "殿后村" in changed, changed
    assert "洋港村" in added, added


def open_posts_and_give_slips(admin):
    """Returns accounts by role, and their one-time codes."""
    codes = {}
    admin.opens("/accounts")
    for role, designation, account in POSTS:
        admin.does("/accounts/posts", "post-opened", role=role, designation=designation)
        if account != "cadre":
            assert admin.presses("/accounts", account=account).status == 200
            codes[account] = read_slips(admin)[account]
            admin.looks().opens("/accounts")
    # The rest at one press: accounts named after their posts, and new slips for unused ones.
    assert admin.presses("/accounts/slips").status == 200
    slips = read_slips(admin)
    assert len(slips) == len(POSTS), slips
    for account, code in slips.items():
        codes[account if account in codes else "cadre"] = (account, code)
    return codes


def read_slips(admin):
    slips = {}
    for slip in admin.page.locator(".slip").all():
        account = slip.locator("dd").nth(1).inner_text()
        slips[account] = slip.locator(".slip-code").inner_text()
    return slips


def come_in_on_slips(people, codes):
    for name, person in people.items():
        account, code = codes[name]
        person.opens("/sign-in")
        person.presses("/sign-in", account=account, password=code)
        assert person.path() == "/password", person.words()
        person.opens("/board")
        assert person.path() == "/password", "a slip let its holder in without a password"
        person.looks()
        person.presses("/password", new_password="短", again="短")
        assert person.path() == "/password" and person.page.locator(".err").count()
        person.does("/password", "password-changed", new_password=PASSWORD, again=PASSWORD)
        assert person.path() == "/board"
        person.account = account


def change_password(cadre):
    in_the_bar(cadre.page, "a[href='/password']").click()
    cadre.looks()
    cadre.presses(
        "/password", current_password="不是这句话", new_password=NEXT_PASSWORD,
        again=NEXT_PASSWORD)
    assert cadre.path() == "/password" and cadre.page.locator(".err").count()
    cadre.does(
        "/password", "password-changed", current_password=PASSWORD,
        new_password=NEXT_PASSWORD, again=NEXT_PASSWORD)


def sign_out_and_in(cadre):
    in_the_bar(cadre.page, "form[action='/sign-out'] button").click()
    cadre.opens("/board")
    assert cadre.path() == "/sign-in"
    cadre.presses("/sign-in", account=cadre.account, password=PASSWORD)
    assert cadre.path() == "/sign-in", "the former password still opens"
    assert cadre.form("/sign-in").locator("[name=account]").input_value() == cadre.account
    cadre.presses("/sign-in", password=NEXT_PASSWORD)
    assert cadre.path() == "/week"
