"""What should be true of the town, in plain Python: nothing here is read from the program."""

from dataclasses import dataclass, field

from year import owed
from year.clock import week_of

UNFINISHED = ("open", "in-hand", "stuck", "returned")


@dataclass
class Task:
    title: str
    owner: str
    due: object
    address: str = ""
    state: str = "open"
    done_on: object = None
    doers: set = field(default_factory=set)
    problem: object = None
    changed: object = None  # the day its state changed

    @property
    def is_unfinished(self):
        return self.state in UNFINISHED

    def is_overdue(self, day):
        return self.is_unfinished and day > self.due


@dataclass
class Problem:
    title: str
    dimension: str
    severity: int
    recorded: object
    address: str = ""
    state: str = "open"
    solver: str = ""


@dataclass
class Visit:
    on: object
    written: object
    who: list
    text: str
    ask: str = ""
    is_withdrawn: bool = False
    is_answered: bool = False


@dataclass
class Link:
    slot: str
    post: str
    since: object
    until: object = None


@dataclass
class Promise:
    title: str
    amount: int
    due: object
    address: str = ""
    arrived: int = 0
    used: int = 0
    confirmed: int = 0
    state: str = "promised"


@dataclass
class Decision:
    week: str
    text: str
    task: object = None
    is_ask: bool = False
    owner: str = ""
    settled: bool = False
    address: str = ""
    is_answered: bool = False

    @property
    def ask(self):
        return self.text

    @property
    def is_owed(self):
        return self.task.is_unfinished if self.task else bool(self.owner) and not self.settled


@dataclass
class Instruction:
    text: str
    given: object
    address: str
    state: str = "given"
    owner: str = ""
    closed: object = None


class Case:
    def __init__(self, code, name, listed):
        self.code, self.name, self.listed = code, name, listed
        self.address = ""
        self.stage, self.since = "listed", listed
        self.links, self.problems, self.tasks = [], [], []
        self.visits, self.promises = [], []

    def holder(self, slot):
        return next(link.post for link in self.links if link.slot == slot and link.until is None)

    def numbers(self, day):
        """What the case itself says; what is owed depends on more."""
        done = [task for task in self.tasks if task.state in ("done", "verified")]
        return {
            "state": self.stage,
            "since": str(self.since),
            "dimensions": {d: self.weight(d) for d in ("people", "affairs", "funds", "drive")},
            "problems": {
                "open": sum(p.state != "verified" for p in self.problems),
                "verified": sum(p.state == "verified" for p in self.problems)},
            "tasks": {
                "total": sum(t.state != "dropped" for t in self.tasks), "done": len(done),
                "verified": sum(t.state == "verified" for t in self.tasks),
                "overdue": sum(t.is_overdue(day) for t in self.tasks),
                "stuck": sum(t.state == "stuck" for t in self.tasks)},
            "links": {"filled": len({link.slot for link in self.links if link.until is None}),
                      "vacant": 3 - len({k.slot for k in self.links if k.until is None})},
        }

    def weight(self, dimension):
        return max(
            (p.severity for p in self.problems
             if p.dimension == dimension and p.state != "verified"), default=0)


class Model:
    def __init__(self):
        self.cases, self.ended, self.decisions, self.instructions = [], [], [], []
        self.closes = None
        self.absences = {}  # by post: from, until
        self.excuses = set()  # village, post, Monday of the week
        self.written = {"prompt": 0, "late": 0}
        self.briefs = {}

    def totals(self, day):
        tasks = [task for case in self.cases for task in case.tasks if task.state != "dropped"]
        return {
            "cases": len(self.cases), "tasks": len(tasks),
            "done": sum(task.state in ("done", "verified") for task in tasks),
            "overdue": sum(task.is_overdue(day) for task in tasks),
            "stuck": sum(task.state == "stuck" for task in tasks)}

    def owed(self, case, day):
        return owed.visits(case, day, self.closes, self.absences, self.excuses)

    def obligations(self, case, day):
        outcomes = [outcome for _, _, outcome in self.owed(case, day)]
        return {"due": outcomes.count("owed"), "late": outcomes.count("missed")}

    def numbers(self, case, day):
        """As `cunce status --format json` tells of a village."""
        return {**case.numbers(day), "obligations": self.obligations(case, day)}

    def board(self, day):
        return {**self.totals(day), "this_week": self.done_in(week_of(day))}

    def thrusts(self, day):
        visits = [v for case in self.cases for v in case.visits if not v.is_withdrawn]
        promises = [promise for case in self.cases for promise in case.promises]
        problems = [problem for case in self.cases for problem in case.problems]
        owed = [self.obligations(case, day) for case in self.cases]
        return {
            "visits": len(visits), "due": sum(o["due"] for o in owed),
            "late": sum(o["late"] for o in owed), "promises": len(promises),
            "arrived": sum(p.arrived == p.amount for p in promises),
            "used": sum(p.used == p.amount for p in promises), "stuck": 0,
            "yuan": sum(p.amount for p in promises),
            "yuan_arrived": sum(p.arrived for p in promises),
            "yuan_used": sum(p.used for p in promises),
            "open": sum(p.state != "verified" for p in problems), "problems": len(problems)}

    def done_in(self, week):
        tasks = [task for case in self.cases for task in case.tasks]
        return sum(
            task.state in ("done", "verified") and week_of(task.done_on) == week
            for task in tasks)

    def brief(self, day):
        """What the brief of a day's week says in numbers, composed on that day."""
        week = week_of(day)
        tasks = [task for case in self.cases for task in case.tasks]
        overdue = [task for task in tasks if task.is_overdue(day)]
        return {
            **self.totals(day),
            "done-this-week": self.done_in(week),
            "stuck-of-overdue": sum(task.state == "stuck" for task in overdue),
            "told-overdue": len(overdue),
            "told-stuck": sum(task.state == "stuck" for task in tasks),
            "told-asks": len(self.open_asks()),
            "told-instructions": len(self.told_instructions(week)),
        }

    def open_asks(self):
        """What was asked for and nobody has answered."""
        visits = [
            visit for case in [*self.ended, *self.cases] for visit in case.visits
            if visit.ask and not visit.is_withdrawn]
        return [
            one for one in [*visits, *(d for d in self.decisions if d.is_ask)]
            if not one.is_answered]

    def told_instructions(self, week):
        return [i for i in self.instructions if not i.closed or week_of(i.closed) == week]

    def owed_decisions(self, week):
        return [d for d in self.decisions if d.week < week and d.is_owed]

    def wrote(self, on, day):
        self.written["late" if on < day else "prompt"] += 1
