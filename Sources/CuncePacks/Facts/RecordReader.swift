import CunceDomain
import Yams

/// What a facts file tells for one fact of one subject, in the shape its kind has.
struct RecordReader {
    private let kind: FactKind

    init(_ kind: FactKind) { self.kind = kind }

    func read(_ value: PackValue) -> FactRecord? {
        switch kind.shape {
        case .judgement: course(value, yesOrNo).map(FactRecord.judgement)
        case .number: course(value, number).map(FactRecord.number)
        case .share: course(value, share).map(FactRecord.number)
        case .money: course(value, number).map(FactRecord.number)
        case .choice(let choices):
            course(value) { choice($0, of: choices) }.map(FactRecord.choice)
        case .state: states(value)
        case .event: events(value)
        }
    }

    private func yesOrNo(_ value: PackValue) -> Bool? {
        value.choice([("yes", true), ("no", false), ("true", true), ("false", false)])
    }

    private func number(_ value: PackValue) -> Rational? {
        value.scalar("a number such as 12 or 33.3") { $0.hasSuffix("%") ? nil : Rational($0) }
    }

    private func share(_ value: PackValue) -> Rational? {
        value.scalar("a share such as 60 %") { text in
            Rational(text).flatMap { number in
                text.hasSuffix("%") || (number >= .zero && number <= .one) ? number : nil
            }
        }
    }

    private func choice(_ value: PackValue, of choices: [FactKind.Choice]) -> FactChoiceKey? {
        value.choice(choices.map { ($0.key.text, $0.key) })
    }

    /// By period: keys and values. As of a day: the value, or a list of `{on, is}`.
    private func course<Value: Equatable & Sendable>(
        _ value: PackValue, _ read: (PackValue) -> Value?
    ) -> FactRecord.Course<Value>? {
        if let unit = kind.each { return byPeriod(value, unit, read) }
        guard case .sequence = value.node else {
            return read(value).map { .init(asOf: [.init(since: nil, value: $0)]) }
        }
        let told = value.items()?.map { item -> FactRecord.Course<Value>.Dated? in
            guard let fields = PackFields(item, known: ["on", "is"]) else { return nil }
            let day = fields.required("on", Shape.day.words)?.scalar(Shape.day.words) {
                CivilDate($0)
            }
            let known = fields.required("is", "a value").flatMap(read)
            guard let day, let known else { return nil }
            return .init(since: day, value: known)
        }
        guard let told, !told.contains(nil) else { return nil }
        let ordered = told.compactMap { $0 }.sorted { earlier($0.since, $1.since) }
        return .init(asOf: ordered)
    }

    private func earlier(_ left: CivilDate?, _ right: CivilDate?) -> Bool {
        guard let left, let right else { return left == nil && right != nil }
        return left < right
    }

    private func byPeriod<Value: Equatable & Sendable>(
        _ value: PackValue, _ unit: Period.Unit, _ read: (PackValue) -> Value?
    ) -> FactRecord.Course<Value>? {
        guard case .mapping(let mapping) = value.node else {
            value.complain(
                expected: "a value for each \(Phrase(english: unit.rawValue))", got: value.shown)
            return nil
        }
        var values: [Period: Value] = [:]
        var isRight = true
        for (key, node) in mapping {
            let name: String = if case .scalar(let scalar) = key { scalar.string } else { "" }
            let field = value.inside(
                PackComposition.plain(name), line: key.mark?.line ?? value.line, node: node)
            guard let period = Period(PackComposition.plain(name)), period.unit == unit else {
                field.complain(
                    expected: "a \(Phrase(english: unit.rawValue)) such as \(unit.example)",
                    got: "\(quoted(name))")
                isRight = false
                continue
            }
            guard values[period] == nil else {
                field.complain(
                    expected: "each \(Phrase(english: unit.rawValue)) once", got: "it again")
                isRight = false
                continue
            }
            guard let known = read(field) else {
                isRight = false
                continue
            }
            values[period] = known
        }
        return isRight ? .init(byPeriod: values) : nil
    }

    /// `[]` for never; `{from: 2026-01-01}` while it lasts.
    private func states(_ value: PackValue) -> FactRecord? {
        let items: [PackValue]? =
            if case .mapping = value.node { [value] } else { value.items(mayBeEmpty: true) }
        let stays = items?.map { item -> FactRecord.Stay? in
            guard let fields = PackFields(item, known: ["from", "until"]) else { return nil }
            let from = fields.required("from", Shape.day.words)?.scalar(Shape.day.words) {
                CivilDate($0)
            }
            let until = fields.optional("until").map {
                $0.scalar(Shape.day.words) { CivilDate($0) }
            }
            guard let from, until != .some(nil) else { return nil }
            if let end = until ?? nil, end < from {
                item.complain(expected: "until on or after \(from)", got: "\(end)")
                return nil
            }
            return .init(from: from, until: until ?? nil)
        }
        guard let stays, !stays.contains(nil) else { return nil }
        return .states(stays.compactMap { $0 }.sorted { $0.from < $1.from })
    }

    /// `[]` for never; days, or `{on, times}`.
    private func events(_ value: PackValue) -> FactRecord? {
        let events = value.items(mayBeEmpty: true)?.map { item -> FactRecord.Happening? in
            guard case .mapping = item.node else {
                return item.scalar(Shape.day.words) { CivilDate($0) }.map { .init(day: $0) }
            }
            guard let fields = PackFields(item, known: ["on", "times"]) else { return nil }
            let day = fields.required("on", Shape.day.words)?.scalar(Shape.day.words) {
                CivilDate($0)
            }
            let times = fields.optional("times").map { $0.number(1...100_000) } ?? 1
            guard let day, let times else { return nil }
            return .init(day: day, count: times)
        }
        guard let events, !events.contains(nil) else { return nil }
        return .events(events.compactMap { $0 }.sorted { $0.day < $1.day })
    }
}

extension Period.Unit {
    /// One of them, for a complaint.
    var example: String {
        switch self {
        case .year: "2026"
        case .halfYear: "2026-H1"
        case .quarter: "2026-Q3"
        case .month: "2026-09"
        case .week: "2026-W39"
        }
    }
}
