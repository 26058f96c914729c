"""The year: one town, one program, one count beside it."""

import datetime
import random
import threading

from year import compare, documents
from year.changes import Changes
from year.closing import Closing
from year.clock import days, week_of
from year.founding import Founding
from year.help import Help
from year.meeting import Meeting
from year.model import Model, Task
from year.town import Town
from year.upward import Upward
from year.weeks import Week, shortly
from year.work import Work

BEGINS = datetime.date(2026, 1, 5)  # the Monday of 2026-W02: fifty-two weeks to 2027-01-03


class Year:
    """`weeks` of it; the round ends in the middle and what is open goes on in the next."""

    def __init__(self, server, clock, *, weeks, listed, seed):
        self.server, self.clock, self.data = server, clock, server.data
        self.place = {"data": server.data, "database": server.database}
        self.weeks, self.half = weeks, weeks // 2
        self.random = random.Random(seed)
        self.model = Model()
        self.town = Town(server, listed)
        self.founding, self.work, self.help = Founding(self), Work(self), Help(self)
        self.meeting, self.changes, self.upward = Meeting(self), Changes(self), Upward(self)
        self.told_status, self.told_briefs = {}, {}  # by Sunday, and by week
        self.counted = {}  # what documents should say, by Sunday
        self.huddles, self.weekly_papers = {}, 0
        self.closing = Closing(self)
        self.is_time_to_kill = False
        self.sent_twice = self.kills = self.restarts = 0

    def goes_by(self):
        self.clock.set(BEGINS, 8)
        self.town.founded()
        self.begin_round("上半年后进村整治", BEGINS + days(7 * self.half - 1))
        for number in range(self.weeks):
            monday = BEGINS + days(7 * number)
            self.on_monday(number, monday)
            Week(self, monday).happens()
            self.told_status[self.clock.today] = compare.status(self)
            self.counted[self.clock.today] = documents.counted(self.model)
            self.told_briefs[week_of(monday)] = compare.brief(self, week_of(monday))

    def until(self, day, hour):
        """Time goes by. Browsers stay open over night, so that a session lasts its fortnight and
        not a working day: nobody's password is stretched more often than that."""
        end = datetime.datetime.combine(day, datetime.time(hour))
        while self.clock.now < end:
            self.clock.now = min(end, self.clock.now + datetime.timedelta(hours=11))
            self.clock.set(self.clock.today, self.clock.now.hour, self.clock.now.minute)
            for person in [*self.town.people.values(), *self.town.stand_ins.values()]:
                person.stays()

    def begin_round(self, title, closes):
        self.opened = self.clock.today
        self.round = self.founding.open_round(title, closes)
        if not self.model.cases:
            for number, (code, name) in enumerate(self.town.listed):
                self.founding.link(self.founding.list_village(code, name), number)
        for case in self.model.cases:
            self.help.pair(case)
            self.founding.diagnose(case)
            self.founding.plan(case)

    def on_monday(self, number, monday):
        """What is arranged for this week: restarts, the kill, new people, the next round."""
        if number % 3 == 2:
            self.server.stop()
            self.server.start()
            self.restarts += 1
        self.until(monday, 9)
        if number % 2 == 1:
            self.closing.excuses_one()
        if number > 0:
            self.closing.last_week()
        if number == self.half:
            self.next_round(monday)
        self.is_time_to_kill = number == self.half + 1
        if number % 8 == 0:
            self.changes.name_acting(self.town.cadres[0], self.town.spare)
        if number % 8 == 2:
            self.changes.acting_ends()
        if number == self.half - 1:
            self.changes.hand_over(self.town.cadres[1], self.town.spare)

    def next_round(self, monday):
        before = self.round
        self.opened = monday
        self.round = self.founding.open_round(
            "下半年后进村整治", monday + days(7 * (self.weeks - self.half) - 1))
        self.changes.carry_over(before, self.round)
        for case in self.model.cases:
            self.help.pair(case)
            self.founding.diagnose(case)
            self.founding.plan(case)

    def killed_while(self, write):
        """The program is killed in the middle of it and started again."""
        writing = threading.Thread(target=write)
        writing.start()
        shortly()
        self.server.kill()
        writing.join()
        self.server.start()
        self.kills += 1
        self.is_time_to_kill = False

    def gave(self, case, title, owner, due, name, problem=None):
        task = Task(title, owner, due, f"{case.address}/tasks/{name}", problem=problem)
        case.tasks.append(task)
        return task

    @property
    def late(self):
        """The share of what was written in the weeks that tells of an earlier day."""
        written = self.model.written
        return written["late"] / sum(written.values())

    def case(self, code):
        return next(case for case in self.model.cases if case.code == code)

    def name_of(self, person):
        return next(name for name, one in self.town.people.items() if one is person)
