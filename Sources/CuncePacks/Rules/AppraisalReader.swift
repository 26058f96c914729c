import CunceDomain
import Yams

/// `appraisal.yaml`: how posts and units are appraised.
enum AppraisalReader {
    static let reader = Reader<[Appraisal]>.object(
        "Appraisals of posts and units.",
        .required("appraisals", .entries(.appraisals, appraisal), "Appraisals.")
    ) { _, appraisals in appraisals }

    private static let appraisal = Reader<Appraisal>.object(
        "An appraisal: points from items, a grade from points.",
        .required(
            "key", Reader<AppraisalKey>.declares(.appraisals),
            "Its key; in formulas of pay it names the score."),
        .required("label", .label, "What it is called."),
        .defaulted("roles", Reader<[RoleKey]>.keys(of: .roles), to: [], "Posts it is for."),
        .defaulted(
            "unit-kinds", Reader<[UnitKindKey]>.keys(of: .unitKinds), to: [], "Units it is for."),
        .required("each", Reader<Period.Unit>.choice, "Its period."),
        .defaulted(
            "start", .amount, to: .zero, "Points everybody begins with; left out, none."),
        .optional("maximum", .positiveAmount, "What the score comes to at most."),
        .defaulted("items", .list(of: item), to: [], "What gives or takes points."),
        .defaulted(
            "vetoes", .list(of: veto), to: [], "What decides the grade whatever the score."),
        .defaulted("grades", .list(of: grade), to: [], "Grades, the best first."),
        .optional(
            "grade-from", Reader<FactKey>.uses(.facts),
            "A choice that names the grade, where appraisers give it and no score does."),
        needsOneOf: ["roles", "unit-kinds"]
    ) {
        place, key, label, roles, unitKinds, each, start, maximum, items, vetoes, grades,
        gradeFrom -> Appraisal? in
        // A grade with a place as well may begin where the next one does.
        let bounded = grades.filter { $0.from != nil }
        let isInOrder = zip(bounded, bounded.dropFirst()).allSatisfy { better, worse in
            guard let high = better.from?.value, let low = worse.from?.value else { return true }
            return high > low || (high == low && better.rank != nil)
        }
        guard isInOrder else {
            place.complain(
                expected: "grades with the best first", got: "thresholds in another order")
            return nil
        }
        return Appraisal(
            key: key, label: label, roles: roles, unitKinds: unitKinds, each: each, start: start,
            maximum: maximum, items: items, vetoes: vetoes, grades: grades,
            gradeFrom: gradeFrom, clause: place.clause)
    }

    private static let item = Reader<Appraisal.Item>.object(
        "Points from facts, for a condition, or from several raters.",
        .required("key", .key(), "Its key."),
        .required("label", .label, "What it is called."),
        .optional(
            "points", .formula,
            "A formula of facts, such as 100 - 5 * complaints-unanswered, or a fact that is the "
                + "score itself; what is told by shorter periods stands in sum(…), average(…), "
                + "lowest(…), highest(…) or last(…)."),
        .optional("when", .condition, "A condition for points that are given or taken."),
        .optional("give", .amount, "The points for when; below nought they are taken away."),
        .optional("raters", .list(of: rater, atLeast: 2), "Who scores it, with what share."),
        .optional("at-least", .amount, "Never fewer points than this."),
        .optional("at-most", .amount, "Never more points than this."),
        .defaulted(
            "weight", .positiveAmount, to: .one, "What the points are multiplied with."),
        .defaulted(
            "bonus", .yesOrNo, to: false,
            "Whether it comes on top of the items that make the full score; left out, not."),
        needsOneOf: ["points", "when", "raters"]
    ) {
        place, key, label, formula, when, give, raters, least, most, weight, isBonus
            -> Appraisal.Item? in
        guard let points = points(place, formula, when, give, raters) else { return nil }
        if let least, let most, least > most {
            place.complain(expected: "at-least of at most \(most)", got: "\(least)")
            return nil
        }
        return Appraisal.Item(
            key: key, label: label, points: points, least: least, most: most, weight: weight,
            isBonus: isBonus, clause: place.clause)
    }

    private static func points(
        _ place: PackValue, _ formula: Formula?, _ when: Condition?, _ give: Rational?,
        _ raters: [Appraisal.Item.Rater]?
    ) -> Appraisal.Item.Points? {
        switch (formula, when, give, raters) {
        case (let formula?, nil, nil, nil): return .formula(formula)
        case (nil, let when?, let give?, nil): return .given(when: when, give)
        case (nil, nil, nil, let raters?):
            let sum = raters.reduce(Rational.zero) { $0 + $1.weight }
            guard sum == .one else {
                place.complain(
                    expected: "raters' weights that add up to 100 %",
                    got: "\((sum * Rational(100)).exactText) %")
                return nil
            }
            return .raters(raters)
        default:
            place.complain(
                expected: "either points, when with give, or raters", got: "another mixture")
            return nil
        }
    }

    private static let rater = Reader<Appraisal.Item.Rater>.object(
        "What one rater gave.",
        .required("fact", Reader<FactKey>.uses(.facts), "The fact that holds it."),
        .required("weight", .positiveAmount, "Its share, such as 60 %.")
    ) { _, fact, weight in Appraisal.Item.Rater(fact: fact, weight: weight) }

    private static let veto = Reader<Appraisal.Veto>.object(
        "One thing that decides or bounds the grade.",
        .required("key", .key(), "Its key."),
        .required("label", .label, "Its words in the programme."),
        .required("when", .condition, "When it applies."),
        .optional("grade", Reader<GradeKey>.key(), "The grade it leads to, whatever the score."),
        .optional(
            "at-best", Reader<GradeKey>.key(),
            "The best grade there can be then; a worse one by the score stands.")
    ) { place, key, label, when, grade, bound -> Appraisal.Veto? in
        switch (grade, bound) {
        case (let grade?, nil):
            return Appraisal.Veto(
                key: key, label: label, when: when, grade: grade, clause: place.clause)
        case (nil, let bound?):
            return Appraisal.Veto(
                key: key, label: label, when: when, grade: bound, isBound: true,
                clause: place.clause)
        default:
            place.complain(
                expected: "either grade or at-best", got: grade == nil ? "neither" : "both")
            return nil
        }
    }

    private static let grade = Reader<Appraisal.Grade>.object(
        "A grade: by the score, by the place, or by both, where both must be reached.",
        .required("key", .key(), "Its key."),
        .required("label", .label, "What it is called."),
        .threshold, .rank,
        .optional(
            "cap", cap,
            "How many have it at most; whoever stands below the line goes on to the next grade.")
    ) { place, key, label, threshold, rank, cap -> Appraisal.Grade? in
        if cap != nil, rank != nil || threshold == nil {
            place.complain(
                expected: "from or above beside cap, and neither best nor worst",
                got: "another mixture")
            return nil
        }
        return Appraisal.Grade(
            key: key, label: label, from: threshold, rank: rank, cap: cap, clause: place.clause)
    }

    private static let cap = Reader<Appraisal.Cap>(shape: capFields.shape) { value, keys in
        // `cap: 20 %`, as a quota has it.
        if case .scalar(let scalar) = value.node, ScreeningReader.isBound(scalar.string) {
            value.complain(
                expected: """
                    an object with at-most: \(scalar.string), and among and ties where they matter
                    """, got: value.shown)
            return nil
        }
        return capFields.read(value, keys)
    }

    private static let capFields = Reader<Appraisal.Cap>.object(
        "How many of those who reach a grade have it, in the order of their scores.",
        .required(
            "at-most", ScreeningReader.bound,
            "So many, or such a share of all who are appraised, rounded down."),
        .defaulted(
            "among", Reader<FactTest.Rank.Among>.choice, to: .all,
            "Of all who are appraised together (also when left out), of those of its kind, or of "
                + "those under the same unit."),
        .defaulted(
            "ties", Reader<Appraisal.Cap.Ties>.choice, to: .people,
            "Equal ones between whom the line falls: people choose (also when left out), none of "
                + "them has the grade, or all of them have it.")
    ) { _, most, among, ties in Appraisal.Cap(most: most, among: among, ties: ties) }
}

extension Described where Value == Appraisal.Threshold? {
    /// from (the number included) or above (the number not included), or neither.
    static var threshold: Described {
        let shape = Reader<Rational>.amount.shape
        return Described(
            shapes: [
                .init(
                    name: "from", isRequired: false,
                    meaning: "Where it begins, this number included.", shape: shape),
                .init(
                    name: "above", isRequired: false,
                    meaning: "Where it begins, this number not included.", shape: shape),
            ]
        ) { fields, keys in
            guard let value = fields.optional("from") ?? fields.optional("above") else {
                return .some(nil)
            }
            if let other = fields.optional("above"), fields.optional("from") != nil {
                other.complain(expected: "either from or above", got: "both")
                return nil
            }
            let isIncluded = fields.optional("from") != nil
            return Reader<Rational>.amount.read(value, keys).map {
                Appraisal.Threshold($0, isIncluded: isIncluded)
            }
        }
    }
}
