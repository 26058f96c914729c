"""What others promise a village, from the pairing to what the money was used for."""

from year.clock import days
from year.founding import command
from year.model import Promise

KINDS = {"department": "county-department", "enterprise": "enterprise"}


class Help:
    def __init__(self, year):
        self.year, self.town, self.model = year, year.town, year.model
        self.clock, self.random = year.clock, year.random

    def pair(self, case):
        for giver, kind in KINDS.items():
            self.town["office"].does(
                f"{case.address}/support", f"/support/{kind}", "paired",
                {"from": self.clock.today}, post=self.town.post(giver), term="")

    def promise(self, case):
        amount = self.random.randint(2, 9) * 10000
        title = f"{case.name}第{len(case.promises) + 1}笔帮扶款"
        due = self.clock.today + days(self.random.randint(10, 60))
        form = self.town["office"].fills(
            f"{case.address}/support", "/promises", "promise-made", title=title, about="",
            supporter=self.town.post(self.random.choice(list(KINDS))), kind="money",
            amount=amount, due=due)
        form.send()
        case.promises.append(Promise(
            title, amount, due, f"{case.address}/promises/{command(form)}"))

    def arrives(self, case, promise):
        """Half of it or the rest comes, some days ago as often as today; somebody else confirms."""
        part = promise.amount - promise.arrived if promise.arrived else promise.amount // 2
        on = self.clock.today - days(self.random.choice([0, 0, 1, 3, 6]))
        cadre = self.town[case.holder("resident-cadre")]
        form = cadre.fills(
            promise.address, "/arrive", "promise-arrived", amount=part, day=on,
            voucher=f"收据{promise.arrived + 1}")
        form.send()
        promise.arrived += part
        promise.state = "arrived" if promise.arrived == promise.amount else "partly-arrived"
        self.model.wrote(on, self.clock.today)
        self.town["office"].does(
            promise.address, f"/arrivals/{command(form)}", "promise-confirmed", note="")
        promise.confirmed += part
        self.model.wrote(self.clock.today, self.clock.today)

    def used(self, promise):
        self.town["office"].does(
            promise.address, "/use", "promise-used", amount=promise.arrived - promise.used,
            day=self.clock.today, purpose="修水渠", voucher="发票")
        promise.used = promise.arrived
        promise.state = "used"
        self.model.wrote(self.clock.today, self.clock.today)

    def goes_on(self, case):
        for promise in case.promises:
            if promise.state in ("promised", "partly-arrived") and self.random.random() < 0.4:
                self.arrives(case, promise)
            elif promise.state == "arrived" and self.random.random() < 0.5:
                self.used(promise)
