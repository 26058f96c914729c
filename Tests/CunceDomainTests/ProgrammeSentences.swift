import CunceDomain
import Testing

@Suite struct FillingASentence {
    private let pattern = SentencePattern(
        key: "progress.task-done", zh: "{village}“{task}”已办结。",
        en: "{village}: “{task}” was reported done.")

    @Test func `puts each value into its gap in either language`() {
        let values = ["village": "长山", "task": "公开村账"]

        #expect(pattern.filled(values, in: .zh) == "长山“公开村账”已办结。")
        #expect(pattern.filled(values, in: .en) == "长山: “公开村账” was reported done.")
    }

    @Test func `leaves a gap without a value to be seen`() {
        #expect(pattern.filled(["village": "长山"], in: .zh) == "长山“{task}”已办结。")
    }

    @Test func `takes braces in a value as they are`() {
        let values = ["village": "{task}", "task": "x"]

        #expect(pattern.filled(values, in: .zh) == "{task}“x”已办结。")
    }

    @Test func `names its gaps once and in order of the alphabet`() {
        #expect(pattern.placeholders == ["task", "village"])
    }

    @Test(arguments: [("{a}b", true), ("{a", false), ("a}", false), ("{}", false), ("{{a}", false)])
    func `knows braces that do not match`(text: String, match: Bool) {
        #expect(SentencePattern.bracesMatch(in: text) == match)
    }
}
