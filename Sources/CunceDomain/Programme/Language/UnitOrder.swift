/// Units by a number, the worst first. What is not known may be anywhere between its ends: an answer
/// is certain where it is the same wherever that is.
struct UnitOrder {
    /// Where one stands against a line; the place is `nil` where it is not certain.
    enum Place: Equatable {
        case inside(Int?)
        case outside(Int?)
        /// The line falls between equals, whatever is not known.
        case between(Int, [SubjectKey])
        case unknown([MissingFact])
    }

    /// How many are compared, known or not.
    let size: Int
    let known: [(key: SubjectKey, value: Rational)]
    let missing: [SubjectKey: [MissingFact]]
    private let spans: [Rational: (first: Int, after: Int)]
    private let values: [SubjectKey: Rational]
    private let unsure: [(key: SubjectKey, bounds: NumberBounds)]
    private let bounds: [SubjectKey: NumberBounds]
    private let isLowerWorse: Bool

    init(_ all: [(SubjectKey, Evaluation.Known)], isLowerWorse: Bool) {
        size = all.count
        var known: [(key: SubjectKey, value: Rational)] = []
        var missing: [SubjectKey: [MissingFact]] = [:]
        var unsure: [(key: SubjectKey, bounds: NumberBounds)] = []
        for (key, value) in all {
            switch value {
            case .number(let number): known.append((key, number))
            case .missing(let facts, let bounds):
                missing[key] = facts
                unsure.append((key, bounds))
            }
        }
        self.known = known.sorted {
            $0.value == $1.value
                ? $0.key < $1.key
                : isLowerWorse ? $0.value < $1.value : $0.value > $1.value
        }
        var spans: [Rational: (first: Int, after: Int)] = [:]
        for (place, unit) in self.known.enumerated() {
            spans[unit.value] = (spans[unit.value]?.first ?? place, place + 1)
        }
        self.spans = spans
        self.missing = missing
        self.unsure = unsure
        bounds = Dictionary(unsure.map { ($0.key, $0.bounds) }) { first, _ in first }
        self.isLowerWorse = isLowerWorse
        values = Dictionary(known.map { ($0.key, $0.value) }) { first, _ in first }
    }

    /// - Parameters:
    ///   - line: how many places count from the end asked for.
    ///   - ties: what becomes of equal ones between whom it falls.
    ///   - own: its number where it comes to stand there at all; `nil` for the one of the order.
    func place(
        of key: SubjectKey, isFromWorst: Bool, line: Int, ties: Appraisal.Cap.Ties = .people,
        own: NumberBounds? = nil
    ) -> Place {
        guard let own = own ?? bounds(of: key) else { return .unknown([]) }
        let others = others(than: key, own, isFromWorst: isFromWorst)
        let number = others.sureAhead == others.mayAhead ? others.sureAhead + 1 : nil
        let mayBeIn =
            ties == .none ? others.sureAtOrAhead + 1 <= line : others.sureAhead < line
        let mayBeOut =
            ties == .all ? others.mayAhead >= line : others.mayAtOrAhead + 1 > line
        if !mayBeIn { return .outside(number) }
        if !mayBeOut { return .inside(number) }
        if let value = own.only, let number, others.sureAtOrAhead == others.mayAtOrAhead {
            let (first, after) = span(of: value)
            return .between(number, known[first..<after].map(\.key))
        }
        let facts = missing[key] ?? []
        return .unknown(facts.isEmpty ? unsettled(beside: key, own, isFromWorst) : facts)
    }

    /// From which place to which it may stand, 1 for the first; `nil` for one that is not compared.
    func places(of key: SubjectKey, isFromWorst: Bool) -> ClosedRange<Int>? {
        bounds(of: key).map { own in
            let others = others(than: key, own, isFromWorst: isFromWorst)
            return others.sureAhead + 1...others.mayAhead + 1
        }
    }

    /// Whether nobody who is not known can stand at a number of the worst end, or before it.
    func isSettled(upTo value: Rational) -> Bool {
        unsure.allSatisfy { _, bounds in
            isLowerWorse
                ? bounds.low.map { $0 > value } ?? false : bounds.high.map { $0 < value } ?? false
        }
    }

    /// Places of all with the same value, in the order from the worst: first, and one after.
    func span(of value: Rational) -> (first: Int, after: Int) {
        let span = spans[value]
        return (span?.first ?? 0, span?.after ?? 0)
    }

    private func bounds(of key: SubjectKey) -> NumberBounds? {
        values[key].map { NumberBounds($0) } ?? bounds[key]
    }

    /// How many stand before somebody, or beside, at least and at most.
    private struct Others {
        var sureAhead = 0
        var mayAhead = 0
        var sureAtOrAhead = 0
        var mayAtOrAhead = 0
    }

    private func others(
        than key: SubjectKey, _ own: NumberBounds, isFromWorst: Bool
    ) -> Others {
        let isLowerAhead = isFromWorst == isLowerWorse
        // Ends of the own number: where it stands farthest to the front, and to the back.
        let front = isLowerAhead ? own.low : own.high
        let back = isLowerAhead ? own.high : own.low
        let isKnown = values[key] != nil
        var found = Others(
            sureAhead: front.map { count(beyond: $0, isLowerAhead, orAt: false) } ?? 0,
            mayAhead: back.map { count(beyond: $0, isLowerAhead, orAt: false) } ?? known.count,
            sureAtOrAhead: front.map { count(beyond: $0, isLowerAhead, orAt: true) } ?? 0,
            mayAtOrAhead: back.map { count(beyond: $0, isLowerAhead, orAt: true) } ?? known.count)
        if isKnown {
            found.sureAtOrAhead = max(0, found.sureAtOrAhead - 1)
            found.mayAtOrAhead -= 1
            if back == nil { found.mayAhead -= 1 }
        }
        for (other, bounds) in unsure where other != key {
            let first = isLowerAhead ? bounds.low : bounds.high
            let last = isLowerAhead ? bounds.high : bounds.low
            func isAhead(_ end: Rational?, of mark: Rational?, orAt: Bool) -> Bool? {
                self.isAhead(end, of: mark, isLowerAhead, orAt: orAt)
            }
            if isAhead(last, of: front, orAt: false) ?? false { found.sureAhead += 1 }
            if isAhead(first, of: back, orAt: false) ?? true { found.mayAhead += 1 }
            if isAhead(last, of: front, orAt: true) ?? false { found.sureAtOrAhead += 1 }
            if isAhead(first, of: back, orAt: true) ?? true { found.mayAtOrAhead += 1 }
        }
        return found
    }

    /// What it would take to know who stands before somebody.
    private func unsettled(
        beside key: SubjectKey, _ own: NumberBounds, _ isFromWorst: Bool
    ) -> [MissingFact] {
        let isLowerAhead = isFromWorst == isLowerWorse
        let front = isLowerAhead ? own.low : own.high
        let back = isLowerAhead ? own.high : own.low
        return unsure.flatMap { other, bounds -> [MissingFact] in
            let first = isLowerAhead ? bounds.low : bounds.high
            let last = isLowerAhead ? bounds.high : bounds.low
            let isSettled =
                other == key || isAhead(last, of: front, isLowerAhead, orAt: false) == true
                || isAhead(first, of: back, isLowerAhead, orAt: true) == false
            return isSettled ? [] : missing[other] ?? []
        }
    }

    /// `nil` where one of both is at no end.
    private func isAhead(
        _ number: Rational?, of mark: Rational?, _ isLower: Bool, orAt: Bool
    ) -> Bool? {
        guard let number, let mark else { return nil }
        if number == mark { return orAt }
        return isLower ? number < mark : number > mark
    }

    /// How many of those known stand on one side of a number, or at it as well.
    private func count(beyond value: Rational, _ isLower: Bool, orAt: Bool) -> Int {
        let isFromFirst = isLower == isLowerWorse
        // From the first one on that is at the number, or past it.
        let end = partition { other in
            if other == value { return isFromFirst == orAt }
            return isLowerWorse ? other < value : other > value
        }
        return isFromFirst ? end : known.count - end
    }

    /// How many from the worst on something holds for, which holds for none after them.
    private func partition(_ holds: (Rational) -> Bool) -> Int {
        var (first, after) = (0, known.count)
        while first < after {
            let middle = (first + after) / 2
            if holds(known[middle].value) { first = middle + 1 } else { after = middle }
        }
        return first
    }
}
