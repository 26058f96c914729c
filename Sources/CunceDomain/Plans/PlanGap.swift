/// What a draft still lacks before it can be handed in, with the title that names the spot.
package enum PlanGap: Equatable, Sendable {
    case noMeasure
    case noLead(MeasureID, title: String)
    /// Every task has one owner and a due day; a measure without any is a wish.
    case noTask(MeasureID, title: String)
    case noAnswer(ProblemID, title: String)
}
