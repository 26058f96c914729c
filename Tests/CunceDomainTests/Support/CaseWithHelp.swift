import CunceDomain
import Testing

/// One listed village with the posts that help it, for tests of pairings and promises.
struct CaseWithHelp {
    static let water: PostID = "post-water"
    static let clerk: PersonID = "person-clerk"
    static let clerkPost: PostID = "post-clerk"
    static let lead: PersonID = "person-lead"
    static let leadPost: PostID = "post-lead"

    private(set) var supports = Supports()
    private(set) var promises = Promises()
    private var entries = 0

    static let helps: [HelpKey: HelpKind] = [
        "county": HelpKind(
            key: "county", label: label, isOneOfTheThree: true, roles: ["county"],
            maxPerVillage: 2),
        "other": HelpKind(key: "other", label: label, isOneOfTheThree: false),
    ]

    static func role(_ post: PostID) -> Role? {
        switch post {
        case water, "post-roads", "post-forest": role("county", .supporter)
        case clerkPost: role("clerk", .organisationOffice)
        case leadPost: role("lead", .linkedLeader)
        default: nil
        }
    }

    /// A promise of 50,000 yuan by the water department, made on Monday.
    static func promised(
        _ amount: Int? = 5_000_000, _ kind: PromiseKind = .money
    ) throws -> CaseWithHelp {
        var work = CaseWithHelp()
        try work.ask(.pair("county", water, from: Cast.monday, term: nil))
        try work.ask(
            .make(
                .init(
                    id: "promise-1", supporter: water, kind: kind, title: "管材款",
                    amount: amount, due: Cast.monday.adding(days: 30))))
        return work
    }

    var promise: Promise? { promises.promise("promise-1") }

    func decide(_ command: SupportCommand) throws -> [SupportEvent] {
        try supports.decide(command, help: { Self.helps[$0] }, role: Self.role)
    }

    func decide(
        _ command: PromiseCommand, by person: PersonID = clerk, _ post: PostID = clerkPost,
        on day: CivilDate = Cast.monday
    ) throws -> [PromiseEvent] {
        try promises.decide(
            command, by: person, post: post, on: day,
            in: .init(
                paired: supports.paired, problems: ["problem-1"], measures: ["measure-1"],
                hasPost: { CaseWithHelp.role($0) != nil }))
    }

    mutating func ask(_ command: SupportCommand) throws {
        for event in try decide(command) { supports.apply(event, next(Self.clerk)) }
    }

    mutating func ask(
        _ command: PromiseCommand, by person: PersonID = clerk, _ post: PostID = clerkPost,
        on day: CivilDate = Cast.monday
    ) throws {
        for event in try decide(command, by: person, post, on: day) {
            try #require(
                promises.admits(event, problems: ["problem-1"], measures: ["measure-1"]))
            promises.apply(event, next(person, post, day))
        }
    }

    private mutating func next(
        _ person: PersonID, _ post: PostID = clerkPost, _ day: CivilDate = Cast.monday
    ) -> Occurrence {
        entries += 1
        return Occurrence(
            entry: entries, sequence: entries, on: day, recordedOn: day, by: person, post: post)
    }

    private static let label = Label(zh: "帮", en: "Help")

    private static func role(_ key: RoleKey, _ standing: Standing) -> Role {
        Role(key: key, label: label, standing: standing, kind: .employed, level: .county)
    }
}
