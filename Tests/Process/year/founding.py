"""A round, and its villages from the list to an approved plan."""

from paths import TOWN_CODE
from year.clock import days
from year.model import Case, Link, Problem, Task

TYPES = {
    "people": ["low-ability", "weak-responsibility", "long-absence", "distrust"],
    "affairs": ["land-return", "resettlement", "unclear-accounts"],
    "funds": ["no-collective-income", "stalled-water", "stalled-road"],
    "drive": ["disunity", "weak-execution", "no-common-course"],
}
STREAMS = ["team-building", "key-problems", "standard-operation"]
SLOTS = ["town-leader", "area-secretary", "resident-cadre"]


class Founding:
    def __init__(self, year):
        self.year, self.town, self.model = year, year.town, year.model
        self.clock, self.random = year.clock, year.random

    def open_round(self, title, closes):
        """Returns the round's id."""
        sending = self.town["secretary"].fills(
            "/rounds/new", "/rounds/new", "round-opened", title=title, targets="年内转化",
            opens=self.clock.today, closes=closes)
        sending.send()
        self.model.closes = closes
        return command(sending)

    def list_village(self, code, name):
        form = self.town["office"].fills(
            f"/cases/new?village={code}", "/cases/new", "village-listed", village=code,
            reason=f"{name}集体经营性收入为 0，支部会议只开 4 次", basis="镇党委会")
        form.send()
        case = Case(code, name, self.clock.today)
        case.address = f"/cases/{command(form)}"
        self.model.cases.append(case)
        return case

    def link(self, case, number):
        """The three links; the posts go round."""
        leaders = [name for name in self.town.people if name.startswith("leader-")]
        areas = [name for name in self.town.people if name.startswith("area-")]
        posts = [leaders[number % 3], areas[number % 2], self.town.cadres[number]]
        for slot, post in zip(SLOTS, posts):
            self.town["office"].does(
                f"{case.address}/links", f"/links/{slot}", "linked", post=self.town.post(post),
                more={"from": self.clock.today}, term="")
            case.links.append(Link(slot, post, self.clock.today))

    def diagnose(self, case):
        """Records two to four problems, finds the rest clear and hands the diagnosis in."""
        cadre = self.town[case.holder("resident-cadre")]
        page = f"{case.address}/problems"
        if not case.problems:
            for dimension in self.random.sample(list(TYPES), self.random.randint(2, 4)):
                self.record_problem(case, dimension)
        for dimension in TYPES:
            if not any(problem.dimension == dimension for problem in case.problems):
                cadre.does(page, f"/dimensions/{dimension}/clear", "dimension-clear", note="")
        cadre.does(page, "/diagnosis", "diagnosis-submitted")
        self._moves(case, "diagnosed")

    def record_problem(self, case, dimension):
        title = f"{case.name}第{len(case.problems) + 1}个问题"
        severity = self.random.randint(1, 3)
        form = self.town[case.holder("resident-cadre")].fills(
            f"{case.address}/problems", "/problems", "problem-recorded", dimension=dimension,
            type=self.random.choice(TYPES[dimension]), title=title, severity=severity,
            since="2025", voices="", evidence="有会议记录本为证", cause="")
        form.send()
        case.problems.append(Problem(
            title, dimension, severity, self.clock.today,
            f"{case.address}/problems/{command(form)}"))

    def plan(self, case):
        """A measure against every open problem, two or three tasks in each; approved by the secretary."""
        cadre, page = self.town[case.holder("resident-cadre")], f"{case.address}/plan"
        cadre.does(page, "/plan/objective", "objective-set", objective="年内每月开一次支部会议")
        for problem in case.problems:
            if problem.state != "verified":
                self._measure(case, problem, cadre, page)
        cadre.does(page, "/plan/submit", "plan-submitted")
        self.town["secretary"].does(page, "/plan/approve", "plan-approved", note="照此办")
        self._moves(case, "under-way")

    def _measure(self, case, problem, cadre, page):
        form = cadre.fills(
            page, "/plan/measures", "measure-added", title=f"办好{problem.title}", kind="",
            problems=problem.address.rsplit("/", 1)[1], workstream=self.random.choice(STREAMS),
            lead=cadre.seat)
        form.send()
        for _ in range(self.random.randint(2, 3)):
            self._task(case, problem, cadre, page, command(form))

    def _task(self, case, problem, cadre, page, measure):
        owner = self.random.choice([cadre, cadre, cadre, self.town[case.holder("town-leader")]])
        due = self.clock.today + days(self.random.randint(7, self.year.half * 7 + 30))
        title = f"{case.name}第{len(case.tasks) + 1}项任务"
        form = cadre.fills(
            page, f"/plan/measures/{measure}/tasks", "task-added", title=title,
            owner=owner.seat, due=due, proof="有照片")
        form.send()
        case.tasks.append(Task(
            title, self.year.name_of(owner), due, f"{case.address}/tasks/{command(form)}",
            problem=problem))

    def _moves(self, case, stage):
        case.stage, case.since = stage, self.clock.today


def command(sending):
    """What a form makes bears the form's own number."""
    return dict(sending.pairs)["command"]


def town_page(path):
    return f"{path}?division={TOWN_CODE}"
