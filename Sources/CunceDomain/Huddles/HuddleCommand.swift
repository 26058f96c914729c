/// What one may ask of huddles.
package enum HuddleCommand: Codable, Equatable, Sendable {
    case open(HuddleID, week: ISOWeek, place: String)
    /// - `about`: the newest entry behind the matter it is about.
    case minute(HuddleID, village: DivisionID?, about: Int? = nil, text: String)
    case decide(HuddleID, DecisionDraft)
    /// Reports what came of an errand; also after the huddle was closed.
    case settle(HuddleID, DecisionID, result: String)
    case noteAbsence(HuddleID, PostID, reason: String)
    /// Puts a matter on the agenda of a week, before or while its huddle runs.
    case addTopic(ISOWeek, village: DivisionID?, text: String)
    /// Puts a matter of the agenda off to the next huddle.
    case putOff(HuddleID, PutOffDraft)
    case close(HuddleID)

    package struct PutOffDraft: Codable, Equatable, Sendable {
        package let village: DivisionID?
        package let kase: CaseID?
        package let task: TaskID?
        /// The entries behind the matter.
        package let about: [Int]
        /// The matter in words.
        package let text: String

        package init(
            village: DivisionID?, kase: CaseID?, task: TaskID?, about: [Int], text: String
        ) {
            self.village = village
            self.kase = kase
            self.task = task
            self.about = about
            self.text = text
        }
    }

    package struct DecisionDraft: Codable, Equatable, Sendable {
        package let id: DecisionID
        package let kase: CaseID?
        package let village: DivisionID?
        package let text: String
        package let isAsk: Bool
        /// The task it becomes; needs a case.
        package let task: TaskPart?
        package let about: Int?
        /// Who does it by when, where it belongs to no village.
        package let errand: HuddleErrand?

        package init(
            id: DecisionID, kase: CaseID?, village: DivisionID?, text: String, isAsk: Bool,
            task: TaskPart?, about: Int? = nil, errand: HuddleErrand? = nil
        ) {
            self.id = id
            self.kase = kase
            self.village = village
            self.text = text
            self.isAsk = isAsk
            self.task = task
            self.about = about
            self.errand = errand
        }
    }

    package struct TaskPart: Codable, Equatable, Sendable {
        package let id: TaskID
        package let owner: PostID
        package let due: CivilDate

        package init(id: TaskID, owner: PostID, due: CivilDate) {
            self.id = id
            self.owner = owner
            self.due = due
        }
    }
}
