/// What an installation holds that rules ask for: the one way from records to a `FactBook`.
package struct BookSources: Sendable {
    package struct Place: Sendable {
        package let id: DivisionID
        package let kind: UnitKindKey
        package let name: String
        package let parent: DivisionID?

        package init(id: DivisionID, kind: UnitKindKey, name: String, parent: DivisionID?) {
            self.id = id
            self.kind = kind
            self.name = name
            self.parent = parent
        }
    }

    package struct Value: Sendable {
        package let place: DivisionID
        package let fact: FactKey
        package let slot: FactSlot
        package let value: FactValue

        package init(place: DivisionID, fact: FactKey, slot: FactSlot, value: FactValue) {
            self.place = place
            self.fact = fact
            self.slot = slot
            self.value = value
        }
    }

    package struct Post: Sendable {
        package let id: PostID
        package let role: RoleKey
        package let division: DivisionID
        package let name: String

        package init(id: PostID, role: RoleKey, division: DivisionID, name: String) {
            self.id = id
            self.role = role
            self.division = division
            self.name = name
        }
    }

    package var root: DivisionID
    package var places: [Place]
    /// Values told of places.
    package var values: [Value]
    /// The same of places that were read before, in the shape the rules ask for.
    package var records: [DivisionID: [FactKey: FactRecord]] = [:]
    package var posts: [Post]
    /// Cases of the round; none where villages are only looked at.
    package var cases: [Case] = []
    /// Candidates of the round that were declined and not named again, where lines are drawn.
    package var declined: [Case] = []
    /// Cases of other rounds whose villages left the list.
    package var departed: [Case] = []
    /// The last day of work on cases that are over, where cases of several rounds are looked at.
    package var ends: [CaseID: CivilDate] = [:]
    /// Every time a place was on the list, where that is looked at.
    package var listings: [DivisionID: [FactBook.Listing]] = [:]
    /// Whether `cases` has the newest of every village, so that a village without one is known to
    /// have none.
    package var knowsEveryCase = false
    /// Posts with who sat on them since when; `nil` where vacancies are not asked for.
    package var roster: [CunceDomain.Post]?
    /// The round; `nil` where there is none yet.
    package var town: TownRound?
    /// What is owed in it, with what was done.
    package var obligations: [Obligation] = []
    package var calendar: WorkCalendar = .plain

    package init(root: DivisionID, places: [Place], values: [Value], posts: [Post]) {
        self.root = root
        self.places = places
        self.values = values
        self.posts = posts
    }
}

extension DivisionID {
    /// The division in a book of facts.
    package var subject: SubjectKey { SubjectKey("d\(number)") }
}

extension PostID {
    /// The post in a book of facts.
    package var subject: SubjectKey { SubjectKey("p-\(text)") }
}

extension SubjectKey {
    /// The division it stands for; `nil` for posts and the programme.
    package var division: DivisionID? {
        guard text.first == "d", let number = Int(text.dropFirst()) else { return nil }
        return DivisionID(number)
    }

    /// The post it stands for.
    package var post: PostID? {
        text.hasPrefix("p-") ? PostID(String(text.dropFirst(2))) : nil
    }
}
