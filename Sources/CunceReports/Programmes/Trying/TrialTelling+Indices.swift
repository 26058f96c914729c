import CunceDomain

/// What the pack's indices come to, and the places shared out by them.
extension TrialTelling {
    func indices(_ answers: [IndexAnswers]) -> [String] {
        answers.flatMap { answer in
            [
                line(
                    1,
                    say(
                        "try.index",
                        [
                            "name": words.quoted(words.index(answer.index)),
                            "period": words.period(answer.period),
                        ]), answer.clause)
            ] + answer.units.flatMap { unit($0, of: answer.index) }
                + (answer.seats.map(seats) ?? [])
        }
    }

    private func unit(_ unit: IndexAnswers.OfUnit, of index: IndexKey) -> [String] {
        [
            line(
                2,
                said(
                    name(unit.unit),
                    words.joined([
                        value(unit, of: index), unit.place.map(place), unit.gained.map(moved),
                    ])))
        ] + missing(unit.missing, 3)
    }

    /// The value with its band.
    func value(_ unit: IndexAnswers.OfUnit, of index: IndexKey) -> String {
        words.joined([
            unit.value.map { words.number($0) } ?? open,
            unit.band.map { words.name(words.band($0, of: index)) },
        ])
    }

    private func moved(_ gained: Int) -> String {
        let count = ["count": "\(abs(gained))"]
        return gained < 0 ? say("try.places-lost", count) : say("try.places-gained", count)
    }

    private func seats(_ seats: IndexAnswers.Seats) -> [String] {
        let rule = seats.rule
        let head = say(
            "try.seats",
            ["count": "\(rule.total)", "method": words.word("seat-method", rule.method)])
        switch seats.state {
        case .open: return [line(2, said(head, open), rule.clause)]
        case .tooFew: return [line(2, said(head, say("try.seats-too-few")), rule.clause)]
        case .shared, .betweenEquals:
            let choice =
                seats.left > 0
                ? [
                    line(
                        3,
                        say(
                            "try.seats-equals",
                            ["count": "\(seats.left)", "list": all(seats.equals)]))
                ] : []
            return [line(2, head, rule.clause)]
                + seats.shares.map { share in
                    line(
                        3,
                        said(
                            name(share.unit),
                            say(
                                "try.seats-share",
                                ["count": "\(share.seats)", "due": words.number(share.due)])))
                } + choice
        }
    }
}
