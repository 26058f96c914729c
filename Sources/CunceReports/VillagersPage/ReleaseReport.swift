package import CunceDomain

/// What the town's office sees of one village's page: what stands there, what the record says now
/// that it did not say then, and what could be put there besides.
package struct ReleaseReport: Equatable, Sendable {
    package let released: [Released]
    /// What is not on the page, with a draft from the journal.
    package let drafts: [Draft]

    package struct Released: Equatable, Sendable {
        package let item: ReleasedItem
        /// `nil` where the record has no such thing any more.
        package let now: PublicStanding?
        /// What must not be said and stands there, because somebody named it since.
        package let neverSaid: NeverSaid.Found?
        let day: CivilDate

        /// The page says less than the record knows, or what must not be said: to be said anew.
        package var hasMoved: Bool {
            neverSaid != nil || now.map { item.hasMoved(to: $0, on: day) } ?? true
        }

        /// The state under which villagers find it.
        package var state: PublicStanding.State {
            now.map { item.publicState($0) } ?? item.standing.state
        }
    }

    package struct Draft: Equatable, Sendable {
        package let subject: ReleaseSubject
        package let standing: PublicStanding
        package let words: ReleasedWords
    }

    /// - Parameters:
    ///   - day: not after the end of the case, which changes nothing any more.
    ///   - neverSaid: with the names that are known today.
    ///   - label: what a post is called on a page.
    package init(
        _ kase: Case, on day: CivilDate, _ neverSaid: NeverSaid = .nothing,
        label: (PostID) -> String
    ) {
        released = kase.villagers.items.map { item in
            Released(
                item: item, now: kase.publicStanding(of: item.subject, on: day),
                neverSaid: item.words.all.lazy.compactMap { neverSaid.find(in: $0) }.first,
                day: day)
        }
        let known = Set(kase.villagers.items.map(\.subject))
        drafts = kase.releasable.filter { !known.contains($0) }.compactMap { subject in
            guard let standing = kase.publicStanding(of: subject, on: day),
                let words = Self.draft(of: subject, standing, in: kase, label: label)
            else { return nil }
            return Draft(subject: subject, standing: standing, words: words)
        }
    }

    /// Whether something on the page is to be said anew.
    package var hasMoved: Bool { released.contains(where: \.hasMoved) }

    /// Words somebody wrote already; the office makes them plain.
    private static func draft(
        of subject: ReleaseSubject, _ standing: PublicStanding, in kase: Case,
        label: (PostID) -> String
    ) -> ReleasedWords? {
        let needsReason = standing.state == .late || standing.state == .dropped
        switch subject {
        case .task(let id):
            return kase.tasks.task(id).map { task in
                ReleasedWords(
                    title: task.title, who: label(task.owner), progress: task.result,
                    why: needsReason ? task.word : "")
            }
        case .measure(let id):
            return kase.plan.measuresInForce.first { $0.id == id }.map { measure in
                ReleasedWords(title: measure.title, who: measure.lead.map(label) ?? "")
            }
        case .project(let id):
            return kase.projects.project(id).map { project in
                let owner = kase.diagnosis.problem(project.problem)?.owner
                return ReleasedWords(
                    title: project.title, who: owner.map(label) ?? "",
                    progress: project.milestones.last { $0.reached != nil }?.title ?? "",
                    why: needsReason ? project.blockage?.what ?? project.ended?.word ?? "" : "")
            }
        case .promise(let id):
            return kase.promises.promise(id).map { promise in
                ReleasedWords(
                    title: promise.title, who: label(promise.supporter),
                    why: needsReason
                        ? promise.obstacle?.words ?? promise.released?.reason ?? "" : "")
            }
        }
    }
}
