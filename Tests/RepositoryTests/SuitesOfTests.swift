import Testing

@Suite struct SuitesOfTests {
    @Test func `hold at least one test`() throws {
        let suites = try Repository.texts(under: "Tests", endingIn: ".swift").filter {
            SwiftText($0.text).code.contains("@Suite")
        }

        #expect(!suites.isEmpty)
        expectNone(
            suites.filter { !SwiftText($0.text).code.contains("@Test") }.map {
                Finding(path: $0.path, line: 0, what: "a suite without a test")
            },
            mend: "Write the test or delete the suite; an empty suite passes for ever.")
    }
}
