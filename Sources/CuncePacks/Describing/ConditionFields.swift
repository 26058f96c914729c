import CunceDomain
import Yams

/// Fields that several kinds of conditions share.
extension Described where Value == [Comparison] {
    static var names: [String] { Comparison.Relation.allCases.map(\.rawValue) }

    /// above, below, at-least, at-most: none, one or two of them.
    static var comparisons: Described { comparisons(of: .amount) }

    static func comparisons(of reader: Reader<Rational>) -> Described {
        let meanings: [Comparison.Relation: String] = [
            .above: "More than this.", .below: "Less than this.",
            .atLeast: "This or more.", .atMost: "This or less.",
        ]
        return Described(
            shapes: Comparison.Relation.allCases.map {
                .init(
                    name: $0.rawValue, isRequired: false, meaning: meanings[$0] ?? "",
                    shape: reader.shape)
            }
        ) { fields, keys in
            var found: [Comparison] = []
            var isRight = true
            for relation in Comparison.Relation.allCases {
                guard let value = fields.optional(relation.rawValue) else { continue }
                if let threshold = reader.read(value, keys) {
                    found.append(
                        Comparison(
                            relation, threshold, isPercentage: value.isPercentage,
                            clause: value.clause))
                } else {
                    isRight = false
                }
            }
            return isRight ? found : nil
        }
    }
}

/// Thresholds in keys of their own: `change: {below: -5}`.
extension Reader where Value == [Comparison] {
    static var thresholds: Reader {
        object(
            "One or two thresholds.", .comparisons, needsOneOf: Described<[Comparison]>.names
        ) { _, comparisons in comparisons }
    }

    /// A plain number for "so many or more", or thresholds.
    static var counts: Reader {
        Reader(shape: .either([.whole(1...100_000), thresholds.shape])) { value, keys in
            guard case .scalar = value.node else { return thresholds.read(value, keys) }
            return value.number(1...100_000).map {
                [Comparison(.atLeast, Rational($0), clause: value.clause)]
            }
        }
    }
}

extension Described where Value == FactTest.When {
    /// Which period of a fact told by period is meant.
    static var when: Described {
        .defaulted(
            "in", .when, to: .back(1),
            "Which period is meant: last (the last full one; also when left out), this, latest "
                + "(the newest with a value), or so many ago, such as 2 ago.")
    }
}

extension Described where Value == FactTest.When? {
    /// The same, where it matters whether anything is said of it.
    static var statedWhen: Described {
        Described(shapes: Described<FactTest.When>.when.shapes) { fields, keys in
            guard let value = fields.optional("in") else { return .some(nil) }
            return Reader<FactTest.When>.when.read(value, keys).map { .some($0) }
        }
    }
}

/// Places lost, and among whom.
struct PlacesLost: Sendable {
    let comparisons: [Comparison]
    let among: FactTest.Rank.Among
}

extension Reader where Value == PlacesLost {
    static var placesLost: Reader {
        .object(
            "Places lost since the period before; gained ones are below nought.",
            .comparisons,
            .defaulted(
                "among", Reader<FactTest.Rank.Among>.choice, to: .all,
                "In the order of all (also when left out), of its kind, or of its siblings."),
            needsOneOf: Described<[Comparison]>.names
        ) { _, comparisons, among in PlacesLost(comparisons: comparisons, among: among) }
    }
}

extension Reader where Value == FactTest.When {
    static var when: Reader {
        Reader(shape: .text) { value, _ in
            value.scalar("one of last, this, latest, or such as 2 ago") { text in
                switch text {
                case "last": return .back(1)
                case "this": return .this
                case "latest": return .latest
                default:
                    let parts = text.split(separator: " ")
                    guard parts.count == 2, parts[1] == "ago", parts[0].utf8.count <= 3,
                        let count = Int(parts[0]), count > 0
                    else { return nil }
                    return .back(count)
                }
            }
        }
    }
}

extension Described where Value == FactTest.Rank? {
    /// worst or best, and among.
    static var rank: Described {
        let line = Reader<FactTest.Rank.Line>.line
        return Described(
            shapes: [
                .init(
                    name: "worst", isRequired: false,
                    meaning:
                        "One of the so many worst, or of the worst share, rounded up. 1 is the last; "
                        + "equal ones share its place.",
                    shape: line.shape),
                .init(
                    name: "best", isRequired: false,
                    meaning:
                        "One of the so many best, or of the best share, rounded up. 1 is the first; "
                        + "equal ones share its place.",
                    shape: line.shape),
                .init(
                    name: "among", isRequired: false,
                    meaning: "Compared with all units the fact is known of (all, also when left "
                        + "out), with those of its kind (kind), or with those under the same "
                        + "unit (siblings).",
                    shape: Reader<FactTest.Rank.Among>.choice.shape),
            ]
        ) { fields, keys in
            let among = fields.optional("among").map {
                Reader<FactTest.Rank.Among>.choice.read($0, keys)
            }
            if let among, among == nil { return nil }
            guard let value = fields.optional("worst") ?? fields.optional("best") else {
                if let lone = fields.optional("among") {
                    lone.complain(expected: "worst or best beside it", got: "neither")
                    return nil
                }
                return .some(nil)
            }
            if let other = fields.optional("best"), fields.optional("worst") != nil {
                other.complain(expected: "either worst or best", got: "both")
                return nil
            }
            guard let line = line.read(value, keys) else { return nil }
            return .some(
                FactTest.Rank(
                    isFromWorst: fields.optional("worst") != nil, line: line,
                    among: (among ?? nil) ?? .all))
        }
    }
}

extension Reader where Value == FactTest.Rank.Line {
    /// `1` for the last, `10 %` for a share.
    static var line: Reader {
        Reader(shape: .amount) { value, _ in
            value.scalar("a count such as 1, or a share such as 10 %") { text in
                guard let number = Rational(text), number > .zero else { return nil }
                if text.hasSuffix("%") { return number <= .one ? .share(number) : nil }
                return number.whole.map(FactTest.Rank.Line.count)
            }
        }
    }
}
