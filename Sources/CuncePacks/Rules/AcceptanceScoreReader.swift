import CunceDomain

/// `score` of a scheme.
enum AcceptanceScoreReader {
    static let reader = Reader<AcceptanceScore>.object(
        "Points for items, weighted and added.",
        .required("items", .list(of: item, atLeast: 1), "What gives points."),
        .optional(
            "total", Reader<Rational>.positiveAmount,
            "What full points come to, such as 100: checked against the items."),
        .defaulted("pass", .thresholds, to: [], "The pass mark; left out, a score only grades."),
        .defaulted("grades", .list(of: grade, atLeast: 1), to: [], "Bands of the score."),
        needsOneOf: ["pass", "grades"]
    ) { place, items, total, pass, grades -> AcceptanceScore? in
        let most = full(items)
        if let total, most != total {
            place.complain(
                expected: "items that add up to \(total)",
                got: most.map { "\($0.exactText)" } ?? "one without most")
            return nil
        }
        if let most, let mark = pass.first(where: { !isWithin($0, most) }) {
            place.complain(
                expected: "a pass mark that full points, \(most), can meet",
                got: "\(mark.threshold.exactText)")
            return nil
        }
        let sorted = grades.sorted { $0.from > $1.from }
        for (higher, lower) in zip(sorted, sorted.dropFirst())
        where higher.from == lower.from || higher.key == lower.key {
            place.complain(
                expected: "each grade once, with a beginning of its own",
                got: "\(quoted(lower.key.text))"
            )
            return nil
        }
        return AcceptanceScore(items: items, pass: pass, grades: sorted, clause: place.clause)
    }

    private static func isWithin(_ mark: Comparison, _ most: Rational) -> Bool {
        switch mark.relation {
        case .above, .atLeast: mark.holds(for: most)
        case .below, .atMost: true
        }
    }

    private static func full(_ items: [AcceptanceScore.Item]) -> Rational? {
        var sum = Rational.zero
        for item in items {
            guard let most = item.most else { return nil }
            sum = sum + most * item.weight
        }
        return sum
    }

    private static let item = Reader<AcceptanceScore.Item>.object(
        "An item.",
        .required("key", Reader<AcceptancePartKey>.key(), "Its key, once in the scheme."),
        .required("label", .label, "What is judged."),
        .optional("points", .formula, "The points: a number fact, or a formula of facts."),
        .optional(
            "give", .list(of: given, atLeast: 1),
            "Points of the conditions that hold, in place of points."),
        .defaulted(
            "weight", Reader<Rational>.positiveAmount, to: .one,
            "What the points are multiplied with; left out, 1."),
        .optional(
            "most", Reader<Rational>.positiveAmount,
            "The most points, before weighting; more count as this."),
        .defaulted(
            "least", Reader<Rational>.amount, to: .zero,
            "The fewest points, before weighting; fewer count as this. Left out, 0."),
        needsOneOf: ["points", "give"]
    ) { place, key, label, formula, given, weight, most, least -> AcceptanceScore.Item? in
        let points: AcceptanceScore.Item.Points
        switch (formula, given) {
        case (let formula?, nil): points = .formula(formula)
        case (nil, let given?): points = .conditions(given)
        default:
            place.complain(expected: "either points or give", got: "both")
            return nil
        }
        if let most, most <= least {
            place.complain(expected: "most above least, \(least)", got: "\(most.exactText)")
            return nil
        }
        return AcceptanceScore.Item(
            key: key, label: label, points: points, weight: weight, most: most, least: least,
            clause: place.clause)
    }

    private static let given = Reader<Condition.Points>.object(
        "Points for one condition.",
        .required("when", .condition, "The condition."),
        .required("give", .amount, "Its points; below nought they are taken away.")
    ) { _, when, points in Condition.Points(when: when, points: points) }

    private static let grade = Reader<AcceptanceScore.Grade>.object(
        "A band of the score.",
        .required("key", Reader<GradeKey>.key(), "Its key."),
        .required("label", .label, "What it is called."),
        .required("from", .amount, "It begins here, this score included.")
    ) { place, key, label, from in
        AcceptanceScore.Grade(key: key, label: label, from: from, clause: place.clause)
    }
}
