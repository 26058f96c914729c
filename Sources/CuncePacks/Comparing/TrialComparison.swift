package import CunceDomain

/// Whose situation changes when one version of a pack takes the place of another.
package struct TrialComparison: Encodable, Equatable, Sendable {
    /// One answer that is another one afterwards.
    package struct Change: Encodable, Equatable, Sendable {
        package let question: Question
        /// Key of the unit or post.
        package let subject: String
        package let name: String
        /// What is asked of it where it has several answers: a class, a duty, a rung.
        package let about: String?
        /// `not stated` where the version says nothing.
        package let before: String
        package let after: String
        /// The rule behind the later answer; behind the earlier one where there is no later.
        package let clause: ClauseReport?
    }

    package let changes: [Change]

    package init(_ before: TrialReport, _ after: TrialReport) {
        let old = before.situations
        let new = after.situations
        let was = Dictionary(old.map { ($0.place, $0) }) { first, _ in first }
        let become = Dictionary(new.map { ($0.place, $0) }) { first, _ in first }
        let changed = new.compactMap { now -> Change? in
            let then = was[now.place]
            guard then?.answer != now.answer else { return nil }
            return Change(now, from: then?.answer ?? "none", to: now.answer)
        }
        let gone = old.filter { become[$0.place] == nil }.map {
            Change($0, from: $0.answer, to: "none")
        }
        changes = changed + gone
    }
}

extension TrialComparison.Change {
    fileprivate init(_ situation: Situation, from before: String, to after: String) {
        question = situation.place.question
        subject = situation.place.subject
        name = situation.name
        about = situation.place.about
        self.before = before
        self.after = after
        clause = situation.clause
    }
}
