"""What goes up to the county and what comes back: briefs, instructions, answers to what was asked."""

import re

from year.clock import days
from year.founding import command
from year.model import Instruction


class Upward:
    def __init__(self, year):
        self.year, self.town, self.model = year, year.town, year.model
        self.clock, self.random = year.clock, year.random

    @property
    def page(self):
        return f"/rounds/{self.year.round}/upward"

    def brief_goes_up(self, brief):
        """Sent to the linked county leader, who says that it came."""
        self.town["office"].does(
            brief, "/acts/send", "brief-sent", to=[self.town.post("county")])
        self.wrote()
        self.town["county"].does(brief, "/acts/acknowledge", "brief-acknowledged")
        self.wrote()

    def instruct(self):
        text = f"{self.clock.today}的批示：把修路的事落实"
        form = self.town["county"].fills(
            self.page, "/instructions", "instruction-given", words=text, village="",
            wanted=self.clock.today + days(14))
        form.send()
        self.model.instructions.append(Instruction(
            text, self.clock.today, f"/rounds/{self.year.round}/instructions/{command(form)}"))
        self.wrote()

    def follow(self):
        """Every open instruction goes one step on: an owner, a result, the end or once more."""
        for instruction in self.model.instructions:
            if instruction.state == "given":
                owner = self.random.choice(self.town.cadres)
                self.town["office"].does(
                    instruction.address, "/assign", "instruction-assigned",
                    owner=self.town.post(owner), due=self.clock.today + days(7))
                instruction.state, instruction.owner = "in-hand", owner
            elif instruction.state == "in-hand":
                self.town[instruction.owner].does(
                    instruction.address, "/report", "instruction-reported", text="路已开工")
                instruction.state = "reported"
            elif instruction.state == "reported" and self.random.random() < 0.3:
                self.town["county"].does(
                    instruction.address, "/return", "instruction-returned", reason="再报进度")
                instruction.state = "in-hand"
            elif instruction.state == "reported":
                self.town["county"].does(
                    instruction.address, "/close", "instruction-closed", word="好")
                instruction.state, instruction.closed = "closed", self.clock.today
            else:
                continue
            self.wrote()

    def answer(self):
        """The county answers some of what was asked; the rest stands in the next brief again."""
        listed = self.town["county"].opens(self.page).words
        waiting = listed.split('id="asks"')[1].split("</section>")[0]
        found = re.findall(r'href="([^"]*/asks/\d+)"[^>]*>([^<]*)<', waiting)
        asks = {ask.ask: ask for ask in self.model.open_asks()}
        assert {text for _, text in found} == set(asks), (found, sorted(asks))
        for address, text in found:
            if self.random.random() < 0.5:
                self.town["county"].does(address, "/answer", "ask-answered", words="已安排")
                asks[text].is_answered = True
                self.wrote()

    def wrote(self):
        self.model.wrote(self.clock.today, self.clock.today)
