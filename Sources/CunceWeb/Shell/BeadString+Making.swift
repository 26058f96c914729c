import CunceDomain
import CunceReports
import CunceStore

extension BeadString {
    /// The marks in the order in which they are strung, with the words of their states.
    private static let marks: [(mark: String, words: String)] = [
        ("ver", "state.verified"), ("done", "state.done"), ("doing", "state.in-hand"),
        ("soon", "state.soon"), ("back", "state.returned"), ("over", "state.overdue"),
        ("stuck", "state.stuck"), ("none", "state.open"), ("gone", "state.dropped"),
        (left, "state.left"),
    ]

    /// Not done when its case was closed; drawn as what was dropped.
    private static let left = "left"

    /// `nil` where there is no task.
    ///
    /// - Parameter isLeft: whether the case of a task was closed.
    init?(
        _ tasks: [TaskSummary], isLeft: (TaskSummary) -> Bool = { _ in false }, on day: CivilDate,
        _ texts: Texts, _ language: Language
    ) {
        guard let href = EntryNumbers.href(tasks.map(\.entry), how: "how.tasks") else {
            return nil
        }
        let found = Dictionary(grouping: tasks) { task in
            task.isUnfinished && isLeft(task)
                ? Self.left : TaskMark.of(task.state, due: task.due, on: day)
        }
        let held = Self.marks.filter { found[$0.mark] != nil }
        let states = held.map { mark, words in
            texts.say(
                "beads.state", in: language,
                [
                    "state": texts.say(words, in: language),
                    "count": "\(found[mark]?.count ?? 0)",
                ])
        }
        self.init(
            href: href,
            label: texts.say(
                "beads.label", in: language,
                [
                    "count": "\(tasks.count)",
                    "states": states.joined(separator: texts.say("common.comma", in: language)),
                ]),
            marks: held.flatMap { mark, _ in
                found[mark]?.map { _ in mark == Self.left ? "gone" : mark } ?? []
            })
    }
}
