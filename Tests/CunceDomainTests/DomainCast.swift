import CunceDomain

/// The same people, posts, days and village in every test of the domain.
enum Cast {
    static let secretary: PersonID = "person-secretary"
    static let leader: PersonID = "person-leader"
    static let cadre: PersonID = "person-cadre"
    static let group: PersonID = "person-group"
    static let persons = [secretary, leader, cadre, group]

    static let leaderPost: PostID = "post-leader"
    static let cadrePost: PostID = "post-cadre"
    static let groupPost: PostID = "post-group"
    static let posts: [PostID: RoleKey] = [
        leaderPost: "leader", cadrePost: "resident", groupPost: "group",
        "post-other-cadre": "resident",
    ]

    static let village = DivisionID(402)
    static let town = DivisionID(35)
    static let round: RoundID = "round-2026"

    /// Monday, 23 November 2026, in week 48.
    static let monday = day("2026-11-23")
    static let week = ISOWeek(containing: monday)

    static let villageFacts = Listing.VillageFacts(
        id: village, town: town, path: "/1/35/402/", level: 5)
    static let roundFacts = Listing.RoundFacts(
        id: round, path: "/1/35/", opens: day("2026-09-01"), closes: day("2027-08-31"))

    /// The problem types of the pack.
    static func hasType(_ type: String, in dimension: Dimension) -> Bool {
        type == "\(dimension.rawValue)-type"
    }

    /// The link slots of the pack: one leader, two resident cadres.
    static func slot(_ key: LinkSlotKey) -> Links.SlotRule? {
        switch key {
        case "leader": .init(roles: ["leader"], max: 1)
        case "cadre": .init(roles: ["resident", "group"], max: 2)
        default: nil
        }
    }
}

/// A day of the calendar; the first of 1970, far from every test, where there is no such day.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }

/// A text of so many characters.
func letters(_ count: Int) -> String { String(repeating: "村", count: count) }

/// A place in the journal.
func entry(
    _ number: Int, by person: PersonID = Cast.cadre, on day: CivilDate = Cast.monday,
    recordedOn: CivilDate? = nil
) -> Occurrence {
    Occurrence(
        entry: number, sequence: number, on: day, recordedOn: recordedOn ?? day, by: person,
        post: Cast.cadrePost)
}

/// What a deed is refused for; `nil` where it is taken.
func refusal<Reason: Error, Decided>(
    as reason: Reason.Type, _ deed: () throws -> Decided
) throws -> Reason? {
    do {
        _ = try deed()
        return nil
    } catch let refusal as Reason { return refusal }
}
