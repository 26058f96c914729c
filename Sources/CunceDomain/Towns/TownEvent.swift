/// What can happen in the stream of one round of a town or county.
package enum TownEvent: Equatable, Sendable {
    case round(RoundEvent)
    case huddle(HuddleEvent)
    case brief(BriefEvent)
    case instruction(InstructionEvent)
    case ask(AskEvent)
    case request(FormalRequestEvent)
    case week(WeekEvent)
    case screening(ScreeningEvent)
    case paper(PaperEvent)
    case tour(TourEvent)
    case villagers(VillagersPagesEvent)
}
