import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// Carries the story to the desk.
struct DemoTelling {
    private let store: Store
    private let desk: Desk
    private let clock: DemoClock
    private let programme: Programme
    private let today: CivilDate
    /// Nothing of the demo is written later than this.
    private let latest: Moment
    private var actors: [String: Actor] = [:]
    private var written: [CommandID: Int] = [:]

    static let root = DivisionID(1)

    init(_ store: Store, _ workplace: Workplace, today: CivilDate) throws {
        self.store = store
        self.today = today
        let now = workplace.now()
        latest = today == now.day ? now : .end(of: today)
        let clock = DemoClock(.at(today.adding(days: -112), hour: 9))
        self.clock = clock
        desk = workplace.desk(store) { clock.now }
        guard let programme = desk.programmes.pack("sanlian-sanbang-santui") else {
            throw CommandRefusal.programmeMissing
        }
        self.programme = programme
    }

    /// The root, the villages, the posts and who is on them.
    mutating func setUp() async throws {
        actors["admin"] = actor(DemoPost("admin", "administrator"), path: "/1/")
        try await submit(
            "establish", "admin",
            .establish(
                .init(
                    code: DemoList.town, name: DemoList.townName, level: 4,
                    pack: programme.key.text)))
        let list = Array(DemoList.csv.utf8)
        try await submit(
            "divisions", "admin",
            .importDivisions(.init(file: try store.blobs.put(list), bytes: list.count)))
        let villages = try await villageRows()
        for post in DemoPosts.all {
            let row = post.village.flatMap { villages[$0] }
            let label = programme.role(post.role)?.label.text(in: .zh) ?? post.role.text
            if post.same == nil {
                try await submit(
                    CommandID("register-\(post.key)"), "admin",
                    .registerPerson(post.person, name: label + post.designation, contact: ""))
            }
            try await submit(
                CommandID("open-\(post.key)"), "admin",
                .roster(
                    .openPost(
                        post.post, role: post.role, division: row?.id ?? Self.root,
                        designation: post.designation)))
            try await submit(
                CommandID("take-\(post.key)"), "admin",
                .roster(.takePost(post.post, post.person, from: since(post), filling(post))))
            actors[post.key] = actor(post, path: row?.path.text ?? "/1/")
        }
        if let absent = actors["cadre-e"] {
            actors[DemoStory.actingKey] = Actor(
                person: "person-cadre-d", post: absent.post, role: absent.role,
                standing: absent.standing, path: absent.path)
        }
    }

    /// Posts of villages were taken when their committees were elected; in 殿后 that was nearly five
    /// years ago.
    private func since(_ post: DemoPost) -> CivilDate {
        guard let village = post.village else { return clock.now.day }
        return today.adding(days: village == "dianhou" ? -1_700 : -900)
    }

    private func filling(_ post: DemoPost) -> Filling {
        guard post.village != nil, let kind = programme.role(post.role)?.kind,
            let way = desk.law.ways(of: kind)?.ways.first, let term = desk.law.term(of: kind)
        else { return .unsaid }
        let from = since(post)
        return Filling(way: way, term: .init(from: from, until: term.end(from: from)))
    }

    mutating func tellAll() async throws {
        var story = DemoStory(today: today, villages: try await villageRows().mapValues(\.id))
        let half = today.month <= 6 ? "上" : "下"
        story.tell(
            story.round.text, -109, at: 560, "office",
            .round(
                .open(
                    .init(
                        id: story.round, division: Self.root,
                        title: "\(today.year)年\(half)半年后进村集中整治",
                        opens: today.adding(days: -109), closes: today.adding(days: 41),
                        targets: "班子配齐能干事，旧账理清，集体经营收入上台阶，群众满意度不低于七成。"))))
        story.tellFacts()
        story.tellFormerRound()
        story.tellGraduate()
        for village in DemoTown.villages { story.tell(village) }
        story.tellScreening()
        story.tellSignals()
        story.tellPersonnel()
        story.tellInView()
        story.tellService()
        story.tellCandidates()
        story.tellPapers()
        story.tellHelp()
        story.tellWeeks()
        story.tellClosings()
        story.tellResponsibility()
        story.tellFiles()
        story.tellTeams()
        story.tellTour()
        story.tellAppraisals(of: programme)
        let form = try DemoForm.bytes()
        story.tellForm(
            FormFile(file: try store.blobs.put(form), bytes: form.count, name: DemoForm.name))
        story.correct(
            "correction-1", -8, at: 600, "leader-b", "visit-yanggang-10",
            ["text": "又核 2 户返回地，累计 8 户。剩 4 户户主都在外。"], reason: "户数写错，应为累计 8 户。")
        story.correctLastBrief()
        story.tellUpward()
        story.tellVillagers()
        for deed in story.inOrder {
            clock.now = min(deed.moment, latest)
            try await carryOut(deed, story)
        }
    }

    private mutating func carryOut(_ deed: DemoDeed, _ story: DemoStory) async throws {
        switch deed.what {
        case .command(let command):
            try await submit(deed.id, deed.post, command, on: deed.happenedOn)
        case .composeBrief(let week):
            let command = try await DemoBrief.compose(
                week, round: story.round, store, programme, today: deed.happenedOn)
            try await submit(deed.id, deed.post, command, on: deed.happenedOn)
        case .closeWeeks:
            guard let week = try await weeks(of: story.round, on: deed.happenedOn)?.closable
            else { return }
            try await submit(
                deed.id, deed.post, .week(story.round, .close(week)), on: deed.happenedOn)
        case .excuse(let week, let reason, let words):
            let round = try await weeks(of: story.round, on: deed.happenedOn)
            let found = round?.owed(in: week).first {
                $0.state == .missed && $0.key.post.text.hasPrefix("cadre-")
            }
            guard let found, let village = DemoTown.villages.first(where: { $0.id == found.kase })
            else { return }
            try await submit(
                deed.id, village.area,
                .week(story.round, .excuse(found.key, reason: reason, words: words)),
                on: deed.happenedOn)
        case .attach(let files):
            let command = try await DemoDrawing(store: store).attach(files, deed.id)
            try await submit(deed.id, deed.post, command, on: deed.happenedOn)
        case .editBrief(let week, let section, let zh, let en):
            let command = try await DemoBrief.edit(
                week, section, zh: zh, en: en, round: story.round, store)
            try await submit(deed.id, deed.post, command, on: deed.happenedOn)
        case .aboutEntry(let other, let make):
            guard let entry = written[other] else { return }
            try await submit(deed.id, deed.post, make(entry), on: deed.happenedOn)
        case .villagersWrite(let message):
            try await VillagersBox(keys: store.keys).put(message)
        case .villagersAnswer(let village, let counts):
            let box = VillagersBox(keys: store.keys)
            for (answer, count) in counts {
                for _ in 0..<count {
                    try await box.count(answer, from: village, on: deed.happenedOn)
                }
            }
        case .correct(let other, let changes, let reason):
            guard let entry = written[other] else { return }
            try await submit(
                deed.id, deed.post,
                .correct(.init(entry: entry, changes: changes, reason: reason)),
                on: deed.happenedOn)
        }
    }

    private func weeks(of round: RoundID, on day: CivilDate) async throws -> RoundWeeks? {
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        return try await store.main.read { connection in
            try RoundWeeks.read(
                round, programmes: { programmes.pack(of: $0) },
                calendar: calendar, today: day, cache: cache, on: connection)
        }
    }

    private mutating func submit(
        _ id: CommandID, _ post: String, _ command: Command, on day: CivilDate? = nil
    ) async throws {
        guard let actor = actors[post] else { throw CommandRefusal.unknownPost(post) }
        do {
            let receipt = try await desk.submit(
                Request(
                    id: CommandID("demo-\(id)"), actor: actor,
                    happenedOn: day ?? clock.now.day, command: command))
            written[id] = receipt.entries?.lowerBound
        } catch {
            // Which deed of the story it was; the refusal itself follows.
            Terminal.complain("demo: \(id) \(clock.now.day)")
            throw error
        }
    }

    private func actor(_ post: DemoPost, path: String) -> Actor {
        Actor(
            person: post.person, post: post.post, role: post.role,
            standing: programme.role(post.role)?.standing ?? .villageCadre, path: path)
    }

    private func villageRows() async throws -> [String: DivisionRow] {
        try await store.main.read { connection in
            var rows: [String: DivisionRow] = [:]
            for (place, name) in DemoList.names.enumerated() {
                let key = place < DemoTown.villages.count ? DemoTown.villages[place].key : name
                rows[key] = try DivisionByCode.find(DemoList.code(of: place), on: connection)
            }
            return rows
        }
    }
}
