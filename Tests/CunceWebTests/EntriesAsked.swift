import CunceDomain
import Testing

@testable import CunceWeb

@Suite struct AskingForEntries {
    private func numbers(_ text: String) -> [Int] {
        AskedEntries(Form(["numbers": [text]])).numbers
    }

    @Test(arguments: [
        ("3,5-7", [3, 5, 6, 7]), ("", []), ("x", []), ("0", []), ("7-5", []),
        ("3--5", []), ("\(Int.max)", [Int.max]), ("\(Int.max - 1)-\(Int.max)", [.max - 1, .max]),
        ("99999999999999999999", []),
    ])
    func `takes numbers and ranges, and nothing that is none`(text: String, asked: [Int]) {
        #expect(numbers(text) == asked)
    }

    @Test func `cuts what no figure has behind it`() {
        #expect(numbers("1-\(Int.max)").count == 5_000)
    }
}
