/// Why the calendar is not changed.
package enum CalendarRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case noDays
    case tooMany(most: Int)
    /// More than ten years from today.
    case farAway(CivilDate)
}
