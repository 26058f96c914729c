/// A number made from others: `dissatisfied / ballots`, `min(0.2 * profit, 50000)`.
///
/// Names are keys of facts, of earlier lines, of inputs. `+ - * /`, brackets, and the functions
/// `min max abs round-up round-down round-half-up`. A minus beside a letter belongs to a name:
/// subtraction stands between blanks.
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
    }

    package enum Function: String, CaseIterable, Sendable {
        case min, max, abs
        case roundUp = "round-up"
        case roundDown = "round-down"
        case roundHalfUp = "round-half-up"
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

    private func collect(_ node: Node, into found: inout [String]) {
        switch node {
        case .number: break
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

    /// - Parameter value: of a name; `nil` where it is not known.
    package func evaluated(_ value: (String) -> Rational?) -> Result<Rational, Failure> {
        let unknown = names.filter { value($0) == nil }
        guard unknown.isEmpty else { return .failure(.unknown(unknown)) }
        guard let result = Self.value(root, value) else { return .failure(.overNought) }
        return .success(result)
    }

    /// `nil` over nought.
    private static func value(_ node: Node, _ known: (String) -> Rational?) -> Rational? {
        switch node {
        case .number(let number): return number
        case .name(let name): return known(name)
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
        _ left: Node, _ right: Node, _ known: (String) -> Rational?,
        _ join: (Rational, Rational) -> Rational?
    ) -> Rational? {
        guard let left = value(left, known), let right = value(right, known) else { return nil }
        return join(left, right)
    }
}
