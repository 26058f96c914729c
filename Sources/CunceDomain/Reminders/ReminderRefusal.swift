/// Why somebody's reminders are not set.
package enum ReminderRefusal: Error, Equatable, Sendable {
    case noHour
    case noTime(String)
    /// Between ten at night and seven in the morning.
    case quietHour(String)
    case tooManyHours(most: Int)
    case noDay
    case notAnAddress
}
