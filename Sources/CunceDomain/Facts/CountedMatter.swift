/// One matter that a count made from the journal counts: a promise that is overdue, a problem that
/// is open or was opened again, a task that is late.
package struct CountedMatter: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case problem, task, promise
    }

    package let kind: Kind
    package let kase: CaseID
    package let id: String
    package let title: String
    /// Since when it counts.
    package let since: CivilDate
    /// One matter that counts anew on another day: a problem that was opened again.
    package let isAgain: Bool

    package init(
        _ kind: Kind, _ id: String, in kase: CaseID, title: String, since: CivilDate,
        isAgain: Bool = false
    ) {
        self.kind = kind
        self.kase = kase
        self.id = id
        self.title = title
        self.since = since
        self.isAgain = isAgain
    }

    /// What it is told apart by: `promise:p3`, `problem:q1 2026-11-19`. A title that is corrected
    /// and a day that is moved make no other matter of it.
    package var key: String {
        "\(kind.rawValue):\(id)" + (isAgain ? " \(since)" : "")
    }
}
