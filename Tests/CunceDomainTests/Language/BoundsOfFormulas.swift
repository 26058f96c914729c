import CunceDomain
import CunceTestSupport
import Testing

/// Between which ends a formula lies while what it is made from is not known.
@Suite struct BoundsOfFormulas {
    private func bounds(_ text: String, _ known: [String: NumberBounds]) throws -> NumberBounds? {
        try FormulaReading.read(text).get().bounds { known[$0] ?? .none }
    }

    private static func between(_ low: Int?, _ high: Int?) -> NumberBounds {
        NumberBounds(low: low.map { Rational($0) }, high: high.map { Rational($0) })
    }

    @Test(
        arguments: [
            ("60 + 40 * r", 60, 100), ("60 - 40 * r", 20, 60), ("n * r", 0, nil),
            ("min(x, 10)", nil, 10), ("max(x, 10)", 10, nil), ("abs(m)", 0, 3),
            ("abs(0 - n)", 0, nil),
            ("m * m", -6, 9), ("100 / (1 + r)", 50, 100), ("1 / (1 + n)", 0, 1),
            ("round-up(r / 2)", 0, 1), ("0 * x", nil, nil), ("-n", nil, 0), ("x + r", nil, nil),
        ] as [(String, Int?, Int?)])
    func `are those of everything that stands in it`(
        text: String, low: Int?, high: Int?
    ) throws {
        let known = [
            "r": Self.between(0, 1), "n": Self.between(0, nil), "m": Self.between(-2, 3),
        ]

        #expect(try bounds(text, known) == Self.between(low, high))
    }

    @Test(arguments: ["1 / r", "min(5, 1 / m)", "x / n", "1 / x"])
    func `are none where it may be over nought and so have no value`(text: String) throws {
        let known = ["r": Self.between(0, 1), "m": Self.between(-2, 3), "n": Self.between(0, nil)]

        #expect(try bounds(text, known) == nil)
    }

    @Test(arguments: 0..<200)
    func `hold whatever the unknown turns out to be`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let formula = try FormulaReading.read(Self.formula(4, &dice)).get()
        var ends: [String: (low: Int, high: Int)] = [:]
        for name in ["a", "b", "c"] {
            let low = Int.random(in: -4...4, using: &dice)
            ends[name] = (low, low + Int.random(in: 0...5, using: &dice))
        }
        let open = Int.random(in: 0...3, using: &dice)
        let bounds = formula.bounds { name in
            guard let end = ends[name] else { return .none }
            // One of them may have no upper or no lower end.
            return Self.between(
                name == "a" && open == 1 ? nil : end.low, name == "b" && open == 2 ? nil : end.high)
        }

        for _ in 0..<20 {
            let values = ends.mapValues {
                Rational(Int.random(in: $0.low * 6...$0.high * 6, using: &dice), over: 6)
            }
            guard case .success(let value) = formula.evaluated({ values[$0] }) else {
                #expect(bounds == nil, "\(formula.text)")
                continue
            }
            guard let bounds else { continue }
            #expect(bounds.low.map { $0 <= value } ?? true, "\(formula.text) \(values)")
            #expect(bounds.high.map { value <= $0 } ?? true, "\(formula.text) \(values)")
        }
    }

    private static func formula(_ depth: Int, _ dice: inout Dice) -> String {
        guard depth > 0, Int.random(in: 0...5, using: &dice) > 0 else {
            return ["a", "b", "c", "2", "0.5", "3"].randomElement(using: &dice) ?? "1"
        }
        let one = formula(depth - 1, &dice)
        let other = formula(depth - 1, &dice)
        switch Int.random(in: 0...7, using: &dice) {
        case 0: return "(\(one) + \(other))"
        case 1: return "(\(one) - \(other))"
        case 2, 3: return "(\(one) * \(other))"
        case 4: return "(\(one) / \(other))"
        case 5: return "min(\(one), \(other))"
        case 6: return "max(\(one), abs(\(other)))"
        default: return "round-down(\(one))"
        }
    }
}
