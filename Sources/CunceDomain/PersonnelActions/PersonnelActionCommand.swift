/// What one may ask of a step of the ladder.
package enum PersonnelActionCommand: Codable, Equatable, Sendable {
    case propose(ProposeDraft)
    case notify(how: PersonnelActionEvent.Way, answerBy: CivilDate)
    case state(words: String, how: PersonnelActionEvent.Way, pages: Int)
    case noteSilence(words: String)
    case check(PersonnelActionEvent.Checked.Finding, words: String)
    case decide(DecideDraft)
    case talk(PersonnelActionEvent.Talked)
    case deliver(how: PersonnelActionEvent.Way)
    case followUp(isMended: Bool, words: String)
    case end(words: String)
    case withdraw(words: String)
    case lapse(words: String)
    /// On paper it is written down by whoever keeps the files.
    case object(words: String, how: PersonnelActionEvent.Way)
    case nameReviewer(PostID)
    case review(isUpheld: Bool, words: String)

    package struct ProposeDraft: Codable, Equatable, Sendable {
        package let person: PersonID
        package let post: PostID
        package let rung: RungKey
        package let ground: GroundKey?
        package let trigger: TriggerKey?
        package let facts: String
        /// One piece a line.
        package let evidence: String
        package let isPartyMember: Bool
        package let confirms: Bool
        package let checker: PostID?
        package let decider: PostID?

        package init(
            person: PersonID, post: PostID, rung: RungKey, ground: GroundKey?,
            trigger: TriggerKey?, facts: String, evidence: String, isPartyMember: Bool,
            confirms: Bool, checker: PostID?, decider: PostID?
        ) {
            self.person = person
            self.post = post
            self.rung = rung
            self.ground = ground
            self.trigger = trigger
            self.facts = facts
            self.evidence = evidence
            self.isPartyMember = isPartyMember
            self.confirms = confirms
            self.checker = checker
            self.decider = decider
        }
    }

    package struct DecideDraft: Codable, Equatable, Sendable {
        package let isTaken: Bool
        package let reason: String
        package let confirms: Bool
        package let until: CivilDate?
        package let source: String

        package init(
            isTaken: Bool, reason: String, confirms: Bool, until: CivilDate?, source: String
        ) {
            self.isTaken = isTaken
            self.reason = reason
            self.confirms = confirms
            self.until = until
            self.source = source
        }
    }
}
