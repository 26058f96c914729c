/// One person's appraisal on one post in one period, from its targets to the grade. 考核卷
///
/// Targets, facts as they happen, what the person and the raters say; hand-in by the assessor,
/// notice, view or objection, review by another person, decision by a third.
package struct AppraisalFile: Equatable, Sendable {
    /// What it waits for, or how it ended.
    package enum Stage: String, CaseIterable, Codable, Sendable {
        /// Facts are tied to items as they happen.
        case open
        case handedIn = "handed-in"
        case notified
        case objected
        /// The objection was looked at and the result stands.
        case reviewed
        case decided
        /// Without a grade: the person left before the period ended.
        case closed

        package var isOver: Bool { self == .decided || self == .closed }
    }

    /// A word with the place it stands at in the journal.
    package struct Said<Value: Equatable & Sendable>: Equatable, Sendable {
        package let value: Value
        package let at: Occurrence
    }

    /// Where a fact stands: another one for the same place takes its place.
    package struct Place: Hashable, Sendable {
        package let fact: FactKey
        package let subject: SubjectKey
        package let slot: FactSlot
    }

    /// A fact with what proves it.
    package struct Tied: Equatable, Sendable {
        package let place: Place
        package let value: FactValue
        package let evidence: [String]
        package let isRating: Bool
        package let at: Occurrence
    }

    package let id: FileID
    package internal(set) var stage = Stage.open
    /// `nil` before anything was written.
    package internal(set) var opening: Said<AppraisalEvent.Opened>?
    /// Oldest first; the last ones count.
    package internal(set) var targets: [Said<AppraisalEvent.TargetsSet>] = []
    /// What counts, in the order it was tied.
    package internal(set) var facts: [Tied] = []
    /// What was replaced or taken away, oldest first.
    package internal(set) var former: [Tied] = []
    package internal(set) var untied: [Said<AppraisalEvent.FactUntied>] = []
    /// Oldest first; the last counts, and nobody's words are lost to what came after them.
    package internal(set) var selfAssessments: [Said<AppraisalEvent.SelfAssessed>] = []
    package internal(set) var handedIn: Said<AppraisalEvent.HandedIn>?
    package internal(set) var notice: Said<AppraisalEvent.Notified>?
    /// Everything the person said after the notice.
    package internal(set) var answers: [Said<AppraisalEvent.Answered>] = []
    package internal(set) var reviews: [Said<AppraisalEvent.Reviewed>] = []
    package internal(set) var decision: Said<AppraisalEvent.Decided>?
    package internal(set) var closing: Said<AppraisalEvent.Closed>?

    package init(id: FileID) { self.id = id }

    package var isWritten: Bool { opening != nil }

    package var selfAssessment: Said<AppraisalEvent.SelfAssessed>? { selfAssessments.last }

    /// Posts that read it because of what they have to do in it.
    package var parts: Set<PostID> {
        guard let opened = opening?.value else { return [] }
        return Set(
            [opened.assessor, opened.reviewer, opened.decider] + opened.raters.map(\.post))
    }

    /// The objection that waits, or that was looked at, since the last notice.
    package var objection: Said<AppraisalEvent.Answered>? {
        answers.last { $0.value.isObjection && $0.at.sequence > (notice?.at.sequence ?? 0) }
    }

    /// Whether the person may still object themselves: what somebody wrote down for them takes
    /// nothing from them until it is reviewed.
    package var hearsOwnObjection: Bool {
        (stage == .notified || stage == .objected) && objection?.at.by != opening?.value.person
    }

    /// What the person said to the last notice without objecting.
    package var view: Said<AppraisalEvent.Answered>? {
        answers.last { !$0.value.isObjection && $0.at.sequence > (notice?.at.sequence ?? 0) }
    }
}
