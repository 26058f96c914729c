"""What a town does from the first start to its first signed brief, as new people would."""

import datetime
import re
import urllib.parse

from cunce import entries
from person import Person
from windows import change_language, in_the_bar

TOWN = "990000100"
PASSWORD = "一句好记的话 2026"
POSTS = [  # role, designation, account
    ("town-secretary", "", "secretary"),
    ("town-organisation-office", "", "office"),
    ("linked-town-leader", "甲", "leader"),
    ("area-office-secretary", "甲", "area"),
    ("resident-cadre", "甲", "cadre"),
]
EVIDENCE = "2025 年应开支部会议 12 次，实开 4 次，有会议记录本为证"


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
    find_a_village(office)
    open_a_round(office, new_installation)
    case = list_a_village(office)
    link_three(office, case)
    diagnose(office, case)
    plan(office, case)
    approve(office, secretary, case)
    visit(cadre, new_installation)
    correct_and_withdraw(cadre)
    work_on_the_task(cadre, secretary, case)
    brief = meet(office)
    sign(office, secretary, brief)
    read_every_sentence(secretary, brief)
    look_back(secretary)
    change_language(secretary.page)
    change_password(cadre)
    sign_out_and_in(cadre)


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


def find_a_village(office):
    office.opens("/villages")
    search = office.page.locator("main form[role=search]")
    search.locator("[name=part]").fill("坑店")
    search.locator("button").click()
    found = office.page.locator("tbody .vname")
    assert found.all_inner_texts() == ["溪坑店村"]
    office.looks(again=True).follows("tbody .vname")
    assert office.path() == f"/villages/{TOWN}201"


def open_a_round(office, server):
    office.opens("/board").follows("main a[href^='/rounds/new']")
    opens = date_in(office.form("/rounds/new"), "opens")
    office.today = opens
    words = dict(title="2026 年第一轮", targets="三个村年内转化")
    office.is_refused(
        "/rounds/new", "closes", **words, opens=str(opens),
        closes=str(opens - datetime.timedelta(days=1)))
    office.does(
        "/rounds/new", "round-opened", opens=str(opens - datetime.timedelta(days=30)),
        closes=str(opens + datetime.timedelta(days=300)))
    before = entries(server.data)
    office.sends_again()
    assert entries(server.data) == before, "one form made two rounds"


def list_a_village(office):
    """Returns the case's address."""
    office.opens(f"/villages/{TOWN}201").follows("main a[href^='/cases/new']")
    decided = office.today - datetime.timedelta(days=7)
    office.is_refused("/cases/new", "reason", reason=" ", basis="镇党委会", day=str(decided))
    office.does(
        "/cases/new", "village-listed", reason="2025 年支部会议只开 4 次，集体经营性收入为 0")
    assert office.path() == f"/villages/{TOWN}201"
    office.follows("a[href$='/problems']")
    return office.path().removesuffix("/problems")


def link_three(office, case):
    office.opens(f"{case}/links")
    for slot in ("town-leader", "area-secretary", "resident-cadre"):
        choices = office.form(f"/links/{slot}").locator("option:not([value=''])")
        post = choices.last.get_attribute("value")
        office.does(f"/links/{slot}", "linked", post=post)


def diagnose(office, case):
    office.opens(f"{case}/problems")
    problem = dict(
        dimension="people", type="weak-responsibility", title="支部会议开不起来", severity="2",
        voices="12", evidence=EVIDENCE)
    office.is_refused("/problems", "since", **problem, since="去年")
    office.does("/problems", "problem-recorded", since="2025")
    office.reads(problem["title"])
    for dimension in ("affairs", "funds", "drive"):
        assert not office.may("/diagnosis"), "handed in before all four were looked at"
        office.does(f"/dimensions/{dimension}/clear", "dimension-clear")
    office.does("/diagnosis", "diagnosis-submitted")


def plan(office, case):
    office.opens(f"{case}/plan")
    assert not office.may("/plan/submit"), "a plan without measures can be handed in"
    due = office.today + datetime.timedelta(days=60)
    office.does("/plan/objective", "objective-set", objective="年内每月开一次支部会议")
    leads = office.form("/plan/measures").locator("[name=lead] option:not([value=''])")
    streams = office.form("/plan/measures").locator("[name=workstream] option:not([value=''])")
    problem = office.form("/plan/measures").locator("[name=problems]").get_attribute("value")
    office.does(
        "/plan/measures", "measure-added", title="定好日子开会", problems=problem,
        workstream=streams.first.get_attribute("value"), lead=leads.last.get_attribute("value"))
    office.does(
        "/tasks", "task-added", title="排出支部会议日程", owner=cadre_in(office, "/tasks", "owner"),
        due=str(due), proof="日程表贴在村部，有照片")
    office.does("/plan/submit", "plan-submitted")


def approve(office, secretary, case):
    assert not office.may("/plan/approve")
    assert office.tries(f"{case}/plan/approve") == 403, "approved by whoever handed it in"
    secretary.opens("/board").follows("a", "溪坑店村")
    secretary.opens(f"{case}/plan").does("/plan/approve", "plan-approved")
    assert secretary.tries(f"{case}/plan/objective") == 403


def visit(cadre, server):
    cadre.opens(f"/villages/{TOWN}201").follows("main a[href^='/visits/new']")
    form = cadre.form("/visits/new")
    about = form.locator("option[value^='problem:']").get_attribute("value")
    tomorrow = date_in(form, "day") + datetime.timedelta(days=1)
    saw = "今晚开了支部会，到会十一人"
    cadre.is_refused("/visits/new", "day", text=saw, about=about, day=str(tomorrow))
    cadre.does(
        "/visits/new", "visit-recorded", day=str(tomorrow - datetime.timedelta(days=1)),
        ask="请农业办派人讲一次课")
    before = entries(server.data)
    cadre.sends_again()
    assert entries(server.data) == before, "one form made two visits"
    cadre.reads(saw)
    cadre.opens(f"/visits/new?village={TOWN}201")
    cadre.does("/visits/new", "visit-recorded", text="这一条记错了村")


def correct_and_withdraw(cadre):
    def open_entry(text):
        cadre.opens(f"/villages/{TOWN}201")
        cadre.page.locator("#course .tl li", has_text=text).first.locator("a").click()
        cadre.looks()

    open_entry("到会十一人")
    cadre.does("/correct", "corrected", text="今晚开了支部会，到会十二人", reason="漏数了一人")
    cadre.reads("到会十一人", "漏数了一人")
    cadre.follows("main ol.rows a").reads("到会十二人", "漏数了一人")
    cadre.opens(f"/villages/{TOWN}201").reads("漏数了一人")

    open_entry("记错了村")
    cadre.is_refused("/withdraw", "reason", reason=" ")
    cadre.does("/withdraw", "withdrawn", reason="去的是殿后村")
    cadre.reads("记错了村", "去的是殿后村")
    assert not cadre.may("/withdraw") and not cadre.may("/correct")


def work_on_the_task(cadre, secretary, case):
    cadre.opens(f"/villages/{TOWN}201").follows("#plan td.task a")
    task = cadre.path()
    cadre.does("/start", "task-started")
    cadre.does("/finish", "task-done", proof="日程表已贴出，照片存档")
    assert not cadre.may("/verify")
    secretary.opens(task).does("/verify", "task-verified", note="看过，属实")


def meet(office):
    """Returns the brief's address."""
    office.opens("/huddle").does("/huddle", "huddle-opened")
    office.follows(".ag a")
    office.does("/minutes", "minuted", text="支部会议已恢复，讲课的事要定下来")
    office.reads("讲课的事要定下来")
    due = office.today + datetime.timedelta(days=14)
    decision = dict(text="农业办到溪坑店讲一次课", village=f"{TOWN}201")
    office.is_refused("/decisions", "owner", **decision, due=str(due))
    office.does("/decisions", "decided", owner=cadre_in(office, "/decisions", "owner"))
    week = office.page.url
    office.follows(".dec a")
    office.reads("农业办到溪坑店讲一次课")
    office.opens(week).does("/close", "brief-composed")
    return office.path()


def sign(office, secretary, brief):
    assert not office.may("/sign")
    assert office.tries(f"{brief}/sign") == 403, "signed by whoever composed it"
    secretary.opens("/briefs").follows("tbody a")
    assert secretary.path() == brief
    secretary.does("/sign", "brief-signed")
    assert not secretary.may("/sign")


def read_every_sentence(secretary, brief):
    secretary.opens(brief)
    sentences = secretary.page.locator("article.a4 h3 ~ p:not([class])")
    told = [sentence for sentence in sentences.all() if sentence.locator("a.num").count()]
    for silent in sentences.filter(has_not=secretary.page.locator("a.num")).all():
        # "Nothing this week" stands on no entry, and stands alone in its section.
        around = silent.evaluate(
            "p => [p.previousElementSibling.tagName, p.nextElementSibling?.className || 'h3']")
        assert around[0] == "H3" and around[1] in ("h3", "issuer"), silent.inner_text()
    assert len(told) >= 3, secretary.words()
    for door in secretary.page.locator("article.a4 h3 ~ p a.num").all():
        answer = secretary.page.request.get(door.get_attribute("href"))
        assert answer.status == 200, door.get_attribute("href")
        assert re.search(r'href="/entries/\d+"', answer.text()), door.get_attribute("href")
    secretary.follows("article.a4 p a.num")


def look_back(secretary):
    yesterday = str(datetime.date.today() - datetime.timedelta(days=2))
    for page in ("/board", f"/villages/{TOWN}201"):
        secretary.opens(page)
        assert "溪坑店村" in secretary.words()
        secretary.page.locator("form.as-of [name=as-of]").fill(yesterday)
        secretary.page.locator("form.as-of button").click()
        assert f"as-of={yesterday}" in secretary.page.url
        assert secretary.page.locator(".banner-past").is_visible()
        assert not secretary.page.locator("main form[method=post]").count()
        secretary.looks(again=True)


def change_password(cadre):
    in_the_bar(cadre.page, "a[href='/password']").click()
    cadre.looks()
    cadre.presses(
        "/password", current_password="不是这句话", new_password="另一句好记的话 2027",
        again="另一句好记的话 2027")
    assert cadre.path() == "/password" and cadre.page.locator(".err").count()
    cadre.does(
        "/password", "password-changed", current_password=PASSWORD,
        new_password="另一句好记的话 2027", again="另一句好记的话 2027")


def sign_out_and_in(cadre):
    in_the_bar(cadre.page, "form[action='/sign-out'] button").click()
    cadre.opens("/board")
    assert cadre.path() == "/sign-in"
    cadre.presses("/sign-in", account=cadre.account, password=PASSWORD)
    assert cadre.path() == "/sign-in", "the former password still opens"
    assert cadre.form("/sign-in").locator("[name=account]").input_value() == cadre.account
    cadre.presses("/sign-in", password="另一句好记的话 2027")
    assert cadre.path() == "/board"


def date_in(form, name):
    return datetime.date.fromisoformat(form.locator(f"[name={name}]").input_value())


def cadre_in(person, action, name):
    """The value under which the resident cadre can be chosen."""
    label = "驻村干部" if person.language == "zh-CN" else "Resident cadre"
    options = person.form(action).locator(f"[name={name}] option", has_text=label)
    return options.first.get_attribute("value")
