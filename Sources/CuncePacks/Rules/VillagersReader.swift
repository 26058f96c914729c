import CunceDomain

/// `villagers` of `programme.yaml`: what is promised to villagers on their page.
enum VillagersReader {
    static let rule = Reader<VillagersRule>.object(
        "What is promised to villagers on their public page.",
        .optional(
            "answer-within", days,
            "Days within which the town answers what villagers write; left out, none are promised."),
        .optional(
            "question", Reader<Label>.label, "The question on the page; left out, the usual one.")
    ) { _, days, question in
        VillagersRule(answerWithin: days, question: question)
    }

    /// Villagers count days, and no page explains to them which of those are worked.
    private static let days = Reader<Int>(shape: .span) { value, keys in
        guard let span = Reader<Span>.span.read(value, keys) else { return nil }
        guard span.unit == .days, span.count <= 90 else {
            value.complain(expected: "at most 90 days, such as 7 days", got: "another span")
            return nil
        }
        return span.count
    }
}
