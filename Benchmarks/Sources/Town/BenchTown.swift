import CunceDesk
import CunceDomain
import CunceStore
import Logging

/// A made-up town with villages under rectification, written through the desk like any other.
struct BenchTown: Sendable {
    static let code = "990000100"
    static let root = DivisionID(1)
    static let round: RoundID = "round-bench"

    let store: Store
    let programme: Programme
    let villages: Int
    /// The story ends on this day and began `length` days before.
    let today: CivilDate
    /// Unit: days. More than a season spreads the visits over all of it.
    var length = Self.season
    static let season = 120

    static func code(of village: Int) -> String { code + "\(201 + village)" }
    static func kase(of village: Int) -> CaseID { CaseID("case-\(village)") }

    /// A desk whose clock can be put; every village's story has one of its own.
    func desk(_ clock: BenchClock) -> Desk {
        Desk(
            store: store, programmes: Programmes([programme]), log: Logger(label: "bench"),
            now: { clock.now })
    }

    func day(_ number: Int) -> CivilDate { today.adding(days: number - length) }

    /// Somebody on a post at the root; posts that come once are named after their role.
    func actor(_ post: String, _ role: RoleKey) -> Actor {
        Actor(
            person: PersonID("person-\(post)"), post: PostID(post), role: role,
            standing: programme.role(role)?.standing ?? .administrator, path: "/1/")
    }

    /// The root, the villages, a post for each role of the pack, leaders and cadres, one round.
    func setUp() async throws {
        let clock = BenchClock(.at(day(0), hour: 9))
        var script = BenchScript(desk: desk(clock), clock: clock, name: "town")
        let admin = actor("administrator", "administrator")
        try await script.submit(
            admin,
            .establish(.init(code: Self.code, name: "测量镇", level: 4, pack: programme.key.text)))
        for village in 0..<villages {
            try await script.submit(
                admin,
                .addDivision(
                    .init(
                        code: Self.code(of: village), name: "第\(village + 1)村", level: 5,
                        parent: Self.root)))
        }
        let single = programme.roles.filter { $0.level != .village }.map { ($0.key.text, $0.key) }
        let leaders = (0..<(villages + 5) / 6).map {
            ("leader-\($0)", RoleKey("linked-town-leader"))
        }
        let cadres = (0..<villages).map { ("cadre-\($0)", RoleKey("resident-cadre")) }
        for (post, role) in single + leaders + cadres {
            try await open(post, role, admin, &script)
        }
        try await script.submit(
            office,
            .round(
                .open(
                    .init(
                        id: Self.round, division: Self.root, title: "后进村集中整治",
                        opens: day(0), closes: day(length + 245), targets: "班子配齐，旧账理清。"))))
    }

    var office: Actor { actor("town-organisation-office", "town-organisation-office") }
    var secretary: Actor { actor("town-secretary", "town-secretary") }
    func leader(of village: Int) -> Actor { actor("leader-\(village / 6)", "linked-town-leader") }
    func cadre(of village: Int) -> Actor { actor("cadre-\(village)", "resident-cadre") }

    private func open(
        _ post: String, _ role: RoleKey, _ admin: Actor, _ script: inout BenchScript
    ) async throws {
        let person = PersonID("person-\(post)")
        let label = programme.role(role)?.label.text(in: .zh) ?? post
        try await script.submit(
            admin, .registerPerson(person, name: "\(label)·\(post)", contact: ""))
        try await script.submit(
            admin,
            .roster(
                .openPost(
                    PostID(post), role: role, division: Self.root, designation: post)))
        try await script.submit(admin, .roster(.takePost(PostID(post), person, from: day(0))))
    }
}
