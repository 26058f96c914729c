import CunceDomain

/// Gathers the deeds of the story, in any order, and hands them out as they happened.
struct DemoStory {
    let today: CivilDate
    let round: RoundID = "round-demo"
    /// Ids of the villages by key; those nothing is told of by name.
    let villages: [String: DivisionID]
    private var deeds: [DemoDeed] = []

    init(today: CivilDate, villages: [String: DivisionID]) {
        self.today = today
        self.villages = villages
    }

    func day(_ offset: Int) -> CivilDate { today.adding(days: offset) }

    /// By time; what has the same time stays in the order in which it was told.
    var inOrder: [DemoDeed] {
        deeds.enumerated().sorted {
            ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset)
        }.map(\.element)
    }

    /// - Parameters:
    ///   - id: of the command and of what it makes.
    ///   - at: minutes since midnight.
    mutating func tell(
        _ id: String, _ day: CivilDate, at minutes: Int, _ post: String, _ command: Command,
        late: Int = 0
    ) {
        add(id, day, minutes, post, .command(command), late)
    }

    mutating func tell(
        _ id: String, _ offset: Int, at minutes: Int, _ post: String, _ command: Command,
        late: Int = 0
    ) {
        add(id, day(offset), minutes, post, .command(command), late)
    }

    mutating func compose(_ id: String, _ day: CivilDate, at minutes: Int, _ week: ISOWeek) {
        add(id, day, minutes, "office", .composeBrief(week), 0)
    }

    mutating func closeWeeks(_ id: String, _ day: CivilDate, at minutes: Int) {
        add(id, day, minutes, "office", .closeWeeks, 0)
    }

    mutating func excuse(
        _ id: String, _ day: CivilDate, at minutes: Int, _ week: ISOWeek,
        _ reason: ExcuseReason, _ words: String
    ) {
        add(id, day, minutes, "office", .excuse(week, reason, words), 0)
    }

    mutating func attach(_ id: String, _ files: DemoFiles) {
        add(id, day(files.day), files.at, files.post, .attach(files), 0)
    }

    mutating func tell(
        _ id: String, _ day: CivilDate, at minutes: Int, _ post: String, _ what: DemoDeed.What
    ) {
        add(id, day, minutes, post, what, 0)
    }

    mutating func correct(
        _ id: String, _ offset: Int, at minutes: Int, _ post: String, _ other: String,
        _ changes: [String: String], reason: String
    ) {
        add(
            id, day(offset), minutes, post, .correct(CommandID(other), changes, reason: reason), 0)
    }

    private mutating func add(
        _ id: String, _ day: CivilDate, _ minutes: Int, _ post: String, _ what: DemoDeed.What,
        _ late: Int
    ) {
        let recorded = day.adding(days: late)
        deeds.append(
            DemoDeed(
                id: CommandID(id), post: post,
                moment: .at(recorded, hour: minutes / 60, minute: minutes % 60),
                happenedOn: day, what: what))
    }
}
