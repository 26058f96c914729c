import Testing

@Suite struct NamesOfFiles {
    static let emptyWords = ["Manager", "Helper", "Utils", "Common", "Misc", "Processor"]

    @Test func `say what a thing is in the village`() throws {
        let files =
            try Repository.texts(under: "Sources", endingIn: ".swift")
            + Repository.texts(under: "Tests", endingIn: ".swift")

        expectNone(
            files.filter { isEmpty($0.stem) }.map {
                Finding(path: $0.path, line: 0, what: "a name that says nothing")
            },
            mend: "Rename these after what they are; no better name means they do two things.")
    }

    @Test(arguments: [("PlanManager", true), ("DateUtils", true), ("WaitingPlans", false)])
    func `do not end in a word that fits everything`(stem: String, isRefused: Bool) {
        #expect(isEmpty(stem) == isRefused)
    }

    private func isEmpty(_ stem: String) -> Bool {
        Self.emptyWords.contains { stem.hasSuffix($0) || stem.hasSuffix($0 + "s") }
    }
}
