import CunceDomain
import CunceStore

/// Villages a post assesses or looks at, whether or not their round is over.
extension MyWeek {
    static func acceptances(
        of reader: Actor, until last: CivilDate, on day: CivilDate, isPast: Bool,
        programmes: (String, String) -> Programme?, calendar: WorkCalendar, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [MyWeekItem] {
        guard Access.canAssess(reader.standing) else { return [] }
        var rounds: [RoundID: (RoundSummary, Programme)?] = [:]
        return try CaseQueries.beingAccepted(on: connection).flatMap { summary -> [MyWeekItem] in
            guard let village = try DivisionByID.find(summary.village, on: connection),
                village.path.text.hasPrefix(reader.path)
            else { return [] }
            if rounds[summary.round] == nil {
                let round = try RoundRows.find(summary.round, on: connection)
                rounds[summary.round] = .some(
                    round.flatMap { round in round.programme(programmes).map { (round, $0) } })
            }
            guard let (_, programme) = rounds[summary.round] ?? nil else { return [] }
            let stream = StreamName.of(summary.id)
            let kase =
                isPast
                ? try StreamReading.asOf(Moment.end(of: day), Case.self, stream, on: connection)
                    .state
                : try StreamReading.current(Case.self, stream, cache: cache, on: connection).state
            let turns =
                assess(kase, reader) + again(kase, reader)
                + confirm(kase, reader, programmes, village)
                + looks(kase, reader, programme, until: last, on: day, calendar)
                + slipped(kase, reader, programme)
            return turns.map { turn in
                MyWeekItem(
                    matter: .acceptance(turn.turn), round: summary.round, village: village,
                    kase: summary.id, day: turn.day, entries: [turn.entry])
            }
        }
    }

    private typealias Turn = (turn: AcceptanceTurn, day: CivilDate, entry: Int)

    private static func assess(_ kase: Case, _ reader: Actor) -> [Turn] {
        guard let attempt = kase.acceptance.current, attempt.stage == .open,
            let opening = attempt.opening, kase.listing.carriedOver == nil,
            attempt.assessors.contains(where: {
                $0.post == reader.post && $0.person == reader.person
            })
        else { return [] }
        let since = attempt.givenBack.last?.at ?? opening.at
        return [(.assess, since.on, since.entry)]
    }

    /// Whoever is linked to the village, and the office, see the day by which it is assessed again.
    private static func again(_ kase: Case, _ reader: Actor) -> [Turn] {
        guard let attempt = kase.acceptance.current, attempt.stage == .failed,
            let failure = attempt.failure, let day = failure.value.again,
            reader.standing == .organisationOffice || isLinked(reader, to: kase)
        else { return [] }
        return [(.again, day, failure.at.entry)]
    }

    private static func isLinked(_ reader: Actor, to kase: Case) -> Bool {
        kase.links.holdings.contains { $0.post == reader.post }
    }

    /// After so many days a look that nobody held is the office's too: the post may be vacant.
    private static let lateForOffice = 7

    /// Levels of the schemes for the village whose word is the reader's and is not told yet: by the
    /// pack the attempt was opened under, as everything of it, whatever the round went over to.
    private static func confirm(
        _ kase: Case, _ reader: Actor, _ programmes: (String, String) -> Programme?,
        _ village: DivisionRow
    ) -> [Turn] {
        guard let attempt = kase.acceptance.current, attempt.stage == .open,
            let opening = attempt.opening, kase.listing.carriedOver == nil,
            let programme = programmes(opening.value.pack, opening.value.packVersion),
            let kind = PlaceKinds(programme.rules).kind(level: village.level, code: village.code)
        else { return [] }
        let since = attempt.givenBack.last?.at ?? opening.at
        let told = Set(attempt.facts.map(\.value.fact))
        let schemes = programme.rules.acceptance?.schemes.filter { $0.isFor(kind.key) } ?? []
        return schemes.flatMap(\.levels).filter { level in
            level.deciders.roles.contains(reader.role)
                && !level.confirmed.facts(in: programme.rules).allSatisfy(told.contains)
        }.map { (.confirm($0.key, name: $0.label), since.on, since.entry) }
    }

    private static func looks(
        _ kase: Case, _ reader: Actor, _ programme: Programme, until last: CivilDate,
        on day: CivilDate, _ calendar: WorkCalendar
    ) -> [Turn] {
        guard let left = kase.acceptance.graduation, kase.acceptance.closing == nil,
            let watch = programme.rules.acceptance?.watch,
            let watched = kase.watched(by: programme, on: max(day, last), calendar)
        else { return [] }
        return watched.checks.filter { $0.held == nil && $0.due <= last }.compactMap { due in
            guard let check = watch.checks.first(where: { $0.key == due.check }) else { return nil }
            let isAsked = check.deciders.roles.contains(reader.role)
            let isOwn = mayLook(reader, kase)
            let isLeftOver =
                reader.standing == .organisationOffice
                && day.dayNumber - due.due.dayNumber > lateForOffice
            guard isAsked && isOwn || isLeftOver else { return nil }
            return (.look(check.key, name: check.label), due.due, left.at.entry)
        }
    }

    /// Who works in villages looks at the one they were linked to, not at every one.
    private static func mayLook(_ reader: Actor, _ kase: Case) -> Bool {
        Access.may(
            reader, do: .lookAgain,
            at: Place(path: reader.path, involved: isLinked(reader, to: kase) ? [reader.post] : []))
    }

    /// What a look found not to hold is asked of whoever the pack lets look, and of whoever it lets
    /// close the case as a relapse; where it names no post for that, of the office.
    private static func slipped(
        _ kase: Case, _ reader: Actor, _ programme: Programme
    ) -> [Turn] {
        guard kase.acceptance.closing == nil, let look = kase.acceptance.slipped,
            let rules = programme.rules.acceptance
        else { return [] }
        let check = rules.watch?.checks.first { $0.key == look.value.check }
        let closers = rules.closers?.roles ?? []
        let isCloser =
            closers.isEmpty
            ? reader.standing == .organisationOffice : closers.contains(reader.role)
        let isLooker =
            check?.deciders.roles.contains(reader.role) ?? false && mayLook(reader, kase)
        guard isCloser || isLooker else { return [] }
        let name = check?.label ?? Label(zh: look.value.check.text, en: look.value.check.text)
        return [(.slipped(look.value.check, name: name), look.at.on, look.at.entry)]
    }
}
