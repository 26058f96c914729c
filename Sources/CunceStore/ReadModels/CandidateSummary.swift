package import CunceDomain

/// What lists show of a village that somebody named for the list.
package struct CandidateSummary: Equatable, Sendable {
    package enum State: String, Sendable {
        /// Nobody has decided.
        case waiting
        case listed
        case declined
    }

    package struct Decided: Equatable, Sendable {
        package let on: CivilDate
        package let post: PostID
        package let entry: Int
        package let reason: String
        package let basis: String
    }

    package let id: CaseID
    package let village: DivisionID
    package let town: DivisionID
    package let round: RoundID
    package let state: State
    package let grounds: String
    package let namedOn: CivilDate
    /// The person, who does not decide.
    package let namedBy: PersonID
    package let namedPost: PostID
    package let namedEntry: Int
    /// `nil` while it waits.
    package let decided: Decided?

    /// `nil` for a village that was listed without having been named.
    package init?(_ kase: Case) {
        guard let candidacy = kase.listing.candidacy else { return nil }
        id = kase.id
        village = candidacy.village
        town = candidacy.town
        round = candidacy.round
        grounds = candidacy.grounds
        namedOn = candidacy.named.on
        namedBy = candidacy.named.by
        namedPost = candidacy.named.post
        namedEntry = candidacy.named.entry
        if let listed = kase.listing.listed {
            state = .listed
            decided = Decided(
                on: listed.on, post: listed.post, entry: listed.entry,
                reason: kase.listing.reason, basis: kase.listing.basis)
        } else if let declined = candidacy.declined {
            state = .declined
            decided = Decided(
                on: declined.at.on, post: declined.at.post, entry: declined.at.entry,
                reason: declined.reason, basis: declined.basis)
        } else {
            state = .waiting
            decided = nil
        }
    }

    static func all(of kase: Case) -> [CandidateSummary] {
        CandidateSummary(kase).map { [$0] } ?? []
    }

    var row: [SQLValue] {
        [
            .text(id.text), .int(village.number), .int(town.number), .text(round.text),
            .text(state.rawValue), .text(grounds), .text(namedOn.description),
            .text(namedBy.text), .text(namedPost.text), .int(namedEntry),
            .optional(decided?.on.description), .optional(decided?.post.text),
            .optional(decided?.entry), .text(decided?.reason ?? ""), .text(decided?.basis ?? ""),
        ]
    }

    /// Columns in the order `init(row:)` reads them.
    static let columns = ListingTables.candidates.columns.map(\.name).joined(separator: ", ")

    package init(row: any SQLRow) throws {
        id = CaseID(try row.text(0))
        village = DivisionID(try row.int(1))
        town = DivisionID(try row.int(2))
        round = RoundID(try row.text(3))
        guard let known = State(rawValue: try row.text(4)) else {
            throw StoreFault.damaged("a candidate's state")
        }
        state = known
        grounds = try row.text(5)
        namedOn = try Reading.day(try row.text(6))
        namedBy = PersonID(try row.text(7))
        namedPost = PostID(try row.text(8))
        namedEntry = try row.int(9)
        if let on = try row.optionalText(10), let post = try row.optionalText(11),
            let entry = try row.optionalInt(12)
        {
            decided = Decided(
                on: try Reading.day(on), post: PostID(post), entry: entry,
                reason: try row.text(13), basis: try row.text(14))
        } else {
            decided = nil
        }
    }
}
