"""A week of the year, day by day, drawn by lot from a seed."""

import threading
import time

from year.clock import days

LATE = 0.65  # of the visits; sheets are late all of them, what is done on a page never is


class Week:
    def __init__(self, year, monday):
        self.year, self.monday = year, monday
        self.town, self.model, self.work = year.town, year.model, year.work
        self.clock, self.random = year.clock, year.random

    def happens(self):
        self.tuesday()
        self.thursday()
        self.friday()
        self.year.until(self.monday + days(6), 20)

    def tuesday(self):
        """Those come in from the villages; what was seen at the weekend is written now."""
        self.year.until(self.monday + days(1), 9)
        self.write_visits(self.half_of_cases(), self.monday + days(1))
        self.sheets(2)
        self.tasks(self.model.cases)

    def thursday(self):
        self.year.until(self.monday + days(3), 14)
        self.year.meeting.topic()
        self.year.upward.follow()
        self.year.upward.answer()
        self.sheets(4)
        for case in self.half_of_cases():
            self.work.solve(case)
            self.year.help.goes_on(case)
        self.new_things()

    def friday(self):
        self.year.until(self.monday + days(4), 9)
        self.write_visits(self.model.cases, self.monday + days(4))
        self.put_right()
        self.year.until(self.monday + days(4), 15)
        self.year.meeting.hold()

    def half_of_cases(self):
        return self.random.sample(self.model.cases, len(self.model.cases) // 2)

    def sheets(self, count):
        for case in self.random.sample(self.model.cases, count):
            self.work.sheet(case, self.earlier())

    def earlier(self):
        """One to ten days ago, but not before the round."""
        return max(self.clock.today - days(self.random.randint(1, 10)), self.year.opened)

    def write_visits(self, cases, today):
        """Filled in one after another, sent by several at once and in no order."""
        written = []
        for case in cases:
            on = self.earlier() if self.random.random() < LATE else today
            written.append(self.work.visit(case, on))
        self.random.shuffle(written)
        if self.year.is_time_to_kill:
            self.year.killed_while(lambda: send_all(written, forgiving=True))
        send_all(written)
        for _, then in written:
            then()
        if written and self.random.random() < 0.5:
            written[0][0].send()  # once more: an impatient finger
            self.year.sent_twice += 1

    def tasks(self, cases):
        for case in cases:
            for task in self.random.sample(case.tasks, min(2, len(case.tasks))):
                self.work.step(case, task)

    def new_things(self):
        """A problem that came up, a task against it, another day for a task, a new promise."""
        case = self.random.choice(self.model.cases)
        if self.random.random() < 0.3 and len(case.problems) < 6:
            self.year.founding.record_problem(
                case, self.random.choice([problem.dimension for problem in case.problems]))
            self.work.new_task(case, case.problems[-1])
        late = [task for task in case.tasks if task.is_overdue(self.clock.today)]
        if late and self.random.random() < 0.6:
            self.work.postpone(late[0])
        if self.random.random() < 0.3 and len(case.promises) < 4:
            self.year.help.promise(case)

    def put_right(self):
        recent = self.clock.today - days(7)
        for case in self.random.sample(self.model.cases, 2):
            mine = [
                visit for visit in case.visits
                if visit.written >= recent and not visit.is_withdrawn
                and not visit.text.startswith("纸上")]
            if mine:
                visit = self.random.choice(mine)
                put = self.work.withdraw if self.random.random() < 0.3 else self.work.correct
                put(case, visit)


def send_all(written, forgiving=False):
    """Several writers at once; what one of them could not send is raised here."""
    problems = []

    def send(part):
        for form, _ in part:
            try:
                form.is_sent() if forgiving else form.send()
            except AssertionError as problem:
                problems.append(problem)

    writers = [threading.Thread(target=send, args=(written[n::3],)) for n in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    if problems:
        raise problems[0]


def shortly():
    time.sleep(0.03)
