import CunceDomain

/// One deed of the story.
struct DemoDeed: Sendable {
    enum What: Sendable {
        case command(Command)
        /// Makes the brief of a week from what the journal holds at that moment.
        case composeBrief(ISOWeek)
        /// Draws files and attaches them.
        case attach(DemoFiles)
        /// Corrects what another deed wrote.
        case correct(CommandID, [String: String], reason: String)
        /// Adds words to the first paragraph of a section of a week's brief.
        case editBrief(ISOWeek, section: String, zh: String, en: String)
        /// Speaks of the entry another deed wrote.
        case aboutEntry(CommandID, @Sendable (Int) -> Command)
        /// Somebody writes to the town, nobody knows who.
        case villagersWrite(VillagersMessage)
        /// So many of a village answer the question.
        case villagersAnswer(DivisionID, [VillagersAnswer: Int])
        /// Closes every week that can be closed by then.
        case closeWeeks
        /// Excuses the first visit a resident cadre still owes of a week, by the area's secretary.
        case excuse(ISOWeek, ExcuseReason, String)
    }

    let id: CommandID
    let post: String
    let moment: Moment
    let happenedOn: CivilDate
    let what: What
}
