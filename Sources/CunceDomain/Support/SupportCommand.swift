/// What one may ask of the help given to a village.
package enum SupportCommand: Codable, Equatable, Sendable {
    /// - Parameter term: the last day agreed; `nil` for an open end.
    case pair(HelpKey, PostID, from: CivilDate, term: CivilDate?)
    case end(HelpKey, PostID, until: CivilDate, reason: String)
}
