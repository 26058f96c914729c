import CunceDomain

/// Who owes what by when, and who learns of what was missed.
extension OutlineMaking {
    var duties: [Entry] { programme.cadences.map(duty) }

    private func duty(_ cadence: Cadence) -> Entry {
        let owed = say(
            "rule.duty",
            ["owners": words.all(cadence.owners.map(owner)), "deed": deed(cadence)])
        return Entry(
            name(cadence.label),
            words.sentences([
                owed, cadence.rhythm == .notStated ? say("rule.rhythm-not-stated") : nil,
                cadence.less.map(less), reach(cadence), day(cadence),
                cadence.isShared ? say("rule.duty-shared") : nil,
                cadence.isUnannounced ? say("rule.duty-unannounced") : nil,
                cadence.evidence.map {
                    say("rule.duty-evidence", ["what": words.word("evidence", $0)])
                },
                grace(cadence), holidays(cadence),
            ]), clause: cadence.clause)
    }

    /// 每周走访1次
    private func deed(_ cadence: Cadence) -> String {
        let duty = words.word("duty", cadence.duty)
        let values = ["duty": duty, "rhythm": rhythm(cadence), "amount": amount(cadence)]
        return switch (cadence.rhythm == .notStated, cadence.amount == .notStated) {
        case (true, true): duty
        case (true, false): say("rule.deed-amount", values)
        case (false, true): say("rule.deed-rhythm", values)
        case (false, false): say("rule.deed", values)
        }
    }

    private func owner(_ owner: CadenceOwner) -> String {
        switch owner {
        case .link(let slot): say("rule.owner-link", ["slot": words.quoted(words.slot(slot))])
        case .role(let role): words.role(role)
        }
    }

    private func rhythm(_ cadence: Cadence) -> String {
        switch cadence.rhythm {
        case .every(let window): words.every(window)
        case .round: say("rule.rhythm-round")
        case .after(.rung(let rung), let whose, let within):
            say(
                whose == .owner ? "rule.rhythm-after-own-step" : "rule.rhythm-after-step",
                ["name": words.quoted(words.rung(rung)), "span": words.span(within)])
        case .after(let occasion, _, let within):
            say(
                "rule.rhythm-after",
                ["fact": words.occasion(occasion), "span": words.span(within)])
        case .notStated: ""
        }
    }

    private func amount(_ cadence: Cadence) -> String {
        switch cadence.amount {
        case .times(let count): say("rule.times", ["count": "\(count)"])
        case .days(let count): say("rule.amount-days", ["count": "\(count)"])
        case .notStated: ""
        }
    }

    /// 扣除请假的天数
    private func less(_ less: CadenceReduction) -> String {
        let source =
            switch less.source {
            case .fact(let fact): words.fact(fact)
            case .excuses: say("rule.less-excused")
            }
        let values = [
            "what": less.countsWorked ? say("rule.less-working", ["what": source]) : source
        ]
        return switch less.measure {
        case .days: say("rule.less-days", values)
        case .share: say("rule.less-share", values)
        }
    }

    private func reach(_ cadence: Cadence) -> String {
        // Owners of one duty reach alike, but for links and roles together.
        var reaches: [CadenceReach] = []
        for owner in cadence.owners where !reaches.contains(cadence.reach(of: owner)) {
            reaches.append(cadence.reach(of: owner))
        }
        return words.all(reaches.map { words.word("reach", $0) })
    }

    private func day(_ cadence: Cadence) -> String? {
        guard let window = cadence.window else { return nil }
        switch cadence.day {
        case .anyDay: return nil
        case .weekday(let number):
            let values = ["weekday": say("weekday.\(number)")]
            return window == DutyWindow(1, .week)
                ? say("rule.by-weekday", values) : say("rule.by-last-weekday", values)
        case .monthDay(let month, let day):
            return say(
                "rule.by-day",
                ["month": self.month(month, of: window), "day": dayOfMonth(day)])
        case .after(let other, let days):
            let label = programme.cadence(other)?.label ?? Label(zh: other.text, en: other.text)
            let values = ["duty": words.quoted(label), "count": "\(days)"]
            return days == 0
                ? say("rule.by-same-day", values) : say("rule.by-days-after", values)
        }
    }

    private func month(_ month: Int?, of window: DutyWindow) -> String {
        guard let month else {
            return window == DutyWindow(1, .month)
                ? say("rule.month-this") : say("rule.month-last")
        }
        return window == DutyWindow(1, .year)
            ? say("rule.word-month-\(month)") : say("rule.month-number", ["count": "\(month)"])
    }

    private func dayOfMonth(_ day: Int?) -> String {
        day.map { say("rule.day-number", ["count": "\($0)"]) } ?? say("rule.day-last")
    }

    private func grace(_ cadence: Cadence) -> String? {
        guard cadence.window != nil else { return nil }
        return cadence.graceDays == 0
            ? say("rule.grace-none") : say("rule.grace", ["count": "\(cadence.graceDays)"])
    }

    private func holidays(_ cadence: Cadence) -> String? {
        cadence.window == nil ? nil : words.word("holidays", cadence.holidays)
    }

    var shown: [Entry] {
        programme.escalations.map { escalation in
            let cadence =
                programme.cadence(escalation.cadence)?.label
                ?? Label(zh: escalation.cadence.text, en: escalation.cadence.text)
            let values = [
                "count": "\(escalation.missed)", "roles": words.roles(escalation.shownTo),
            ]
            let said: String
            switch (escalation.isConsecutive, escalation.withinWeeks) {
            case (true, nil): said = say("rule.shown-running", values)
            case (true, let weeks?):
                said = say(
                    "rule.shown-running-within", values.merging(["weeks": "\(weeks)"]) { $1 })
            case (false, let weeks?):
                said = say("rule.shown-within", values.merging(["weeks": "\(weeks)"]) { $1 })
            case (false, nil): said = say("rule.shown-round", values)
            }
            return Entry(name(cadence), words.sentence(said))
        }
    }
}
