import CunceDomain
import Testing

@Suite struct TidyingText {
    @Test(arguments: [
        (" 账目 ", "账目"), ("\u{3000}账目\u{3000}", "账目"), ("\n账\n目\r\n", "账\n目"),
        ("\t账 目\t", "账 目"),
    ])
    func `takes away the white space around it and none within`(
        typed: String, kept: String
    ) throws {
        #expect(try tidy(typed, limit: 100) == kept)
    }

    @Test(arguments: ["", " ", "\u{3000}", "\r\n\t"])
    func `is missing when there is nothing but white space`(typed: String) throws {
        #expect(throws: TextFault.missing) { try tidy(typed, limit: 100) }
        #expect(try tidy(typed, limit: 100, required: false) == "")
    }

    @Test(arguments: ["a\u{0}b", "a\u{1b}[31m", "a\u{7f}", "\u{8}"])
    func `refuses control characters`(typed: String) {
        #expect(throws: TextFault.unreadable) { try tidy(typed, limit: 100) }
    }

    @Test func `keeps line ends and tabs`() throws {
        #expect(try tidy("一\r\n二\t三", limit: 100) == "一\r\n二\t三")
    }

    @Test func `counts characters as a reader does`() throws {
        let family = "👨‍👩‍👧"

        #expect(try tidy(family, limit: 1) == family)
        #expect(try tidy(letters(100), limit: 100) == letters(100))
        #expect(throws: TextFault.tooLong(limit: 100, length: 101)) {
            try tidy(letters(101), limit: 100)
        }
    }

    @Test func `does not count what it takes away`() throws {
        #expect(try tidy("  " + letters(100) + "  ", limit: 100) == letters(100))
    }
}
