"""The last week is closed: what it says of every visit stays, whatever is written later."""

import collections
import json
import sqlite3

from year.clock import days, week_of

CLOSED = "SELECT body FROM entries WHERE event = 'week.closed.v1' ORDER BY number"


class Closing:
    def __init__(self, year):
        self.year, self.town, self.model = year, year.town, year.model
        self.clock = year.clock
        self.said = {}  # by week, as it was closed

    def last_week(self):
        """On Monday; a week whose visits a holiday has moved is closed with a later one."""
        week = week_of(self.clock.today - days(7))
        page = f"/rounds/{self.year.round}/weeks/{week}"
        if not self.town["office"].may(page, "/close"):
            return
        self.town["office"].does(page, "/close", "week-closed")
        self.model.wrote(self.clock.today, self.clock.today)
        for week, said in self.read().items():
            if week not in self.said:
                self.said[week] = said
                counted = self.counted(week)
                assert said == counted, f"{week} was closed with {said}, counted {counted}"

    def excuses_one(self):
        """On Monday: the office excuses one visit of last week that nobody made."""
        monday = self.clock.today - days(7)
        found = next((
            (case, post) for case in self.model.cases
            for post, of, outcome in self.model.owed(case, self.clock.today)
            if of == monday and outcome in ("owed", "missed")), None)
        if not found:
            return
        case, post = found
        page = f"/rounds/{self.year.round}/weeks/{week_of(monday)}"
        answer = self.town["office"].opens(page)
        start = f"weekly-visit_{self.town.post(post)}_"
        keys = [
            value for form in answer.forms if form.action.endswith("/excuse")
            for name, value, _ in form.fields if name == "key" and value.startswith(start)]
        assert keys, f"{post} cannot be excused on {page}"
        cases = [k for k in self.model.cases if any(link.post == post for link in k.links)]
        assert len(keys) == 1 or len(cases) > 1, keys
        if len(keys) > 1:
            return
        self.town["office"].does(
            answer, "/excuse", "excused", key=keys[0], reason="road-closed", words="塌方断路")
        self.model.excuses.add((case.code, post, monday))
        self.model.wrote(self.clock.today, self.clock.today)

    def counted(self, week):
        outcomes = collections.Counter(
            outcome for case in self.model.cases
            for _, monday, outcome in self.model.owed(case, self.clock.today)
            if week_of(monday) == week)
        assert not outcomes["owed"], f"{week} was closed while something could still be met"
        return {key: outcomes[key] for key in ("met", "missed", "excused")}

    def stands(self):
        """Nothing that was written late has changed what a closing said."""
        assert self.read() == self.said
        return len(self.said)

    def read(self):
        if self.year.place["database"]:
            return self.said
        with sqlite3.connect(f"file:{self.year.data}/cunce.sqlite?mode=ro", uri=True) as journal:
            bodies = [json.loads(body) for (body,) in journal.execute(CLOSED)]
        return {
            body["week"]: {
                key: sum(line["cadence"] == "weekly-visit" for line in body[key])
                for key in ("met", "missed", "excused")}
            for body in bodies}
