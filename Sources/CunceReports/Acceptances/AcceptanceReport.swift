package import CunceDomain
package import CunceStore

/// How acceptance of one village stands by the rules, on a day. 验收、巩固
package struct AcceptanceReport: Sendable {
    /// The pack by whose rules it is assessed: that of the attempt, else of the round.
    package let programme: Programme
    /// The pack by which it is watched: that of the round.
    package let watching: Programme
    package let kind: UnitKindKey?
    /// What the rules come to: as handed in, else with what is known now. `nil` where no scheme is
    /// for the village.
    package let result: AcceptanceResult?
    /// Whether the result is the one that was handed in.
    package let isHandedIn: Bool
    /// Since it left the list; `nil` before.
    package let watched: Acceptances.Watched?
    /// Posts that may not assess, by the pack or because their holder worked on the village.
    package let barred: Set<PostID>
    /// What is known of the village besides what the assessors told, in the words of a value.
    package let known: [FactKey: FactRecord]
    /// Of each sample what its share is of, where that is known.
    package let wholes: [AcceptancePartKey: Rational]

    /// Schemes that are or may be for the village.
    package var schemes: [AcceptanceScheme] {
        guard let kind else { return [] }
        return programme.rules.acceptance?.schemes.filter { $0.isFor(kind) } ?? []
    }

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - candidates: posts that could assess.
    ///   - programmes: packs by key and version.
    package static func read(
        _ kase: Case, village: DivisionRow, round: RoundSummary, installed: Programme,
        programmes: (String, String) -> Programme?, candidates: [PostID], roster: Roster,
        on day: CivilDate, calendar: WorkCalendar, cache: StateCache,
        connection: any SQLConnection
    ) throws -> AcceptanceReport? {
        guard let place = try DivisionByID.find(round.division, on: connection) else { return nil }
        let attempt = kase.acceptance.current
        let opening = attempt?.opening?.value
        let programme =
            opening.flatMap { programmes($0.pack, $0.packVersion) } ?? installed
        let kind = PlaceKinds(programme.rules).kind(level: village.level, code: village.code)?.key
        var book = try InstallationBook.read(
            programme, at: place, round: round, asking: .units, on: day, calendar: calendar,
            cache: cache, connection: connection)
        let unit = village.id.subject
        let known = book.facts[unit] ?? [:]
        if attempt?.handedIn == nil {
            // Before anybody was named the rules are asked all the same: what is missing shows.
            let assessment =
                attempt?.assessment(of: unit, by: programme.rules, kind: kind, on: day)
                ?? FactBook.Assessment(unit: unit, day: day)
            book.assessments.append(assessment)
        }
        let evaluation = Evaluation(programme, book, on: day)
        let answers = evaluation.acceptances()
        let live = answers?.units.first { $0.unit == unit }.flatMap { AcceptanceResult($0) }
        let helpers = kase.helpers(roster)
        let barred = candidates.filter { post in
            let holder = roster.posts[post]?.holder
            return holder.map(helpers.contains) ?? true
                || evaluation.barred([post.subject], from: unit).contains {
                    if case .assessors = $0 { false } else { true }
                }
        }
        var watched = answers?.departed.last { $0.unit == unit }
        if watched != nil, programme.key != installed.key || programme.version != installed.version
        {
            let book = try InstallationBook.read(
                installed, at: place, round: round, asking: .units, on: day, calendar: calendar,
                cache: cache, connection: connection)
            watched = Evaluation(installed, book, on: day).acceptances()?.departed
                .last { $0.unit == unit }
        }
        let samples = programme.rules.acceptance?.schemes.filter { scheme in
            kind.map(scheme.isFor) ?? false
        }.flatMap(\.samples)
        let wholes = (samples ?? []).compactMap { sample in
            evaluation.whole(of: sample, in: unit).map { (sample.key, $0) }
        }
        return AcceptanceReport(
            programme: programme, watching: installed, kind: kind,
            result: attempt?.handedIn?.value.result ?? live,
            isHandedIn: attempt?.handedIn != nil,
            watched: watched?.stopped(on: kase.acceptance.closing?.at.on), barred: Set(barred),
            known: known, wholes: Dictionary(wholes) { first, _ in first })
    }
}
