import CunceDomain
import Testing

@Suite struct NamingThings {
    @Test(arguments: [
        ("a", true), ("case-01jd", true), (String(repeating: "a", count: 64), true),
        (String(repeating: "a", count: 65), false), ("", false), ("A", false), ("a_b", false),
        ("a/b", false), ("村", false), ("a b", false), ("a\n", false), ("..", false),
    ])
    func `takes letters, digits and dashes from outside`(text: String, isTaken: Bool) {
        #expect((CaseID(checking: text) != nil) == isTaken)
    }

    @Test func `sorts by text, divisions by number`() {
        #expect(["t10", "t2"].map { TaskID($0) }.sorted() == ["t10", "t2"])
        #expect([10, 2].map { DivisionID($0) }.sorted() == [DivisionID(2), DivisionID(10)])
    }
}
