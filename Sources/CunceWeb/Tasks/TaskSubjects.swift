import CunceDomain

/// Titles of tasks by the entries about them: "begun" alone does not say what was begun.
struct TaskSubjects: Sendable {
    private let titles: [Int: String]

    init(_ kase: Case) {
        var titles: [Int: String] = [:]
        for task in kase.tasks.all {
            // The entry that gave the task says its title itself.
            for entry in task.entries where entry != task.added.entry {
                titles[entry] = task.title
            }
        }
        self.titles = titles
    }

    /// The task an entry is about; `nil` for any other entry.
    func title(_ entry: Int) -> String? { titles[entry] }

    /// The task, then what was said: `请测绘单位报价 · 来了两家`.
    static func told(_ words: String, of title: String?) -> String {
        guard let title, title != words else { return words }
        return words.isEmpty ? title : "\(title) · \(words)"
    }
}
