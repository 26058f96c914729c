import CunceDomain
import Yams

/// A question to one fact: `{fact: vacancy, longer-than: 3 months}`.
enum FactTestReader {
    static let reader = Reader<FactTest>.object(
        "A question to one fact.",
        .required("fact", Reader<FactKey>.uses(.facts), "The fact."),
        .optional(
            "role", Reader<RoleKey>.uses(.roles),
            "For a post's fact asked of a unit: posts of this role."),
        .optional(
            "is", Reader<[String]>.answers,
            "yes, no, or one or several choices of the fact. Left out with nothing else asked: yes."
        ),
        .comparisons,
        .optional("change", .thresholds, "The value less that of the period before."),
        .optional("growth", .thresholds, "The same as a share of the earlier value."),
        .duration,
        .optional("times", .counts, "It happened so many times or more, or within thresholds."),
        .optional("within", .span, "Times are counted back from the day, both ends included."),
        .rank, .when, .over,
        .defaulted(
            "running", .whole(1...100), to: 1,
            "In so many periods one after the other, up to the one meant.")
    ) {
        place, fact, role, answers, comparisons, change, growth, duration, times, within, rank,
        when, over, running -> FactTest? in
        var questions: [FactTest.Question] = []
        if let answers { questions.append(question(answers)) }
        if !comparisons.isEmpty { questions.append(.number(comparisons)) }
        if let change { questions.append(.change(change)) }
        if let growth { questions.append(.growth(growth)) }
        if let duration { questions.append(.lasting(duration)) }
        if let times { questions.append(.times(times, within: within)) }
        if let rank { questions.append(.rank(rank)) }
        if times == nil, within != nil {
            place.complain(expected: "times beside within", got: "none")
            return nil
        }
        guard questions.count <= 1 else {
            place.complain(
                expected: "one question to the fact", got: "\(questions.count) together")
            return nil
        }
        return FactTest(
            fact: fact, role: role, question: questions.first ?? .holds, when: when, over: over,
            running: running, clause: place.clause)
    }

    private static func question(_ answers: [String]) -> FactTest.Question {
        switch answers {
        case ["yes"]: .holds
        case ["no"]: .holdsNot
        default: .isOneOf(answers.map { FactChoiceKey($0) })
        }
    }
}

extension Reader where Value == [String] {
    /// One word or several; `true` and `false` are yes and no.
    fileprivate static var answers: Reader {
        Reader(shape: .either([.text, .list(.key, atLeast: 1)])) { value, _ in
            if case .sequence = value.node {
                guard let items = value.items() else { return nil }
                let words = items.map { $0.keyText() }
                return words.contains(nil) ? nil : words.compactMap { $0 }
            }
            return value.keyText().map { word in
                switch word {
                case "true": ["yes"]
                case "false": ["no"]
                default: [word]
                }
            }
        }
    }
}

extension Described where Value == FactTest.Duration? {
    /// longer-than or at-least-for.
    fileprivate static var duration: Described {
        Described(
            shapes: [
                .init(
                    name: "longer-than", isRequired: false,
                    meaning: "The state lasts longer: the corresponding day is past.",
                    shape: .span),
                .init(
                    name: "at-least-for", isRequired: false,
                    meaning: "The state lasts so long: the corresponding day is reached.",
                    shape: .span),
            ]
        ) { fields, keys in
            let found = FactTest.Duration.Relation.allCases.compactMap { relation in
                fields.optional(relation.rawValue).map { (relation, $0) }
            }
            guard let (relation, value) = found.first else { return .some(nil) }
            guard found.count == 1 else {
                value.complain(expected: "either longer-than or at-least-for", got: "both")
                return nil
            }
            return Reader<Span>.span.read(value, keys).map {
                .some(FactTest.Duration(relation, $0, clause: value.clause))
            }
        }
    }
}

extension Described where Value == FactTest.Over? {
    /// take and over.
    fileprivate static var over: Described {
        let take = Reader<FactTest.Take>.choice
        return Described(
            shapes: [
                .init(
                    name: "take", isRequired: false,
                    meaning: "What is made of several periods' values.", shape: take.shape),
                .init(
                    name: "over", isRequired: false,
                    meaning: "How many periods, up to the one meant.", shape: .whole(2...120)),
            ]
        ) { fields, keys in
            switch (fields.optional("take"), fields.optional("over")) {
            case (nil, nil): return .some(nil)
            case (let lone?, nil):
                lone.complain(expected: "over beside take, a number of periods", got: "none")
                return nil
            case (nil, let lone?):
                lone.complain(expected: "take beside over", got: "none")
                return nil
            case (let first?, let second?):
                let taken = take.read(first, keys)
                let count = second.number(2...120)
                guard let taken, let count else { return nil }
                return .some(FactTest.Over(take: taken, count: count))
            }
        }
    }
}
