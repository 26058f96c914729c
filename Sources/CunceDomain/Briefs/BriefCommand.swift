/// What one may ask of briefs.
package enum BriefCommand: Codable, Equatable, Sendable {
    /// Fixes what the week's entries say as the draft to be signed; again while it is a draft.
    case compose(ISOWeek, sections: [BriefSection], head: String)
    case sign(ISOWeek)
}
