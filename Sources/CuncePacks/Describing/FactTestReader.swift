import CunceDomain
import Yams

/// A question to one fact: `{fact: vacancy, longer-than: 3 months}`.
enum FactTestReader {
    static let reader = Reader<Condition>.object(
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
        .optional("within", .window, ConditionHeads.within), .while,
        .optional(
            "lasted", .span,
            "The state has lasted so long, whether it has ended or not; the last day counts."),
        .optional(
            "by", .fixedDay,
            "It was so on this day, or had happened by it, whenever it is asked; open before. A "
                + "month and day such as 06-30 is one of the year that is asked about, in which it "
                + "had happened."),
        .optional(
            "places-lost", .placesLost,
            "How many places it lost in the order since the period before."),
        .optional(
            "of-mean", Reader<FactTest.Rank.Among>.choice,
            "Thresholds are shares of the mean of all, of its kind or of its siblings, itself "
                + "among them: below: 80 %. In change or growth, of the mean of theirs."),
        .rank, .statedWhen, .over,
        .defaulted(
            "running", .whole(1...100), to: 1,
            "In so many periods one after the other, up to the one meant.")
    ) {
        place, fact, role, answers, comparisons, change, growth, duration, times, within,
        during, lasted, by, placesLost, mean, rank, when, over, running -> Condition? in
        var questions: [FactTest.Question] = []
        if let by {
            guard answers.map({ $0 == ["yes"] || $0 == ["no"] }) ?? true else {
                place.complain(expected: "is: yes or no beside by", got: "a choice")
                return nil
            }
            questions.append(.by(by, is: answers != ["no"]))
        } else if let answers {
            questions.append(question(answers))
        }
        if comparisons.isEmpty, change == nil, growth == nil, mean != nil {
            place.complain(
                expected: "a threshold, change or growth beside of-mean", got: "none")
            return nil
        }
        if !comparisons.isEmpty {
            questions.append(
                mean.map { .besideMean(comparisons, $0, of: .value) } ?? .number(comparisons))
        }
        if let change {
            questions.append(
                mean.map { .besideMean(change, $0, of: .change) } ?? .change(change))
        }
        if let growth {
            questions.append(
                mean.map { .besideMean(growth, $0, of: .growth) } ?? .growth(growth))
        }
        if let duration { questions.append(.lasting(duration)) }
        if let lasted { questions.append(.lasted(lasted, within: within)) }
        if let rank { questions.append(.rank(rank)) }
        if let placesLost {
            questions.append(.placesLost(placesLost.comparisons, placesLost.among))
        }
        // Beside another question, times counts the periods in which that holds.
        var counted: PeriodCount?
        if let times {
            if questions.isEmpty {
                questions.append(.times(times, within: within))
            } else if let within, lasted == nil, running == 1, when == nil {
                counted = PeriodCount(times, within: within)
            } else {
                place.complain(
                    expected: """
                        times beside another question with within, and without running, in or \
                        lasted
                        """, got: "another mixture")
                return nil
            }
        } else if within != nil, lasted == nil {
            place.complain(expected: "times or lasted beside within", got: "neither")
            return nil
        }
        guard questions.count <= 1 else {
            place.complain(
                expected: "one question to the fact", got: "\(questions.count) together")
            return nil
        }
        if during != nil, times == nil || counted != nil {
            place.complain(
                expected: "while beside times of an event only",
                got: times == nil ? "no times" : "times of periods")
            return nil
        }
        let test = FactTest(
            fact: fact, role: role, question: questions.first ?? .holds,
            when: when ?? .back(1), isWhenStated: when != nil, over: over, running: running,
            counted: counted, clause: place.clause)
        return Condition(.fact(test), clause: place.clause).during(during)
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
    static var over: Described {
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
