"""The weekly huddle, from its agenda to the brief that the secretary signs."""

import io
import re
import zipfile
from html import unescape

from year import compare
from year.clock import days, week_of
from year.founding import command
from year.model import Decision


class Meeting:
    def __init__(self, year):
        self.year, self.town, self.model = year, year.town, year.model
        self.clock, self.random = year.clock, year.random
        self.held = 0
        self.put_off = False

    @property
    def week(self):
        return week_of(self.clock.today)

    def topic(self):
        self.town["office"].does(
            "/huddle", "/topics", "topic-added", topic=f"{self.week}要议的事", village="")
        self.wrote()

    def hold(self):
        """Returns the brief's address."""
        office = self.town["office"]
        self.settle_errands()
        opening = office.fills("/huddle", "/huddle", "huddle-opened", place="镇政府三楼")
        opening.send()
        self.year.huddles[self.week] = command(opening)
        self.wrote()
        agenda = office.opens("/huddle").words
        self.check_owed(agenda)
        items = re.findall(r'href="(/huddle\?[^"#]*item=[^"#]*)', agenda)
        for item in self.random.sample(items, min(2, len(items))):
            office.does(item, "/minutes", "minuted", text="议过，按办法办")
            self.wrote()
        self.decide_tasks(items)
        self.decide_an_errand()
        self.put_something_off(agenda, items)
        if self.held % 3 == 0:
            self.ask_the_county()
        absent = self.random.choice(self.town.cadres)
        office.does("/huddle", "/absences", "absence-noted", post=self.town.post(absent),
                    reason="下村")
        self.wrote()
        if self.held % 4 == 0:
            self.year.upward.instruct()
        self.held += 1
        return self.close()

    def put_something_off(self, agenda, items):
        """What the huddle before put off stands on this agenda; every other huddle does so again."""
        assert ("已推后" in agenda) == self.put_off, f"{self.week}: put off is {self.put_off}"
        self.put_off = self.held % 2 == 0 and bool(items)
        if self.put_off:
            self.town["office"].does(self.random.choice(items), "/put-offs", "put-off")
            self.wrote()

    def check_owed(self, agenda):
        shown = set(re.findall(r"item=decisions-(\d+)", agenda))
        owed = self.model.owed_decisions(self.week)
        assert len(shown) == len(owed), (
            f"{self.week}: the agenda owes {len(shown)} decisions, counted were "
            f"{[(d.week, d.text) for d in owed]}")

    def decide_tasks(self, items):
        for case in self.random.sample(self.model.cases, 2):
            owner, due = case.holder("resident-cadre"), self.clock.today + days(14)
            title = f"{case.name}第{len(case.tasks) + 1}项任务"
            page = self.random.choice(items) if items else "/huddle"
            form = self.town["office"].fills(
                page, "/decisions", "decided", text=title, village=case.code,
                owner=self.town.post(owner), due=due)
            form.send()
            task = self.year.gave(case, title, owner, due, f"{command(form)}-t")
            self.model.decisions.append(Decision(self.week, title, task=task))
            self.wrote()

    def decide_an_errand(self):
        owner = self.random.choice(self.town.cadres)
        text = f"{self.week}交办的事"
        form = self.town["office"].fills(
            "/huddle", "/decisions", "decided", text=text, village="",
            owner=self.town.post(owner), due=self.clock.today + days(7))
        form.send()
        self.model.decisions.append(
            Decision(self.week, text, owner=owner, address=command(form)))
        self.wrote()

    def ask_the_county(self):
        text = f"{self.week}请县里协调修路"
        form = self.town["office"].fills(
            "/huddle", "/decisions", "decided", text=text,
            village=self.random.choice(self.model.cases).code, owner="", due="", ask="on")
        form.send()
        self.model.decisions.append(
            Decision(self.week, text, is_ask=True))
        self.wrote()

    def settle_errands(self):
        """Whoever was given an errand reports on it, most of the time."""
        for decision in self.model.decisions:
            if decision.owner and not decision.settled and self.random.random() < 0.7:
                self.town[decision.owner].does(
                    "/huddle", f"/decisions/{decision.address}/settle", "errand-settled",
                    result=f"{decision.text}办了")
                decision.settled = True
                self.wrote()

    def close(self):
        where = self.town["office"].does("/huddle", "/close", "brief-composed")
        self.model.briefs[self.week] = self.model.brief(self.clock.today)
        brief = where.split("?")[0]
        self.wrote()
        self.town["secretary"].does(brief, "/sign", "brief-signed")
        self.wrote()
        self.year.upward.brief_goes_up(brief)
        self.papers(brief)
        compare.pages(self.year, self.town["secretary"])
        return brief

    def papers(self, brief):
        """The huddle's papers in one go: its sheet, the brief, ledger and lists, a field sheet
        for every village."""
        page = brief.replace("/briefs/", "/weeks/") + "/papers.zip"
        with zipfile.ZipFile(io.BytesIO(self.town["office"].opens(page).body)) as papers:
            assert papers.testzip() is None
            names = papers.namelist()
            assert len(names) == 1 + 2 * (5 + len(self.model.cases)), names
            sheet = next(name for name in names if name.endswith("碰头记录单.html"))
            words = unescape(papers.read(sheet).decode())
            for decision in self.model.decisions:
                assert decision.week != self.week or decision.text in words, decision.text
            for case in self.model.cases:
                assert any(case.name in name for name in names), case.name
        self.year.weekly_papers += len(names)

    def wrote(self):
        self.model.wrote(self.clock.today, self.clock.today)
