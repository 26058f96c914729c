import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Acceptance of a case and what its pages show around it.
struct AcceptanceView: Sendable {
    let view: CaseView
    let report: AcceptanceReport
    /// Packs by key and version: each attempt is read by its own.
    let programmes: Programmes
    /// How many answered by code in urns that are open; of samples without one there is nothing.
    var inUrns: [AcceptancePartKey: Int] = [:]

    var kase: Case { view.kase }
    var course: AcceptanceCourse { view.kase.acceptance }
    var attempt: AcceptanceAttempt? { course.current }
    var href: String { "\(view.href)/acceptance" }
    var actor: Actor { view.actor }

    func href(of sample: AcceptancePartKey, _ act: SampleAct) -> String {
        "\(href)/samples/\(sample)/\(act.rawValue)"
    }

    func used(_ sample: AcceptancePartKey) -> Int? { inUrns[sample] }

    /// What left the list is looked at beyond its round.
    func may(_ action: Action) -> Bool {
        guard view.kase.listing.carriedOver == nil else { return false }
        let isAfterwards = action == .lookAgain || course.graduation != nil
        guard isAfterwards || view.round.closed == nil else { return false }
        return Access.may(actor, do: action, at: view.place)
    }

    /// Whether the pack leaves something to the reader's role.
    func isAmong(_ deciders: Deciders?) -> Bool {
        guard let roles = deciders?.roles, !roles.isEmpty else { return true }
        return roles.contains(actor.role)
    }

    var isAssessor: Bool {
        attempt?.assessors.contains { $0.post == actor.post && $0.person == actor.person } ?? false
    }

    /// Posts of a standing that may assess, whatever the pack bars.
    var candidates: [PostRow] {
        view.near.filter { post in
            post.holder != nil
                && (view.programme.role(post.role).map { Access.canAssess($0.standing) } ?? false)
        }
    }
}

extension Site {
    func acceptanceView(_ call: Call) async throws -> AcceptanceView {
        let view = try await caseView(call)
        let (programmes, cache, calendar) = (desk.programmes, store.cache, desk.calendar)
        let candidates = view.near.filter { $0.holder != nil }.map(\.id)
        let report = try await read { connection -> AcceptanceReport? in
            guard let root = try InstallationRow.read(connection)?.root else { return nil }
            let roster = try StreamReading.current(
                County.self, StreamName.county(root), cache: cache, on: connection
            ).state.roster
            return try AcceptanceReport.read(
                view.kase, village: view.village, round: view.round, installed: view.programme,
                programmes: { programmes.pack($0, $1) }, candidates: candidates, roster: roster,
                on: call.today, calendar: calendar, cache: cache, connection: connection)
        }
        guard let report, view.kase.listing.listed != nil else { throw Stray.notFound }
        var inUrns: [AcceptancePartKey: Int] = [:]
        for sample in report.schemes.flatMap(\.samples) {
            guard let running = view.kase.acceptance.current?.running(sample.key) else { continue }
            inUrns[sample.key] = try await ballotUrns.used(running.urn)
        }
        return AcceptanceView(
            view: view, report: report, programmes: programmes, inUrns: inUrns)
    }
}
