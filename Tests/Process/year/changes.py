"""Who is on a post changes; a round ends and what goes on, goes on in the next."""

import copy

from year.clock import days
from year.founding import command
from year.model import Case, Link
from year.people import StandIn


class Changes:
    def __init__(self, year):
        self.year, self.town, self.model = year, year.town, year.model
        self.clock, self.random = year.clock, year.random

    def name_acting(self, post, by):
        """Somebody stands in for a fortnight, and records what the post would have."""
        today = self.clock.today
        self.town["office"].does(
            f"/posts/{self.town.post(post)}", "/acting", "acting-named", {"from": today},
            person=self.town.post(by), until=today + days(13), reason="学习")
        self.model.absences.setdefault(post, []).append((today, today + days(13)))
        self.town.stand_ins[post] = StandIn(
            self.town.server.address, self.town[by].account, self.town.post(post))
        self.model.wrote(today, today)

    def acting_ends(self):
        """The agreed days are over: nobody has to end it, and whoever stood in may no longer."""
        for person in self.town.stand_ins.values():
            person.cookies.clear()
            try:
                person.sign_in()
            except AssertionError:
                continue
            raise AssertionError(f"{person.account} still acts under {person.seat}")
        self.town.stand_ins = {}

    def hand_over(self, post, to):
        """Links and unfinished tasks pass in one deed, from today."""
        today = self.clock.today
        page = f"/posts/{self.town.post(post)}/hand-over"
        everything = {}
        for name, value in self.town["office"].form(page, "/hand-over").boxes:
            everything.setdefault(name, []).append(value)
        self.town["office"].does(
            page, "/hand-over", "handed-over", everything, to=self.town.post(to), on=today,
            reason="调整分工")
        for case in self.model.cases:
            for link in list(case.links):
                if link.post == post and link.until is None:
                    link.until = today - days(1)
                    case.links.append(Link(link.slot, to, today))
            for task in case.tasks:
                if task.owner == post and task.is_unfinished:
                    task.owner = to
        self.model.wrote(today, today)

    def carry_over(self, round_id, into):
        """The cases go on in the next round; the old one is closed."""
        today = self.clock.today
        form = self.town["office"].fills(
            f"/rounds/{round_id}/carry", "/carry", "carried-over", into=into, day=today,
            basis="镇党委会")
        chosen = [value for name, value in form.pairs if name == "cases"]
        form.send()
        there = {case.address: case for case in self.model.cases}
        assert len(chosen) == len(there), "not every village was offered"
        self.model.ended += self.model.cases
        # Errands, asks and instructions outlive the round; tasks go with their villages.
        self.model.decisions = [
            decision for decision in self.model.decisions if not decision.task]
        self.model.cases = [
            self._goes_on(there[f"/cases/{old}"], f"{command(form)}-{place}")
            for place, old in enumerate(chosen, 1)]
        self.town["secretary"].does(
            f"/rounds/{round_id}/close", "/close", "round-closed", day=today,
            word="上半年的整治到此结束，没办完的转到下半年")

    def _goes_on(self, old, new):
        case = Case(old.code, old.name, self.clock.today)
        case.address = f"/cases/{new}"
        case.links = [copy.copy(link) for link in old.links if link.until is None]
        still_open = [problem for problem in old.problems if problem.state != "verified"]
        for place, problem in enumerate(still_open, 1):
            same = copy.copy(problem)
            same.state, same.address = "open", f"{case.address}/problems/{new}-p{place}"
            case.problems.append(same)
        return case
