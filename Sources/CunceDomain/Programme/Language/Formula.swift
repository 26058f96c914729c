/// A number made from others: `dissatisfied / ballots`, `min(0.2 * profit, 50000)`.
///
/// Names are keys of facts, of earlier lines, of inputs. `+ - * /`, brackets, and the functions
/// `min max abs round-up round-down round-half-up`; `taken(reminder)` counts steps of the ladder,
/// `issued(notice)` papers that ask for a reply, `days(on-leave)` the days of a state, `done(minutes)`
/// and `owed(minutes)` what became of a duty, `sum(income)` the quarters of a year together. A minus
/// beside a letter belongs to a name: subtraction stands between blanks.
package struct Formula: Equatable, Sendable {
    package indirect enum Node: Equatable, Sendable {
        case number(Rational)
        case name(String)
        case negated(Node)
        case added(Node, Node)
        case subtracted(Node, Node)
        case multiplied(Node, Node)
        case divided(Node, Node)
        case call(Function, [Node])
        case counted(Counter)
    }

    package enum Function: String, CaseIterable, Sendable {
        case min, max, abs
        case roundUp = "round-up"
        case roundDown = "round-down"
        case roundHalfUp = "round-half-up"
    }

    /// Something that is counted and is no fact.
    package enum Counter: Hashable, Sendable {
        case taken(RungKey)
        case unanswered(RungKey)
        case instrument(InstrumentKey, InstrumentTest.State)
        /// Days on which a state held; those worked only, where that is asked.
        case days(FactKey, worked: Bool)
        /// All days of the time that is counted in.
        case allDays(worked: Bool)
        case duty(CadenceKey, DutyCount)
        case paper(PaperKey, PaperCount)
        /// What is told, or scored, by shorter periods than the time: all that end in it as one, or
        /// `nil` for the last of them alone.
        case parts(String, FactTest.Take?)
    }

    /// What is counted of a duty, over the windows that ended in the time.
    package enum DutyCount: String, CaseIterable, Sendable {
        case owed, done
        /// Of what was done, what came after its due day.
        case doneLate = "done-late"
    }

    /// What is counted of a paper, over those that fell due in the time.
    package enum PaperCount: String, CaseIterable, Sendable {
        case due
        case handedIn = "handed-in"
        /// Of what was handed in, what came after its due day.
        case handedInLate = "handed-in-late"
    }

    /// As it stands in the pack.
    package let text: String
    package let root: Node

    package init(text: String, root: Node) {
        self.text = text
        self.root = root
    }

    /// Every name once, in the order of the text.
    package var names: [String] {
        var found: [String] = []
        collect(root, into: &found)
        return found
    }

    /// Every counter once, in the order of the text.
    package var counters: [Counter] {
        var found: [Counter] = []
        count(root, into: &found)
        return found
    }

    /// Facts it asks for, by name, by their days or by their parts, if these names are facts.
    package var factNames: [String] {
        valueNames
            + counters.compactMap { counter -> String? in
                if case .days(let fact, _) = counter { fact.text } else { nil }
            }
    }

    /// Names whose values it is made from, those by their parts too.
    package var valueNames: [String] { names + parts.map(\.name).filter { !names.contains($0) } }

    /// What is asked for by its parts; `take` is `nil` for the last one alone.
    package var parts: [(name: String, take: FactTest.Take?)] {
        counters.compactMap { counter in
            if case .parts(let name, let take) = counter { (name, take) } else { nil }
        }
    }

    private func count(_ node: Node, into found: inout [Counter]) {
        switch node {
        case .number, .name: break
        case .counted(let counter): if !found.contains(counter) { found.append(counter) }
        case .negated(let inner): count(inner, into: &found)
        case .added(let left, let right), .subtracted(let left, let right),
            .multiplied(let left, let right), .divided(let left, let right):
            count(left, into: &found)
            count(right, into: &found)
        case .call(_, let inner): for node in inner { count(node, into: &found) }
        }
    }

    private func collect(_ node: Node, into found: inout [String]) {
        switch node {
        case .number, .counted: break
        case .name(let name): if !found.contains(name) { found.append(name) }
        case .negated(let inner): collect(inner, into: &found)
        case .added(let left, let right), .subtracted(let left, let right),
            .multiplied(let left, let right), .divided(let left, let right):
            collect(left, into: &found)
            collect(right, into: &found)
        case .call(_, let inner): for node in inner { collect(node, into: &found) }
        }
    }
}

extension Formula {
    /// Why a formula has no value.
    package enum Failure: Error, Equatable, Sendable {
        /// Names without a value, each once.
        case unknown([String])
        case overNought
    }

    /// - Parameters:
    ///   - value: of a name; `nil` where it is not known.
    ///   - count: of a counter; `nil` where it is not known.
    package func evaluated(
        _ value: @escaping (String) -> Rational?,
        counts count: @escaping (Counter) -> Rational? = { _ in nil }
    ) -> Result<Rational, Failure> {
        let unknown = names.filter { value($0) == nil }
        guard unknown.isEmpty, counters.allSatisfy({ count($0) != nil }) else {
            return .failure(.unknown(unknown))
        }
        guard let result = Self.value(root, Known(value: value, count: count)) else {
            return .failure(.overNought)
        }
        return .success(result)
    }

    private struct Known {
        let value: (String) -> Rational?
        let count: (Counter) -> Rational?
    }

    /// `nil` over nought.
    private static func value(_ node: Node, _ known: Known) -> Rational? {
        switch node {
        case .number(let number): return number
        case .name(let name): return known.value(name)
        case .counted(let counter): return known.count(counter)
        case .negated(let inner): return value(inner, known).map { -$0 }
        case .added(let left, let right): return both(left, right, known) { $0 + $1 }
        case .subtracted(let left, let right): return both(left, right, known) { $0 - $1 }
        case .multiplied(let left, let right): return both(left, right, known) { $0 * $1 }
        case .divided(let left, let right):
            return both(left, right, known) { $0.divided(by: $1) }
        case .call(let function, let inner):
            let values = inner.compactMap { value($0, known) }
            guard values.count == inner.count, let first = values.first else { return nil }
            switch function {
            case .min: return values.min()
            case .max: return values.max()
            case .abs: return first.isNegative ? -first : first
            case .roundUp: return first.rounded(.up)
            case .roundDown: return first.rounded(.down)
            case .roundHalfUp: return first.rounded(.halfUp)
            }
        }
    }

    private static func both(
        _ left: Node, _ right: Node, _ known: Known,
        _ join: (Rational, Rational) -> Rational?
    ) -> Rational? {
        guard let left = value(left, known), let right = value(right, known) else { return nil }
        return join(left, right)
    }
}
