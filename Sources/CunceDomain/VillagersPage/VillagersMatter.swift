/// What villagers say is still wrong, taken up by the town in its own words. 群众反映的事
package struct VillagersMatter: Equatable, Sendable {
    package let id: MatterID
    /// The town's words; what villagers wrote is kept elsewhere, and not for ever.
    package let words: String
    /// The messages it answers.
    package let messages: [MessageID]
    /// The day the first of them came.
    package let received: CivilDate
    /// The last day for an answer; `nil` where the programme names none.
    package let answerBy: CivilDate?
    package let taken: Occurrence
    package internal(set) var answer: Answer?
    package internal(set) var entries: [Int]

    package struct Answer: Equatable, Sendable {
        package let words: String
        package let at: Occurrence
    }
}
