/// One step of the ladder for one person on one post, from its proposal to its end. 组织措施
///
/// Order of a step with its hearing before the decision: notice of facts, statement, check,
/// decision, delivery, effect, follow-up, end, review. Where the hearing is in the talk: check,
/// decision, talk, effect, follow-up, end, review. A reminder is given at once.
package struct PersonnelAction: Equatable, Sendable {
    /// What it waits for, or how it ended.
    package enum Stage: String, CaseIterable, Codable, Sendable {
        case proposed, notified, stated, checked, decided
        case inEffect = "in-effect"
        case ended
        /// The decision was not to take it.
        case notTaken = "not-taken"
        case withdrawn
        /// The person left the post before it was decided.
        case lapsed
        /// A review took it back.
        case revoked

        /// Nothing further happens, but for a review.
        package var isClosed: Bool {
            switch self {
            case .proposed, .notified, .stated, .checked, .decided, .inEffect: false
            case .ended, .notTaken, .withdrawn, .lapsed, .revoked: true
            }
        }
    }

    /// A word with the place it stands at in the journal.
    package struct Said<Value: Equatable & Sendable>: Equatable, Sendable {
        package let value: Value
        package let at: Occurrence
    }

    package let id: FileID
    package internal(set) var stage = Stage.proposed
    /// `nil` before anything was written.
    package internal(set) var proposal: Said<PersonnelActionEvent.Proposed>?
    package internal(set) var notice: Said<PersonnelActionEvent.Notified>?
    /// Everything the person said, oldest first; what comes after the decision stays beside it.
    package internal(set) var statements: [Said<PersonnelActionEvent.Stated>] = []
    /// Nothing was said by the day that was given.
    package internal(set) var silence: Said<PersonnelActionEvent.Worded>?
    package internal(set) var check: Said<PersonnelActionEvent.Checked>?
    package internal(set) var decision: Said<PersonnelActionEvent.Decided>?
    package internal(set) var talk: Said<PersonnelActionEvent.Talked>?
    package internal(set) var delivery: Said<PersonnelActionEvent.Delivered>?
    package internal(set) var followUps: [Said<PersonnelActionEvent.FollowedUp>] = []
    /// What the person objected, or somebody wrote down for them; the oldest first.
    package internal(set) var objections: [Said<PersonnelActionEvent.Objected>] = []
    package internal(set) var reviewer: Said<PersonnelActionEvent.ReviewerNamed>?
    package internal(set) var review: Said<PersonnelActionEvent.Reviewed>?
    /// Why it was withdrawn, lapsed or ended.
    package internal(set) var closing: Said<PersonnelActionEvent.Worded>?
    /// Which of these it was, whatever a review made of it later.
    package internal(set) var closedAs: Stage?

    package init(id: FileID) { self.id = id }

    package var isWritten: Bool { proposal != nil }

    /// Everybody who had a part in it: nobody of them reviews it.
    package var people: Set<PersonID> {
        Set(
            [proposal?.at.by, check?.at.by, decision?.at.by, talk?.at.by].compactMap(\.self)
                + [proposal?.value.person].compactMap(\.self))
    }

    /// Posts that read it because of what they have to do in it.
    package var parts: Set<PostID> {
        Set(
            [proposal?.value.checker, proposal?.value.decider, reviewer?.value.post]
                .compactMap(\.self) + [proposal?.at.post].compactMap(\.self))
    }

    /// The last day it has effect, as decided; `nil` without a decision to take it, or where
    /// nothing but the record follows.
    package var effectUntil: CivilDate? { decision?.value.until ?? proposal?.value.until }

    /// Whether its effect is over on a day, carried out or not: then it shows in the person's file
    /// and the archive only. An effect without a last day ends when somebody ends it.
    package func isOver(on day: CivilDate) -> Bool {
        if stage.isClosed { return !waitsForReview }
        guard stage == .inEffect || stage == .decided, let until = effectUntil else {
            return false
        }
        return until < day && !waitsForReview
    }

    package var waitsForReview: Bool { !objections.isEmpty && review == nil }

    /// Whether the person may still object. What somebody wrote down for them takes nothing from
    /// them: they may say it themselves until it is reviewed.
    package var hearsObjection: Bool {
        review == nil && !objections.contains { $0.at.by == proposal?.value.person }
    }
}
