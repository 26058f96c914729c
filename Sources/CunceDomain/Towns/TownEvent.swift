/// What can happen in the stream of one round of a town or county.
package enum TownEvent: Equatable, Sendable {
    case round(RoundEvent)
    case huddle(HuddleEvent)
    case brief(BriefEvent)
    case week(WeekEvent)
}
