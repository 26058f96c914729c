/// What one may ask of briefs.
package enum BriefCommand: Codable, Equatable, Sendable {
    /// Fixes what the week's entries say as the draft to be signed; again while it is a draft.
    case compose(ISOWeek, sections: [BriefSection], head: String)
    case edit(ISOWeek, BriefEditDraft)
    /// The signer gives it back.
    case giveBack(ISOWeek, reason: String)
    /// After it was given back.
    case handIn(ISOWeek)
    /// - Parameter read: `Brief.version` of what the signer read.
    case sign(ISOWeek, read: Int? = nil)
    /// - Parameter word: how it went; asked for on paper.
    case send(ISOWeek, to: [PostID], Way, word: String)
    /// - Parameter post: whom it had gone to.
    case acknowledge(ISOWeek, PostID, Way, word: String)
}
