/// What becomes of a due day that is a holiday.
package enum CadenceHolidays: String, CaseIterable, Codable, Sendable {
    /// It moves to the next working day; a period without any working day owes nothing.
    case move
    /// It stays, holiday or not.
    case stand
    /// Nothing is owed in that period.
    case lapse
}
