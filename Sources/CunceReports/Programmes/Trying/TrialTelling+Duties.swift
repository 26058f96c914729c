import CunceDomain

/// The second question: who is responsible, what each owes, who is late.
extension TrialTelling {
    func duties(_ answers: DutyAnswers?) -> [String] {
        let head = head(say("try.duties"), isStated: answers != nil)
        guard let answers else { return [head] }
        return [head] + missing(answers.missing, 1) + answers.duties.flatMap(duty)
            + answers.slots.map(slot) + answers.loads.filter { $0.above > 0 }.map(load)
            + answers.releases.flatMap(release)
    }

    private func duty(_ duty: DutyAnswers.Line) -> [String] {
        [
            line(
                1,
                said(
                    words.joined([
                        cadence(duty.duty), all(duty.owners), duty.unit.map(forUnit),
                        duty.about.map { say("try.about", ["whom": name($0)]) },
                        time(duty.time),
                    ]), standing(duty)), duty.clause)
        ] + missing(duty.missing, 2)
    }

    func cadence(_ key: CadenceKey) -> String {
        label(programme.cadence(key)?.label, else: key.text)
    }

    private func forUnit(_ unit: SubjectKey) -> String { say("try.for-unit", ["unit": name(unit)]) }

    func time(_ time: DutyAnswers.Time) -> String {
        let span =
            switch (time.first, time.last) {
            case (let first?, let last?):
                say("rule.figure-span", ["from": words.day(first), "until": words.day(last)])
            case (let first?, nil): say("rule.figure-since", ["from": words.day(first)])
            case (nil, let last?): say("try.until", ["day": words.day(last)])
            case (nil, nil): ""
            }
        let due = time.due.flatMap {
            $0 == time.last ? nil : say("try.due", ["day": words.day($0)])
        }
        return words.joined([span, due])
    }

    /// 应办20，已办19；缺1
    func standing(_ duty: DutyAnswers.Line) -> String {
        let count = duty.owed.map { owed in
            duty.done.map { say("try.done-of", ["done": "\($0)", "owed": "\(owed)"]) }
                ?? say("try.done-unknown", ["owed": "\(owed)"])
        }
        return words.joined([
            count, state(duty),
            duty.takenFrom.isEmpty
                ? nil : say("try.taken-over", ["list": all(duty.takenFrom)]),
            duty.unreached.isEmpty ? nil : say("try.unreached", ["list": all(duty.unreached)]),
        ])
    }

    private func state(_ duty: DutyAnswers.Line) -> String {
        switch duty.state {
        case .notOwed: say("try.not-owed")
        case .notLate: say("try.not-late")
        case .met: say("try.met")
        case .metLate(let late): say("try.met-late", ["days": days(late)])
        case .missed(let count): say("try.missed", ["count": "\(count)"])
        case .late(let late): say("try.late-by", ["days": days(late)])
        case .excused(let reason):
            say(
                "try.excused",
                [
                    "reason": words.texts.say(
                        "excuse.\(reason.rawValue)", in: words.language)
                ])
        case .open: open
        case .notStated:
            words.joined([
                duty.done.map { say("try.done", ["count": "\($0)"]) }, say("try.how-often-silent"),
            ])
        }
    }

    private func missing(_ work: [DutyAnswers.MissingWork], _ depth: Int) -> [String] {
        work.map { line(depth, say("try.not-known", ["what": text($0)])) }
    }

    /// Names the part of the facts file it would take.
    private func text(_ work: DutyAnswers.MissingWork) -> String {
        switch work {
        case .links: return say("try.missing-links")
        case .opens: return say("try.missing-opens")
        case .fact(let fact): return text(fact)
        case .deeds(let duty, let post, let unit):
            let values = ["duty": words.quoted(cadence(duty)), "post": name(post)]
            return unit.map {
                say("try.missing-deeds-for", values.merging(["unit": name($0)]) { $1 })
            } ?? say("try.missing-deeds", values)
        }
    }

    private func slot(_ slot: DutyAnswers.Slot) -> String {
        let what =
            slot.holders.map { holders in
                words.joined([holders.isEmpty ? say("try.nobody") : all(holders), standing(slot)])
            } ?? open
        return line(
            1,
            said(words.joined([words.name(words.slot(slot.slot)), name(slot.unit)]), what),
            slot.clause)
    }

    /// How many are lacking or too many; that no number is stated.
    func standing(_ slot: DutyAnswers.Slot) -> String {
        guard let gap = slot.gap else { return say("try.number-silent") }
        return words.joined([
            gap > 0 ? say("try.lacking", ["count": "\(gap)"]) : nil,
            slot.surplus.flatMap { $0 > 0 ? say("try.surplus", ["count": "\($0)"]) : nil },
        ])
    }

    private func load(_ load: DutyAnswers.Load) -> String {
        line(
            1,
            said(
                words.joined([name(load.post), words.name(words.slot(load.slot))]),
                say(
                    "try.load",
                    [
                        "count": "\(load.units)", "above": "\(load.above)",
                        "most": "\(load.most ?? 0)",
                    ])), load.clause)
    }

    private func release(_ release: DutyAnswers.Release) -> [String] {
        [
            line(
                1,
                said(
                    words.joined([
                        name(release.post), words.name(words.slot(release.slot)),
                        name(release.unit),
                    ]),
                    words.joined([
                        standing(release),
                        release.left.map { say("try.on-day", ["day": words.day($0)]) },
                    ]) + say("rule.list-semicolon") + found(release.finding, of: release.unit)),
                release.finding.clause)
        ] + missing(release.finding.missing, 2)
    }

    func standing(_ release: DutyAnswers.Release) -> String {
        switch (release.finding.verdict, release.left != nil) {
        case (.yes, false): say("try.may-leave")
        case (.no, false): say("try.may-not-leave")
        case (.yes, true): say("try.has-left")
        case (.no, true): say("try.left-too-early")
        case (.open, _): say("try.leave-open")
        }
    }
}
