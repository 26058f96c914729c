import CunceDomain
import CunceTestSupport
import Testing

@Suite struct ExactNumbers {
    @Test(arguments: [
        ("12", "12"), ("33.3", "33.3"), ("2/3", "2/3"), ("60 %", "0.6"), ("60%", "0.6"),
        ("-0.5", "-0.5"), ("4/8", "0.5"), ("0", "0"), ("007.10", "7.1"),
    ])
    func `are read as they are written`(text: String, exact: String) {
        #expect(Rational(text)?.exactText == exact)
    }

    @Test(arguments: ["", "1e3", "1,000", "1/0", ".5", "5.", "1/2/3", "--1", "% ", "一", "1 2"])
    func `are refused where they are none`(text: String) {
        #expect(Rational(text) == nil)
    }

    @Test func `add up without a rest`() {
        let third = Rational(1, over: 3)

        #expect(third + third + third == .one)
        #expect(Rational("33.3").map { $0 + $0 + $0 } == Rational("99.9"))
    }

    @Test func `hold where machine numbers overflow`() {
        var product = Rational.one
        for _ in 0..<20 { product = product * Rational(9_999_999, over: 10_000_019) }
        for _ in 0..<20 { product = product * Rational(10_000_019, over: 9_999_999) }

        #expect(product == .one)
    }

    @Test(arguments: [
        (Rounding.up, "2.1", "3"), (.up, "-2.1", "-2"), (.down, "2.9", "2"), (.down, "-2.1", "-3"),
        (.halfUp, "2.5", "3"), (.halfUp, "-2.5", "-3"), (.halfUp, "2.4", "2"),
        (.halfEven, "2.5", "2"), (.halfEven, "3.5", "4"), (.halfEven, "-2.5", "-2"),
        (.halfUp, "2", "2"),
    ])
    func `are rounded as named`(rounding: Rounding, text: String, whole: String) throws {
        #expect(try #require(Rational(text)).rounded(rounding).exactText == whole)
    }

    @Test func `are rounded to a step`() throws {
        let amount = try #require(Rational("1234.567"))

        #expect(amount.rounded(.halfUp, to: Rational(1, over: 100)).exactText == "1234.57")
        #expect(amount.rounded(.down, to: Rational(50)).exactText == "1200")
    }

    @Test func `are shown with decimals and compared without`() throws {
        let almost = try #require(Rational("0.59996"))

        #expect(almost.percentText == "60.0 %")
        #expect(almost < Rational(60, over: 100))
        #expect((-almost).text(decimals: 1) == "-0.6")
    }

    @Test func `of a hundred random pairs keep the laws of fractions`() {
        var random = Dice(seed: 5)
        for _ in 0..<100 {
            let left = Rational(.random(in: -999...999, using: &random), over: .random(in: 1...99))
            let right = Rational(.random(in: -999...999, using: &random), over: .random(in: 1...99))
            #expect(left + right - right == left)
            #expect(right.isZero || (left * right).divided(by: right) == left)
            #expect((left < right) == ((right - left) > .zero))
            #expect(Rational(left.exactText) == left)
        }
    }
}
