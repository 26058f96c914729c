/// What one may ask of huddles.
package enum HuddleCommand: Codable, Equatable, Sendable {
    case open(HuddleID, week: ISOWeek, place: String)
    case minute(HuddleID, village: DivisionID?, text: String)
    case decide(HuddleID, DecisionDraft)
    case close(HuddleID)

    package struct DecisionDraft: Codable, Equatable, Sendable {
        package let id: DecisionID
        package let kase: CaseID?
        package let village: DivisionID?
        package let text: String
        package let isAsk: Bool
        /// The task it becomes; needs a case.
        package let task: TaskPart?

        package init(
            id: DecisionID, kase: CaseID?, village: DivisionID?, text: String, isAsk: Bool,
            task: TaskPart?
        ) {
            self.id = id
            self.kase = kase
            self.village = village
            self.text = text
            self.isAsk = isAsk
            self.task = task
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
