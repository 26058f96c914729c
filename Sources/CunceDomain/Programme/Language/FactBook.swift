/// All that is known on which a programme's rules are tried: made from a facts file, or from what
/// the installation holds. The rules do not know which.
package struct FactBook: Equatable, Sendable {
    /// A village, a community, a township, a county.
    package struct Unit: Equatable, Sendable {
        package let key: SubjectKey
        package let kind: UnitKindKey
        package let name: String
        /// The unit it belongs to; `nil` at the top or where not told.
        package let under: SubjectKey?
        /// While it is or last was on the list, by decision; `nil` where not told.
        package let listed: FactRecord.Stay?
        /// Every time it was on the list, oldest first; that of `listed` last.
        package let listings: [Listing]

        package init(
            key: SubjectKey, kind: UnitKindKey, name: String, under: SubjectKey? = nil,
            listed: FactRecord.Stay? = nil, listings: [Listing]? = nil
        ) {
            self.listings =
                listings ?? listed.map { [Listing(time: $0, tracks: nil)] } ?? []
            self.listed = listed ?? self.listings.last?.time
            self.key = key
            self.kind = kind
            self.name = name
            self.under = under
        }
    }

    /// One time on the list, as it was decided.
    package struct Listing: Equatable, Sendable {
        package let time: FactRecord.Stay
        /// Under which tracks; `nil` where not told.
        package let tracks: [TrackKey]?

        package init(time: FactRecord.Stay, tracks: [TrackKey]?) {
            self.time = time
            self.tracks = tracks
        }
    }

    /// A post, whoever holds it; supporters are posts of supporting bodies.
    package struct Post: Equatable, Sendable {
        package let key: SubjectKey
        package let role: RoleKey
        package let name: String
        /// The unit it belongs to; `nil` where not told.
        package let of: SubjectKey?

        package init(key: SubjectKey, role: RoleKey, name: String, of: SubjectKey? = nil) {
            self.key = key
            self.role = role
            self.name = name
            self.of = of
        }
    }

    package var units: [Unit]
    package var posts: [Post]
    /// By subject, then kind of fact.
    package var facts: [SubjectKey: [FactKey: FactRecord]]
    /// What the counts made from the journal count on the day of the book; none where it was made
    /// otherwise.
    package var matters: [SubjectKey: [FactKey: [CountedMatter]]] = [:]
    package var actions: [Action]
    package var assessments: [Assessment] = []
    package var departures: [Departure] = []
    package var looks: [WatchLook] = []
    package var stages: [StageProposal] = []
    /// What people chose of units that stand at a line of the list, among equal ones or between two
    /// bounds.
    package var chosen: [SubjectKey: LineChoice] = [:]
    /// Grades that people decided, by subject, appraisal and period.
    package var decided: [SubjectKey: [AppraisalKey: [Period: Decided]]] = [:]
    /// Every document that went out; `nil` where that is not told.
    package var papers: [Paper]?
    /// Who is linked to whom, what was done, what was sent.
    package var work = WorkRecord()

    /// A rung of the ladder decided for somebody.
    package struct Action: Equatable, Sendable {
        package let rung: RungKey
        package let subject: SubjectKey
        package let day: CivilDate
        /// `nil` where it was not answered.
        package let answered: CivilDate?

        package init(
            rung: RungKey, subject: SubjectKey, day: CivilDate, answered: CivilDate? = nil
        ) {
            self.rung = rung
            self.subject = subject
            self.day = day
            self.answered = answered
        }
    }

    /// A document that went out.
    package struct Paper: Equatable, Sendable {
        package let paper: PaperKey
        package let day: CivilDate
        /// `nil` for one without a number.
        package let number: Int?
        /// What it was for, where it is owed by period.
        package let period: Period?
        /// Whom it was about, where it is owed after an event.
        package let subject: SubjectKey?

        package init(
            paper: PaperKey, day: CivilDate, number: Int?, period: Period?,
            subject: SubjectKey?
        ) {
            self.paper = paper
            self.day = day
            self.number = number
            self.period = period
            self.subject = subject
        }
    }

    package init(
        units: [Unit] = [], posts: [Post] = [],
        facts: [SubjectKey: [FactKey: FactRecord]] = [:], actions: [Action] = [],
        papers: [Paper]? = nil
    ) {
        self.units = units
        self.posts = posts
        self.facts = facts
        self.actions = actions
        self.papers = papers
    }

    /// The subject under which facts of the programme itself stand.
    package static let programme: SubjectKey = "programme"

    package func record(_ fact: FactKey, of subject: SubjectKey) -> FactRecord? {
        facts[subject]?[fact]
    }
}
