"""Weeks as addresses name them; the server of these tests goes by the machine's clock."""

import datetime


def next_week():
    """Such as `2026-W49`: the last week that has an agenda before anybody puts a matter on it."""
    year, week, _ = (datetime.date.today() + datetime.timedelta(days=7)).isocalendar()
    return f"{year}-W{week:02}"
