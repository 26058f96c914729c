import CunceDomain

/// The one grammar of conditions.
extension Reader where Value == Condition {
    /// As it stands wherever a rule asks something.
    static var condition: Reader { Reader(shape: .named("condition"), read: ConditionHeads.read) }
}

/// Conditions by the key that says what kind they are.
enum ConditionHeads {
    typealias Head = (key: String, reader: Reader<Condition>)

    static let heads: [Head] = [
        ("fact", fact), ("value", value), ("index", index), ("criterion", criterion),
        ("all", all), ("any", any), ("not", not), ("of", atLeastOf), ("points", points),
        ("units", units), ("taken", taken),
        ("unanswered", unanswered), ("appraisal", grade), ("acceptance", acceptance),
        ("listed", listed), ("listed-under", listedUnder), ("instrument", instrument),
        ("days", days),
    ]

    static let within =
        "Counted back from the day, both ends included; or in a period of the calendar, such as "
        + "this year or last quarter."

    /// For the schema: any of the kinds.
    static var shape: Shape { .either(heads.map(\.reader.shape)) }

    static func read(_ value: PackValue, _ keys: PackKeys) -> Condition? {
        let found = heads.filter { value.has($0.key) }
        guard found.count == 1, let head = found.first else {
            let got: Phrase =
                found.isEmpty
                ? value.shown : Phrase.all(found.map(\.key))
            value.complain(
                expected: "a condition with one of \(heads.map(\.key))", got: got)
            return nil
        }
        return head.reader.read(value, keys)
    }

    private static let value = Reader<Condition>.object(
        "A number made from facts, beside thresholds.",
        .required(
            "value", .formula,
            "A formula of facts, such as dissatisfied / ballots; beside within, sum(…), average(…), "
                + "lowest(…) or highest(…) of what is told by periods that end in that time."),
        .comparisons,
        .optional(
            "within", .window,
            "Events and steps in the formula count in this time; left out, in the appraised "
                + "period or ever since."),
        .while,
        needsOneOf: Described<[Comparison]>.names
    ) { place, formula, comparisons, within, during in
        Condition(.value(formula, comparisons, within: within), clause: place.clause)
            .during(during)
    }

    private static let criterion = Reader<Condition>.object(
        "Another criterion of the pack holds.",
        .required("criterion", Reader<CriterionKey>.uses(.criteria), "Its key.")
    ) { place, key in Condition(.criterion(key), clause: place.clause) }

    private static let all = Reader<Condition>.object(
        "All of these hold.",
        .required("all", .list(of: .condition, atLeast: 1), "Conditions.")
    ) { place, inner in Condition(.all(inner), clause: place.clause) }

    private static let any = Reader<Condition>.object(
        "One of these holds, or more.",
        .required("any", .list(of: .condition, atLeast: 1), "Conditions.")
    ) { place, inner in Condition(.any(inner), clause: place.clause) }

    private static let not = Reader<Condition>.object(
        "It does not hold.", .required("not", .condition, "A condition.")
    ) { place, inner in Condition(.not(inner), clause: place.clause) }

    private static let atLeastOf = Reader<Condition>.object(
        "So many of these hold, or more.",
        .required("of", .list(of: .condition, atLeast: 1), "Conditions."),
        .required("hold", .whole(1...1_000), "How many of them must hold.")
    ) { place, inner, count -> Condition? in
        guard count <= inner.count else {
            place.complain(
                expected: "hold of at most \(inner.count), as many as there are", got: "\(count)")
            return nil
        }
        return Condition(.atLeast(count, of: inner), clause: place.clause)
    }

    private static let points = Reader<Condition>.object(
        "Points of those that hold, added, beside thresholds.",
        .required("points", .list(of: pointsRule, atLeast: 1), "What counts how much."),
        .comparisons,
        needsOneOf: Described<[Comparison]>.names
    ) { place, rules, comparisons in
        Condition(.points(rules, comparisons), clause: place.clause)
    }

    private static let pointsRule = Reader<Condition.Points>.object(
        "Points for one condition.",
        .required("when", .condition, "The condition."),
        .required("give", .amount, "Its points; below nought they are taken away.")
    ) { _, when, points in Condition.Points(when: when, points: points) }

    private static let units = Reader<Condition>.object(
        "How many of the units below hold to something: for rules about a town or a county.",
        .required("units", Reader<UnitKindKey>.uses(.unitKinds), "The kind of the units below."),
        .defaulted(
            "among", Reader<CountAmong>.choice, to: CountAmong.all,
            "Which of them: all (also when left out), listed: on the list on the day; round: on it "
                + "at any time in the round; assessed: assessed in the round."),
        .optional(
            "scheme", Reader<SchemeKey>.uses(.schemes),
            "For among: assessed, under which scheme; left out, under any."),
        .required("when", .condition, "What is asked of each."),
        .defaulted(
            "as", Reader<CountAs>.choice, to: CountAs.number,
            "Whether their number is compared or their share of all below; left out, the number."),
        .comparisons,
        .optional(
            "change", .thresholds,
            "Their number or share now less that of the day since names, of a share in percentage "
                + "points: at-least: 5 %."),
        .optional("since", .span, "For change: beside how long ago."),
        needsOneOf: Described<[Comparison]>.names + ["change"]
    ) {
        place, kind, amongst, scheme, when, countAs, comparisons, change, since -> Condition? in
        guard (change == nil) == (since == nil), change == nil || comparisons.isEmpty else {
            place.complain(
                expected: "change with since, and no threshold beside them",
                got: "another mixture")
            return nil
        }
        let among: Condition.UnitsBelow.Among
        switch (amongst, scheme) {
        case (.all, nil): among = .all
        case (.listed, nil): among = .listed
        case (.round, nil): among = .round
        case (.assessed, let scheme): among = .assessed(scheme)
        default:
            place.complain(expected: "scheme beside among: assessed only", got: .key("scheme"))
            return nil
        }
        return Condition(
            .below(
                .init(
                    kind: kind, among: among, when: when, comparisons: change ?? comparisons,
                    isShare: countAs == CountAs.share, since: since)),
            clause: place.clause)
    }

    private enum CountAs: String, CaseIterable, Sendable { case number, share }

    private enum CountAmong: String, CaseIterable, Sendable { case all, listed, round, assessed }

    private static let taken = Reader<Condition>.object(
        "A rung of the ladder was decided for the subject.",
        .required("taken", Reader<RungKey>.uses(.rungs), "The rung."),
        .defaulted("times", .whole(1...1_000), to: 1, "So often or more; left out, once."),
        .optional("within", .window, within), .while
    ) { place, rung, times, within, during in
        Condition(.taken(rung, times: times, within: within), clause: place.clause)
            .during(during)
    }

    private static let unanswered = Reader<Condition>.object(
        "A rung was decided for the subject, asks for an answer, and got none in its time.",
        .required("unanswered", Reader<RungKey>.uses(.rungs), "The rung, with reply-within."),
        .defaulted("times", .whole(1...1_000), to: 1, "So often or more; left out, once."),
        .optional("within", .window, within), .while
    ) { place, rung, times, within, during in
        Condition(.unanswered(rung, times: times, within: within), clause: place.clause)
            .during(during)
    }

    private static let instrument = Reader<Condition>.object(
        "Papers that ask for a reply were sent to the subject, or to the unit of a post where they "
            + "go to units only.",
        .required("instrument", Reader<InstrumentKey>.uses(.instruments), "The instrument."),
        .defaulted(
            "state", Reader<InstrumentTest.State>.choice, to: .issued,
            "issued (also when left out): it was sent; overdue: its day for the reply has passed "
                + "without one; open: it is not closed."),
        .defaulted("times", .whole(1...1_000), to: 1, "So many or more; left out, one."),
        .optional("within", .window, within), .while
    ) { place, instrument, state, times, within, during in
        Condition(
            .instrument(
                InstrumentTest(instrument: instrument, state: state, times: times, within: within)),
            clause: place.clause
        ).during(during)
    }

    private static let index = Reader<Condition>.object(
        "A composite index of the pack.",
        .required("index", Reader<IndexKey>.uses(.indices), "Its key."),
        .defaulted(
            "bands", Reader<[BandKey]>.list(of: .key()), to: [], "It falls into one of these bands."
        ),
        .defaulted(
            "by", Reader<IndexTest.Measure>.choice, to: .value,
            "Whether its value is compared or ranked (also when left out), or its change since the "
                + "period before."),
        .comparisons, .rank,
        .optional(
            "places-lost", .placesLost,
            "How many places it lost in the order since the period before."),
        .statedWhen, .over,
        .defaulted(
            "running", .whole(1...100), to: 1,
            "In so many periods one after the other, up to the one meant."),
        needsOneOf: Described<[Comparison]>.names + ["bands", "worst", "best", "places-lost"]
    ) {
        place, index, bands, measure, comparisons, rank, placesLost, when, over, running
            -> Condition? in
        var questions: [IndexTest.Question] = []
        if !bands.isEmpty { questions.append(.band(bands)) }
        if !comparisons.isEmpty { questions.append(.number(comparisons)) }
        if let rank { questions.append(.rank(rank)) }
        if let placesLost {
            questions.append(.placesLost(placesLost.comparisons, placesLost.among))
        }
        guard questions.count == 1, let question = questions.first else {
            place.complain(
                expected: "one question to the index", got: "\(questions.count) together")
            return nil
        }
        if measure == .change, !bands.isEmpty {
            place.complain(expected: "bands of the value", got: .key("by: change"))
            return nil
        }
        return Condition(
            .index(
                IndexTest(
                    index: index, measure: measure, question: question, when: when ?? .back(1),
                    isWhenStated: when != nil, over: over, running: running)),
            clause: place.clause)
    }

    private static let fact = FactTestReader.reader
}
