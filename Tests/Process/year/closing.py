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
