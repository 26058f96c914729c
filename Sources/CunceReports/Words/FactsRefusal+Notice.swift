import CunceDomain

extension FactsRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault): fault.notice()
        case .several(let complaints):
            Notice(.unprocessable, "refusal.facts.several", ["count": "\(complaints.count)"])
        case .unknownPlace: said("refusal.facts.unknown-place", at: "place")
        case .unknownFact: said("refusal.facts.unknown-fact", at: "fact")
        case .nothingSaid: said("refusal.facts.nothing-said")
        case .tooMany(let most): said("refusal.facts.too-many", ["most": "\(most)"])
        case .notOfPlaces: said("refusal.facts.not-of-places", at: "fact")
        case .madeFromJournal: said("refusal.facts.made-from-journal", at: "value")
        case .otherKindOfPlace: said("refusal.facts.other-kind-of-place", at: "value")
        case .otherShape: said("refusal.facts.other-shape", at: "value")
        case .otherPeriod(_, let each):
            said(Self.periodKey(each), at: "period")
        case .periodNotBegun(let period):
            said("refusal.facts.period-not-begun", ["period": "\(period)"], at: "period")
        case .shareOutOfRange: said("refusal.facts.share-out-of-range", at: "value")
        case .unknownChoice: said("refusal.facts.unknown-choice", at: "value")
        case .endsBeforeItBegins: said("refusal.facts.ends-before-it-begins", at: "value")
        case .dayToCome: said("refusal.facts.day-to-come", at: "value")
        case .stillSo(_, let since):
            said("refusal.facts.still-so", ["since": "\(since)"], at: "value")
        case .saidOtherwise(_, _, let value, let isShare): saidOtherwise(value, isShare)
        case .doubted(_, _, let before, let now, let isShare):
            said(
                "refusal.facts.doubted",
                [
                    "before": Self.text(before, isShare), "now": Self.text(now, isShare),
                ], at: "word")
        case .handedIn(let period, let on):
            conflict("refusal.facts.handed-in", ["period": "\(period)", "on": "\(on)"])
        case .periodClosed(let period, let on):
            conflict("refusal.facts.period-closed", ["period": "\(period)", "on": "\(on)"])
        case .incomplete(let period, let missing):
            said(
                "refusal.facts.incomplete", ["period": "\(period)", "missing": "\(missing)"],
                at: "word")
        case .notHandedIn(let period):
            conflict("refusal.facts.not-handed-in", ["period": "\(period)"])
        case .handedInByCloser(let period):
            conflict("refusal.facts.handed-in-by-closer", ["period": "\(period)"])
        case .stillOpen(let period): conflict("refusal.facts.still-open", ["period": "\(period)"])
        case .noTargetFor: said("refusal.facts.no-target-for", at: "target")
        }
    }

    private static func periodKey(_ each: Period.Unit?) -> String {
        switch each {
        case nil: "refusal.facts.no-period"
        case .year: "refusal.facts.other-period-year"
        case .halfYear: "refusal.facts.other-period-half-year"
        case .quarter: "refusal.facts.other-period-quarter"
        case .month: "refusal.facts.other-period-month"
        case .week: "refusal.facts.other-period-week"
        }
    }

    private func saidOtherwise(_ value: FactValue, _ isShare: Bool) -> Notice {
        switch value {
        case .judgement(let holds):
            Notice(
                .conflict, "refusal.facts.said-otherwise-word",
                words: ["value": holds ? "facts.yes" : "facts.no"], field: "reason")
        case .number(let number):
            conflict(
                "refusal.facts.said-otherwise", ["value": Self.text(number, isShare)], at: "reason")
        case .choice(let key):
            conflict("refusal.facts.said-otherwise", ["value": key.text], at: "reason")
        case .state(let from, let until):
            conflict(
                "refusal.facts.said-otherwise",
                ["value": "\(from) – \(until.map { "\($0)" } ?? "")"],
                at: "reason")
        case .event(let day, let count):
            conflict("refusal.facts.said-otherwise", ["value": "\(day) × \(count)"], at: "reason")
        }
    }

    private func said(
        _ key: String, _ values: [String: String] = [:], at field: String? = nil
    ) -> Notice {
        Notice(.unprocessable, key, values, field: field)
    }

    private func conflict(
        _ key: String, _ values: [String: String] = [:], at field: String? = nil
    ) -> Notice {
        Notice(.conflict, key, values, field: field)
    }

    private static func text(_ number: Rational, _ isShare: Bool) -> String {
        isShare ? number.percentText : number.exactText
    }
}
