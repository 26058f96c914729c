import CunceDomain

/// Questions to appraisals, to acceptances and to the list, and the time they look back over.
extension RuleWords {
    func within(_ window: Window?, _ said: String) -> String {
        switch window {
        case .span(let span): say("rule.within", ["text": said, "span": self.span(span)])
        case .period(let unit, let back):
            say("rule.so-in", ["text": said, "period": word(back == 0 ? "this" : "last", unit)])
        case nil: said
        }
    }

    func span(_ effect: Effect) -> String {
        switch effect {
        case .span(let span): self.span(span)
        case .endOf(let unit): say("rule.end-of", ["period": word("this", unit)])
        }
    }

    func text(_ test: GradeTest) -> String {
        let appraisal = quoted(self.appraisal(test.appraisal))
        let said =
            switch test.question {
            case .grades(let grades):
                say(
                    "rule.grade",
                    [
                        "appraisal": appraisal,
                        "grades": any(grades.map { quoted(grade($0, of: test.appraisal)) }),
                    ])
            case .score(let comparisons):
                say(
                    "rule.is",
                    [
                        "number": score(of: test.appraisal),
                        "compared": compared(comparisons, .points),
                    ])
            case .vetoes(let comparisons):
                say(
                    "rule.is",
                    [
                        "number": say("rule.vetoes-of", ["appraisal": appraisal]),
                        "compared": compared(comparisons, .plain),
                    ])
            }
        if let counted = test.counted { return self.counted(said, counted) }
        guard let unit = rules.appraisal(test.appraisal)?.each else { return said }
        if test.running > 1 {
            return say(
                "rule.so-running",
                ["text": said, "run": run(test.running, .back(test.back), unit)])
        }
        guard test.back > 1 else { return said }
        return say("rule.so-in", ["text": said, "period": period(.back(test.back), unit)])
    }

    /// Chinese sets the name apart, English does where it has no article of its own.
    private func score(of key: AppraisalKey) -> String {
        let label = appraisal(key)
        return say(
            "rule.score-of",
            ["appraisal": language == .zh ? name(label) : quoted(label)])
    }

    func counted(_ said: String, _ counted: PeriodCount) -> String {
        within(
            counted.within,
            say(
                "rule.so-often",
                ["text": said, "times": compared(counted.comparisons, .times)]))
    }

    func text(_ test: AcceptanceTest) -> String {
        let values = ["scheme": quoted(scheme(test.scheme))]
        let said =
            test.result == .passed
            ? say("rule.acceptance-passed", values) : say("rule.acceptance-failed", values)
        switch test.count {
        case .running(1): return said
        case .running(let count):
            return say("rule.acceptance-running", ["text": said, "count": "\(count)"])
        case .times(let comparisons, let window):
            return within(
                window,
                say("rule.so-often", ["text": said, "times": compared(comparisons, .times)]))
        }
    }

    func text(_ test: ListedTest) -> String {
        switch test {
        case .times(let comparisons, let window):
            within(
                window, say("rule.listed-times", ["times": compared(comparisons, .times)]))
        case .under(let tracks):
            say(
                "rule.listed-under",
                [
                    "tracks": any(
                        tracks.map { quoted(track($0)) })
                ])
        }
    }

    func text(_ result: AcceptanceTest.Result) -> String {
        switch result {
        case .passed: say("rule.figure-passed")
        case .failed: say("rule.figure-failed")
        }
    }

    func scheme(_ key: SchemeKey) -> Label {
        rules.acceptance?.scheme(key)?.label ?? Label(zh: key.text, en: key.text)
    }

    func track(_ key: TrackKey) -> Label {
        rules.screening?.tracks.first { $0.key == key }?.label
            ?? Label(zh: key.text, en: key.text)
    }

    /// What a paper or a duty follows.
    func occasion(_ occasion: Occasion) -> String {
        switch occasion {
        case .fact(let key): fact(key)
        case .rung(let key): quoted(rung(key))
        case .list(.joined): say("rule.list-joined")
        case .list(.left): say("rule.list-left")
        }
    }

    /// Which of the units below are counted.
    func among(_ below: Condition.UnitsBelow) -> String {
        let values = ["kind": unitKind(below.kind)]
        return switch below.among {
        case .all: unitKind(below.kind)
        case .listed: say("rule.below-listed", values)
        case .round: say("rule.below-round", values)
        case .assessed: say("rule.below-assessed", values)
        }
    }

    func lost(
        _ what: String, _ comparisons: [Comparison], _ among: FactTest.Rank.Among
    ) -> String {
        say(
            "rule.places-lost",
            [
                "what": what, "among": word("among", among),
                "compared": compared(comparisons, .plain),
            ])
    }

    func text(_ counter: Formula.Counter) -> String {
        switch counter {
        case .taken(let key):
            say("rule.count-taken", ["name": quoted(rung(key))])
        case .unanswered(let key):
            say("rule.count-unanswered", ["name": quoted(rung(key))])
        case .instrument(let key, let state):
            say("rule.count-of", ["text": sent(state, key)])
        case .days(let key, let isWorked):
            say(
                isWorked ? "rule.count-working-days" : "rule.count-days", ["text": fact(key)])
        case .allDays(let isWorked):
            isWorked ? say("rule.count-all-working-days") : say("rule.count-all-days")
        case .duty(let key, let what):
            count(what, quoted(duty(key)))
        case .paper(let key, let what):
            count(what, quoted(paper(key)))
        case .parts(let name, let take):
            take.map {
                say(
                    "rule.parts-together",
                    ["take": word("take", $0), "text": self.name(ofTerm: name)])
            } ?? say("rule.parts-last", ["text": self.name(ofTerm: name)])
        }
    }

    private func count(_ what: Formula.DutyCount, _ name: String) -> String {
        switch what {
        case .owed: say("rule.count-owed", ["name": name])
        case .done: say("rule.count-done", ["name": name])
        case .doneLate: say("rule.count-done-late", ["name": name])
        }
    }

    private func count(_ what: Formula.PaperCount, _ name: String) -> String {
        switch what {
        case .due: say("rule.count-due", ["name": name])
        case .handedIn: say("rule.count-handed-in", ["name": name])
        case .handedInLate: say("rule.count-handed-in-late", ["name": name])
        }
    }
}
