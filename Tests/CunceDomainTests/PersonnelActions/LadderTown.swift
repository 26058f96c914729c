import CunceDomain

/// A town with a ladder, for tests of its steps: who sits where is told in one line.
struct LadderTown {
    typealias Seat = PersonnelAction.Surroundings.Seat

    static let day = Cast.monday
    static let office: PersonID = "person-office"
    static let checker: PersonID = "person-checker"
    static let secretary: PersonID = "person-head"
    static let subject: PersonID = "person-subject"
    static let reviewer: PersonID = "person-reviewer"
    static let people = [office, checker, secretary, subject, reviewer]

    var seats: [PostID: Seat]
    var lasts: Effect?
    var deciders: [RoleKey] = []

    init() {
        seats = [:]
        put("post-office", "office", .organisationOffice, "/1/", Self.office)
        put("post-checker", "leader", .linkedLeader, "/1/", Self.checker)
        put("post-secretary", "secretary", .secretary, "/1/", Self.secretary)
        put("post-reviewer", "area", .areaSecretary, "/1/", Self.reviewer)
        put("post-party", "party", .villageCadre, "/1/4/", Self.subject)
        put("post-committee", "committee", .villageCadre, "/1/4/", Self.subject)
        put("post-enterprise", "enterprise", .supporter, "/1/", "person-boss")
        put("post-department", "department", .supporter, "/1/", "person-bureau")
        put("post-resident", "resident", .residentCadre, "/1/", "person-resident")
        put("post-county", "county", .countyLeader, "/", "person-county")
    }

    mutating func put(
        _ post: PostID, _ role: RoleKey, _ standing: Standing, _ path: String,
        _ holder: PersonID?, acting: Seat.Acting? = nil
    ) {
        seats[post] = Seat(
            post: post, role: role, standing: standing, path: path, holder: holder,
            acting: acting)
    }

    var programme: Programme {
        let kinds: [(RoleKey, Standing, PostKind)] = [
            ("office", .organisationOffice, .party), ("leader", .linkedLeader, .party),
            ("secretary", .secretary, .party), ("area", .areaSecretary, .party),
            ("party", .villageCadre, .party), ("committee", .villageCadre, .committee),
            ("enterprise", .supporter, .employed), ("department", .supporter, .employed),
            ("resident", .residentCadre, .employed),
            ("county", .countyLeader, .party),
        ]
        return .bare(
            roles: kinds.map { key, standing, kind in
                Role(
                    key: key, label: Label(zh: key.text, en: key.text), standing: standing,
                    kind: kind, level: .town, helpsFreely: key == "enterprise")
            },
            ladder: Ladder(
                rungs: [
                    rung("reminder", .reminder), rung("talk", .talk),
                    rung("admonition", .admonition, grounds: ["careless"]),
                    rung("adjustment", .adjustment, [.party, .employed, .committee]),
                    rung("recall", .recall, [.committee]),
                    rung("supporters", .talk, [.department]),
                    rung("members", .admonition, isForPartyMembers: true),
                ], grounds: [ground("careless"), ground("unfair")],
                triggers: [trigger("repeated", proposes: "admonition")]))
    }

    private func trigger(_ key: TriggerKey, proposes rung: RungKey) -> Trigger {
        Trigger(
            key: key, label: Label(zh: "连续两次", en: "Twice running"), unitKinds: [],
            roles: ["party"],
            when: Condition(.taken("talk", times: 2, within: nil), clause: clause),
            targets: [.init(rung: rung, unitKind: nil, role: nil, clause: clause)],
            followsByItself: false, clause: clause)
    }

    private var clause: Clause { Clause(file: "ladder.yaml", line: 1, path: "rungs") }

    private func rung(
        _ key: RungKey, _ deed: Rung.Deed,
        _ subjects: [RungSubject] = [.party, .committee, .employed],
        isForPartyMembers: Bool = false, grounds: [GroundKey] = []
    ) -> Rung {
        Rung(
            key: key, label: Label(zh: key.text, en: key.text), deed: deed,
            subjects: subjects, proposers: [],
            deciders: .init(roles: deciders, body: nil), approvals: [],
            isForPartyMembers: isForPartyMembers, hearing: nil, lasts: lasts,
            replyWithin: nil, form: nil, next: nil, grounds: grounds, clause: clause)
    }

    private func ground(_ key: GroundKey) -> Ground {
        Ground(
            key: key, label: Label(zh: key.text, en: key.text), duty: .decision,
            evidence: [Label(zh: "会议记录", en: "Minutes")], matter: nil, clause: clause)
    }

    func around(on day: CivilDate = LadderTown.day) -> PersonnelAction.Surroundings {
        let seats = seats
        return .init(
            programme: programme, calendar: .plain, day: day, seat: { seats[$0] })
    }

    func hand(_ post: PostID, _ person: PersonID? = nil) -> PersonnelAction.Hand {
        guard let seat = seats[post], let person = person ?? seat.sitter else {
            return .init(person: "nobody", actor: nil)
        }
        return .init(
            person: person,
            actor: Actor(
                person: person, post: post, role: seat.role, standing: seat.standing,
                path: seat.path))
    }

    static func draft(
        _ rung: RungKey = "admonition", of post: PostID = "post-party",
        person: PersonID = LadderTown.subject, ground: GroundKey? = "careless",
        trigger: TriggerKey? = nil,
        evidence: String = "三月五日会议记录", isPartyMember: Bool = true, confirms: Bool = true,
        checker: PostID? = "post-checker", decider: PostID? = "post-secretary"
    ) -> PersonnelActionCommand {
        .propose(
            .init(
                person: person, post: post, rung: rung, ground: ground, trigger: trigger,
                facts: "三项事项未经四议两公开", evidence: evidence, isPartyMember: isPartyMember,
                confirms: confirms, checker: checker, decider: decider))
    }

    static func decision(
        until: CivilDate? = LadderTown.day.adding(days: 180), source: String = "县办法第九条",
        confirms: Bool = true
    ) -> PersonnelActionCommand {
        .decide(
            .init(
                isTaken: true, reason: "属实", confirms: confirms, until: until, source: source))
    }

    static let talked = PersonnelActionCommand.talk(
        .init(
            place: "镇组织办", recorder: "记录员", reason: "未走程序", explanation: "来不及",
            pointedOut: "不按程序", measures: "补齐"))
}

/// A step of the ladder with the entries it was given, one after the other.
struct LadderCourse {
    var town = LadderTown()
    private(set) var action = PersonnelAction(id: "file-1")
    private var number = 0

    init(_ town: LadderTown = LadderTown()) { self.town = town }

    mutating func go(
        _ command: PersonnelActionCommand, as post: PostID, _ person: PersonID? = nil,
        on day: CivilDate = LadderTown.day
    ) throws(PersonnelActionRefusal) {
        let hand = town.hand(post, person)
        for event in try action.decide(command, by: hand, in: town.around(on: day)) {
            number += 1
            action.apply(
                event,
                Occurrence(
                    entry: number, sequence: number, on: day, recordedOn: day,
                    by: hand.person, post: post))
        }
    }

    /// As far as the check.
    mutating func check(_ rung: RungKey = "admonition") throws(PersonnelActionRefusal) {
        try go(LadderTown.draft(rung), as: "post-office")
        try go(.check(.confirmed, words: "属实"), as: "post-checker")
    }

    /// As far as its effect, where the hearing is in the talk.
    mutating func talk() throws(PersonnelActionRefusal) {
        try check()
        try go(LadderTown.decision(), as: "post-secretary")
        try go(LadderTown.talked, as: "post-office")
    }
}

/// Why a step of the ladder is not taken further; `nil` where it is.
func refusal(_ body: () throws(PersonnelActionRefusal) -> Void)
    -> PersonnelActionRefusal?
{
    do {
        try body()
        return nil
    } catch { return error }
}
