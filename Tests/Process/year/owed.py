"""Which visits are owed, met, missed or excused, reckoned from the rules in words.

A week's visit is due on its Sunday. A Sunday that is a holiday moves it to the next day that is
worked; a week without a worked day owes nothing. A visit meets one week only, the earliest it can.
Whoever was stood in for during all of it is excused, if nobody went; so is whoever somebody else
excused with a reason."""

import datetime

from year.clock import days, monday_of

VISITING = ("town-leader", "resident-cadre")  # links whose holders owe a visit every week


def stretch(first, count):
    return {first + days(n) for n in range(count)}


DAY = datetime.date
# The State Council's arrangement for 2026: first day off, how many; and days worked for them.
HOLIDAYS = set().union(*(stretch(DAY(2026, month, day), count) for month, day, count in [
    (1, 1, 3), (2, 15, 9), (4, 4, 3), (5, 1, 5), (6, 19, 3), (9, 25, 3), (10, 1, 7)]))
WORKED = {DAY(2026, month, day) for month, day in [
    (1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)]}


def is_worked(day):
    return day in WORKED or (day not in HOLIDAYS and day.weekday() < 5)


def due_day(monday):
    """When the visit of a week is due at the latest; None where nothing is owed."""
    day = monday + days(6)
    if not any(is_worked(monday + days(n)) for n in range(7)):
        return None
    if day in HOLIDAYS:
        while not is_worked(day):
            day += days(1)
    return day


def visits(case, day, closes, absences, excuses):
    """(post, Monday, outcome) of every visit that is or was owed: owed, met, missed, excused."""
    owed = []
    for link in case.links:
        if link.slot not in VISITING:
            continue
        went = sorted(
            visit.on for visit in case.visits
            if link.post in visit.who and not visit.is_withdrawn and visit.on <= day)
        monday = monday_of(case.listed)
        while monday <= day and monday + days(6) <= closes:
            due = due_day(monday)
            held = link.since <= monday and (
                link.until is None or link.until >= monday + days(6))
            if due and held and monday >= case.listed:
                meeting = next((on for on in went if monday <= on <= due), None)
                if meeting:
                    went.remove(meeting)
                    outcome = "met"
                elif (case.code, link.post, monday) in excuses:
                    outcome = "excused"
                elif any(since <= monday and until >= due
                         for since, until in absences.get(link.post, [])):
                    outcome = "excused"
                else:
                    outcome = "missed" if due < day else "owed"
                owed.append((link.post, monday, outcome))
            monday += days(7)
    return owed
