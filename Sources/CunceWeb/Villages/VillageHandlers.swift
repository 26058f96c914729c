import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// One village 村页.
extension Site {
    func village(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let code = call.parameters["code"] ?? ""
        let (today, asOf) = (call.today, call.asOf)
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let asked = RoundID(checking: call.query["round"])
        let previewed = previewed
        let read = try await read { connection -> VillageMaking.Source in
            let root = try cache.root(on: connection).root
            guard let row = try root.division(code: code, on: connection), row.level == 5,
                let installation = try root.installation(on: connection),
                let pack = programmes.pack(of: installation)
            else { throw Stray.notFound }
            let report = try VillageReport.read(
                row.id, programme: pack, today: today, asOf: asOf, round: asked,
                root: root, cache: cache, on: connection)
            let involved = report.course?.kase.involved ?? []
            guard Access.may(actor, do: .see, at: Place(path: row.path.text, involved: involved))
            else { throw Stray.notFound }
            let round = report.course?.round
            return VillageMaking.Source(
                report: report,
                programme: round.flatMap { programmes.pack(of: $0) } ?? pack,
                involved: involved,
                hasOpenRound: report.rounds.contains {
                    $0.isRunning(on: today) && today <= $0.closes
                }, files: try Self.handedOut(report.course?.kase, asOf, on: connection),
                hidden: try Self.hidden(report, from: actor, on: connection),
                previewed: previewed,
                tours: try Self.tours(report, isNow: asOf == nil, cache, on: connection),
                signals: try VillageSignals.read(
                    of: report, programme: pack, calendar: calendar, root: root, cache: cache,
                    on: connection), pack: pack,
                earlier: try EarlierCase.read(
                    of: report, programme: round.flatMap { programmes.pack(of: $0) } ?? pack,
                    calendar: calendar, cache: cache, on: connection))
        }
        let making = VillageMaking(
            source: read, actor: actor, call: call, texts: texts, templates: templates,
            keptParts: keptParts)
        let town = read.report.above.last?.name
        return try page(
            "village",
            making.page(
                shell(call, title: read.report.village.name, place: town, current: .villages)),
            call)
    }

    private static func tours(
        _ report: VillageReport, isNow: Bool, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [Tour] {
        guard let course = report.course else { return [] }
        let stream = course.round.stream
        let town =
            try isNow
            ? StreamReading.current(TownRound.self, stream, cache: cache, on: connection)
            : StreamReading.asOf(Moment.end(of: report.day), TownRound.self, stream, on: connection)
        return town.state.tours.all.filter {
            $0.concerns(report.village.id, course.kase.id) {
                report.posts.posts[$0]?.division
            }
        }
    }

    private static func hidden(
        _ report: VillageReport, from actor: Actor, on connection: any SQLConnection
    ) throws -> Set<Int> {
        guard actor.standing == .supporter, let course = report.course else { return [] }
        return try EntriesOfOthers.read(
            in: course.kase, than: actor.post, until: Moment.end(of: course.day), on: connection)
    }

    /// Today's state knows what was withdrawn; an earlier day's does not.
    private static func handedOut(
        _ kase: Case?, _ asOf: CivilDate?, on connection: any SQLConnection
    ) throws -> Set<AttachmentID> {
        guard let kase else { return [] }
        guard asOf != nil else { return Set(kase.attachments.all.map(\.id)) }
        return Set(try AttachmentRow.list(of: kase.id, on: connection).map(\.id))
    }
}
