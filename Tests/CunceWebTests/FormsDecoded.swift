import CunceWeb
import Testing

@Suite struct DecodingAForm {
    @Test(arguments: [
        ("a=1", "1"), ("a=", ""), ("a", ""), ("b=1", ""), ("", ""), ("a=1+2", "1 2"),
        ("a=1%2B2", "1+2"), ("a=%E6%9D%91", "村"), ("a=%e6%9d%91", "村"), ("a=b=c", "b=c"),
        ("a=1&a=2", "1"), ("&&a=1&&", "1"), ("%61=1", "1"), ("a=%26%3D%25", "&=%"),
        ("a=1%0D%0A2", "1\r\n2"), ("a=%01", "\u{1}"),
    ])
    func `reads a field as it was typed`(text: String, value: String) throws {
        let form = try #require(Form(encoded: text))

        #expect(form["a"] == value)
    }

    @Test(arguments: [
        "a=%", "a=%2", "a=%zz", "a=%ff", "%ff=1", "a=%E6%9D", "a=%c0%80", "a=%00", "%00=1",
        "a=1%002", "a=\u{0}",
    ])
    func `is refused where it is no text`(text: String) {
        #expect(Form(encoded: text) == nil)
    }

    @Test func `keeps every choice in order and leaves out empty ones`() throws {
        let form = try #require(Form(encoded: "people=b&people=&people=a"))

        #expect(form.all("people") == ["b", "a"])
        #expect(form.all("nobody") == [])
        #expect(form.has("people"))
        #expect(!form.has("nobody"))
    }

    @Test(arguments: [(2_000, true), (2_001, false)])
    func `takes two thousand fields`(count: Int, isTaken: Bool) {
        let text = (1...count).map { "f\($0)=1" }.joined(separator: "&")

        #expect((Form(encoded: text) != nil) == isTaken)
    }

    @Test func `of nothing is empty`() {
        #expect(Form(encoded: "") == .empty)
    }

    @Test(arguments: 1...50)
    func `gives a meaning or nothing for any bytes`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let signs = Array("ab=&+%0123456789cdefABF;村\u{0}")
        for _ in 1...100 {
            let text = String((0..<dice.below(40)).map { _ in signs[dice.below(signs.count)] })
            guard let form = Form(encoded: text) else { continue }

            #expect(form.all("a").allSatisfy { !$0.isEmpty }, "seed \(seed): \(text)")
        }
    }
}
