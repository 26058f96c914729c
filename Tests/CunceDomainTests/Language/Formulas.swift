import CunceDomain
import CunceTestSupport
import Testing

@Suite struct Formulas {
    private func value(
        _ text: String, _ known: [String: Rational] = [:]
    ) throws -> Result<Rational, Formula.Failure> {
        try FormulaReading.read(text).get().evaluated { known[$0] }
    }

    @Test(arguments: [
        ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 / 4", "2.5"), ("1 - 2 - 3", "-4"),
        ("min(5, 3, 4)", "3"), ("max(5, 3)", "5"), ("abs(-2)", "2"), ("-2 * -3", "6"),
        ("20 % * 500", "100"), ("round-half-up(2.5)", "3"), ("2 × 3 ÷ 4", "1.5"),
        ("1 − 3", "-2"), ("min（1，2）", "1"),
    ])
    func `are computed exactly`(text: String, exact: String) throws {
        #expect(try value(text).get().exactText == exact)
    }

    @Test func `take a minus inside a name as part of it`() throws {
        let known = ["base-pay": Rational(6000), "base": Rational(1), "pay": Rational(2)]

        #expect(try value("base-pay", known).get() == Rational(6000))
        #expect(try value("base - pay", known).get() == Rational(-1))
    }

    @Test func `name what is not known, each once`() throws {
        #expect(try value("a / b + a", [:]) == .failure(.unknown(["a", "b"])))
    }

    @Test func `have no value over nought`() throws {
        #expect(try value("1 / a", ["a": .zero]) == .failure(.overNought))
    }

    @Test(arguments: [
        ("", 1), ("1 +", 4), ("(1", 3), ("1 2", 3), ("f(1)", 1), ("min(1)", 7), ("1 ? 2", 3),
        ("abs(1, 2)", 10), ("1..2", 1),
    ])
    func `are refused with the column`(text: String, column: Int) {
        #expect(throws: FormulaReading.Fault.self) { try FormulaReading.read(text).get() }
        if case .failure(let fault) = FormulaReading.read(text) {
            #expect(fault.column == column, "\(fault)")
        }
    }

    @Test func `of whatever characters are read or refused, in bounded depth`() {
        let characters = Array("ab-1290.%+*/(),（ ）×÷−\n\u{0}é中")
        var random = Dice(seed: 5)
        for _ in 0..<3_000 {
            let text = String(
                (0..<Int.random(in: 0...40, using: &random)).map { _ in
                    characters.randomElement(using: &random) ?? "a"
                })
            if case .success(let formula) = FormulaReading.read(text) {
                _ = formula.evaluated { _ in Rational(3, over: 7) }
            }
        }
        for deep in ["(", "-", "min("] {
            let text = String(repeating: deep, count: 400 / deep.count) + "1"
            if case .success = FormulaReading.read(text) { Issue.record("read \(deep)") }
        }
    }
}
