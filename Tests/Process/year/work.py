"""What is done in the villages between two huddles: visits, sheets, tasks, problems."""

import re

from year.clock import days
from year.founding import command
from year.model import Visit

WORDS = ["看了活动室", "开了支部会", "走了三户", "看了水渠", "查了账本", "听了村干部的话"]
ASKS = ["请县水利局派人看渠", "请县农业局讲一次课", "请县交通局定修路的日子"]


class Work:
    def __init__(self, year):
        self.year, self.town, self.model = year, year.town, year.model
        self.clock, self.random = year.clock, year.random
        self.number = 0

    def visit(self, case, on):
        """A visit that is written down and not sent yet, and what is true once it is."""
        who = self._went(case)
        self.number += 1
        text = f"{self.random.choice(WORDS)}，第{self.number}笔"
        ask = f"{self.random.choice(ASKS)}（第{self.number}笔）" if self._is_rare() else ""
        form = self.town.writer(who[0]).fills(
            f"/visits/new?village={case.code}", "/visits/new", "visit-recorded",
            village=case.code, day=on, text=text, about="", ask=ask,
            participants=[self.town.post(name) for name in who])
        visit = Visit(on, self.clock.today, who, text, ask)
        return form, lambda: self._happened(case, visit)

    def _went(self, case):
        cadre, leader = case.holder("resident-cadre"), case.holder("town-leader")
        return self.random.choice([[cadre], [cadre], [cadre, leader], [leader]])

    def _happened(self, case, visit):
        case.visits.append(visit)
        self.model.wrote(visit.on, visit.written)

    def sheet(self, case, on):
        """The office types in the paper a cadre brought: a visit and how some tasks stand."""
        cadre = case.holder("resident-cadre")
        self.number += 1
        text = f"纸上记的，第{self.number}笔"
        marks, changes = {}, []
        for task in self.random.sample(case.tasks, min(4, len(case.tasks))):
            state = self.random.choice(NEXT.get(task.state, [None]))
            if state is None or not task.is_unfinished:
                continue
            name = task.address.rsplit("/", 1)[1]
            marks[f"mark-{name}"] = state
            marks[f"words-{name}"] = "" if state == "in-hand" else f"{task.title}的话"
            changes.append((task, state))
        form = self.town["office"].form(f"{case.address}/sheet", "/sheet")
        blank = {name: "" for name, _, _ in form.fields if name.startswith("mark-")}
        sending = self.town["office"].fills(
            f"{case.address}/sheet", "/sheet", "sheet-entered", {**blank, **marks}, day=on,
            text=text, about="", ask="", participants=[self.town.post(cadre)])
        sending.send()
        self._happened(case, Visit(on, self.clock.today, [cadre], text))
        for task, state in changes:
            self.becomes(task, state, on, {cadre, "office"})
            self.model.wrote(on, self.clock.today)

    def step(self, case, task):
        """One step of one task, by whoever it is up to."""
        act = self.random.choice(STEPS[task.state])
        if act is None:
            return
        owner = self.town[task.owner]
        page = task.address
        if act == "start":
            owner.does(page, "/start", "task-started")
            self.becomes(task, "in-hand", self.clock.today, {task.owner})
        elif act == "block":
            owner.does(page, "/block", "task-stuck", reason=f"{task.title}等材料")
            self.becomes(task, "stuck", self.clock.today, {task.owner})
        elif act == "finish":
            owner.does(page, "/finish", "task-done", proof=f"{task.title}的照片")
            self.becomes(task, "done", self.clock.today, {task.owner})
        elif act == "verify":
            self.town["secretary"].does(page, "/verify", "task-verified", note="看过")
            self.becomes(task, "verified", self.clock.today)
        elif act == "give-back":
            self.town["secretary"].does(page, "/give-back", "task-returned", reason="照片不清")
            self.becomes(task, "returned", self.clock.today)
        self.model.wrote(self.clock.today, self.clock.today)

    def postpone(self, task):
        due = self.clock.today + days(self.random.randint(10, 40))
        self.town["office"].does(
            task.address, "/postpone", "task-rescheduled", due=due, reason="雨天不能施工")
        task.due = due
        self.model.wrote(self.clock.today, self.clock.today)

    def becomes(self, task, state, on, doers=()):
        task.state, task.changed = state, on
        task.doers |= set(doers)
        if state == "done":
            task.done_on = on
        elif state == "returned":
            task.done_on = None

    def solve(self, case):
        """A problem whose tasks are all finished is said to be solved, then found so."""
        for problem in case.problems:
            tasks = [task for task in case.tasks if task.problem is problem]
            if not tasks or any(task.is_unfinished for task in tasks):
                continue
            if problem.state == "open":
                cadre = case.holder("resident-cadre")
                self.town[cadre].does(
                    problem.address, "/solve", "problem-solved", proof="会议记录本在村部")
                problem.state, problem.solver = "solved", cadre
                return
            if problem.state == "solved":
                self.town["secretary"].does(
                    problem.address, "/verify", "problem-verified", proof="去村里看过")
                problem.state = "verified"
                return

    def correct(self, case, visit):
        author, page = self.who_may_amend(case, visit)
        visit.text = f"{visit.text}（更正）"
        author.does(page, "/correct", "corrected", text=visit.text, ask=visit.ask,
                    reason="少写了一户")
        self.model.wrote(self.clock.today, self.clock.today)

    def withdraw(self, case, visit):
        author, page = self.who_may_amend(case, visit)
        author.does(page, "/withdraw", "withdrawn", reason="记错了村")
        visit.is_withdrawn = True
        self.model.wrote(self.clock.today, self.clock.today)

    def who_may_amend(self, case, visit):
        """The author; the office, where the one who stood in for the author wrote it."""
        author = self.town.writer(visit.who[0])
        page = self.entry_of(author, case, visit.text)
        return (author if author.may(page, "/correct") else self.town["office"]), page

    def entry_of(self, person, case, text):
        """The entry behind what stands on the village's page."""
        for item in person.opens(f"/villages/{case.code}").words.split("<li")[1:]:
            if text in item and (found := re.search(r'href="(/entries/\d+)"', item)):
                return found[1]
        raise AssertionError(f"{text} is not on the page of {case.name}")

    def new_task(self, case, problem):
        """A task given against a problem, beside the plan."""
        owner = case.holder("resident-cadre")
        title, due = f"{case.name}第{len(case.tasks) + 1}项任务", self.clock.today + days(21)
        form = self.town["office"].fills(
            problem.address, "/task", "task-added", title=title, owner=self.town.post(owner),
            due=due, proof="")
        form.send()
        self.year.gave(case, title, owner, due, command(form), problem)

    def _is_rare(self):
        return self.random.random() < 0.15


# What may become of a task, by a field sheet and on its own page.
NEXT = {
    "open": ["in-hand", "stuck", "done", None], "in-hand": ["stuck", "done", None],
    "stuck": ["in-hand", "done", None], "returned": ["in-hand", "done", None]}
STEPS = {
    "open": ["start", "start", None], "in-hand": ["finish", "finish", "block", None],
    "stuck": ["start", None], "returned": ["start", "finish"],
    "done": ["verify", "verify", "verify", "give-back"], "verified": [None], "dropped": [None]}
