import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// A round with everything its huddles and briefs are made from, read from one snapshot.
struct RoundView: Sendable {
    let facts: TownFacts
    let round: RoundSummary
    let town: TownRound
    let programme: Programme
    let actor: Actor
    /// What the next brief has to put right of those before it.
    let corrections: [BriefCorrection]

    var place: Place { Place(path: facts.division.path.text) }

    /// The same with its villages and work as they were known by an earlier day.
    func known(by facts: TownFacts) -> RoundView {
        RoundView(
            facts: facts, round: round, town: town, programme: programme, actor: actor,
            corrections: corrections)
    }

    /// A round that is over can be looked at and put right, and its villages can go on elsewhere.
    func may(_ action: Action) -> Bool {
        if round.closed != nil, action != .see, action != .correct, action != .listVillage {
            return false
        }
        return Access.may(actor, do: action, at: place)
    }

    /// The same where the act brings to its end what was begun in the round: that goes on after it.
    func mayFinish(_ action: Action) -> Bool { Access.may(actor, do: action, at: place) }

    /// What was not sent up is the town's own.
    var readsDrafts: Bool { !actor.standing.isAbove }

    /// Whether the pack leaves a decision to the reader's role.
    func decides(_ kind: DecisionKind) -> Bool {
        let deciders = programme.deciders(of: kind)
        return deciders.isEmpty || deciders.contains(actor.role)
    }

    /// Every village that is or was on the list of the round.
    var listed: [VillageFacts] { facts.villages + facts.ended }

    func village(_ code: String) -> VillageFacts? {
        listed.first { $0.village.code == code }
    }

    func village(_ id: DivisionID?) -> VillageFacts? {
        id.flatMap { id in listed.first { $0.village.id == id } }
    }

    /// Posts that can be given work, of the town, of what is above it and of its villages.
    var workers: [PostRow] {
        let near = Set(facts.division.path.ids + facts.villages.map(\.village.id))
        return programme.inOrder(
            facts.posts.posts.values.filter {
                near.contains($0.division) && programme.canWork($0)
            })
    }

    /// A post's label, with its village where it belongs to one.
    func label(of post: PostID, in language: Language) -> String {
        let label = facts.posts.text(post, in: language)
        guard let village = village(facts.posts.posts[post]?.division) else { return label }
        return "\(village.village.name) \(label)"
    }

    /// The brief of a week as it would be composed now.
    func liveBrief(_ week: ISOWeek) throws -> BriefReport {
        try BriefReport(live: facts, week, programme, correcting: corrections(in: week))
    }

    /// None for a week before one that has its brief already.
    func corrections(in week: ISOWeek) -> [BriefCorrection] {
        town.briefs.all.contains { $0.week >= week } ? [] : corrections
    }

    /// - Throws: `HuddleRefusal.weekBeforeRound`, `noAgendaYet`, where there is nothing of a week.
    func look(at week: ISOWeek, on today: CivilDate) throws {
        do {
            try town.huddles.look(at: week, on: today, roundOpens: round.opens)
        } catch { throw Refusal.huddle(error) }
    }

    func huddleHref(_ week: ISOWeek) -> String {
        "/huddle?week=\(week)&round=\(round.id)"
    }

    var href: String { "/rounds/\(round.id)" }
    var upwardHref: String { "\(href)/upward" }

    func otherRounds(_ path: String, on today: CivilDate) -> [TextLink] {
        facts.otherRounds(path, on: today)
    }

    func briefHref(_ week: ISOWeek) -> String { "/rounds/\(round.id)/briefs/\(week)" }

    /// - Parameter whole: whether the round's own work is read for whoever sees no more than a
    ///   village of it; what they may see of it is asked afterwards.
    static func read(
        _ id: RoundID, for actor: Actor, today: CivilDate, _ programmes: Programmes,
        _ cache: StateCache, whole: Bool = false, on connection: any SQLConnection
    ) throws -> RoundView? {
        guard let round = try RoundRows.find(id, on: connection) else { return nil }
        guard let programme = programmes.pack(of: round) else {
            throw Refusal.request(.packMissing(key: round.pack, version: round.packVersion))
        }
        let all = try TownFacts.read(
            round.division, programme: programme, today: today, round: id, cache: cache,
            on: connection)
        let facts = all.seen(by: actor)
        guard let town = whole ? all.town : facts.town else { return nil }
        let corrections = try BriefCorrection.untold(
            town.briefs, in: Self.latest(today, town.briefs),
            until: today, on: connection)
        return RoundView(
            facts: facts, round: round, town: town, programme: programme, actor: actor,
            corrections: corrections)
    }
}

extension RoundView {
    /// After every week that has a brief.
    fileprivate static func latest(_ today: CivilDate, _ briefs: Briefs) -> ISOWeek {
        briefs.all.map(\.week.next).reduce(ISOWeek(containing: today)) { max($0, $1) }
    }
}

extension Site {
    /// A round, as its reader may see it.
    ///
    /// - Throws: `Stray.notFound` where there is none, or none that the reader may know of.
    func roundView(_ id: RoundID, _ call: Call) async throws -> RoundView {
        let actor = try call.actor()
        let today = call.today
        let programmes = desk.programmes
        let cache = store.cache
        let view = try await read {
            try RoundView.read(id, for: actor, today: today, programmes, cache, on: $0)
        }
        guard let view, view.may(.see) else { throw Stray.notFound }
        return view
    }

    /// The round of a call's path.
    func roundView(_ call: Call) async throws -> RoundView {
        try await roundView(try call.id("round", RoundID.self), call)
    }
}
