import CunceDesk
import CunceDomain
import CuncePacks
import CunceReports
import CunceStore
import Foundation

/// Under which version of its pack a round runs, and moving it to another 所用方案.
extension Site {
    func roundProgramme(_ call: Call) async throws -> Answer {
        try await roundProgrammePage(try await roundView(call), call)
    }

    func changeProgramme(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let path = "/rounds/\(view.round.id)/programme"
        return try await act(
            call, on: { try $0.day("day") },
            { _ in
                .round(
                    .changePack(
                        view.round.id,
                        .init(
                            version: call.form["version"], basis: call.form["basis"],
                            reason: call.form["reason"])))
            },
            done: (path: path, key: "done.programme-changed"),
            again: { try await roundProgrammePage(try await roundView($0), $0) })
    }

    private func roundProgrammePage(_ view: RoundView, _ call: Call) async throws -> Answer {
        let adoption = try await adoptionView(call)
        let versions = desk.programmes.versions(of: view.round.pack).filter {
            $0.version != view.round.packVersion
        }
        let asked = call.form.has("version") ? call.form["version"] : call.query["to"]
        let now = PackVersion(view.round.packVersion)
        // Whoever asks for none is shown what is newer; going back is asked for.
        let chosen = versions.first {
            asked.isEmpty ? now < PackVersion($0.version) : $0.version == asked
        }
        var offer: RoundProgrammeMaking.Offer?
        if let chosen { offer = try await self.offer(chosen, view, adoption, call) }
        let making = RoundProgrammeMaking(
            view: view, adoption: adoption, versions: versions,
            offer: offer,
            meanings: packMeanings[call.language] ?? .english, call: call, texts: texts)
        let title = texts.say("round-pack.title", in: call.language)
        return try page(
            "round-programme",
            making.page(
                shell(
                    call, title: title, place: view.facts.division.name, current: .board)),
            call)
    }
}

extension Site {
    /// What a version would change, as things are known today.
    private func offer(
        _ pack: Programme, _ view: RoundView, _ adoption: AdoptionView, _ call: Call
    ) async throws -> RoundProgrammeMaking.Offer {
        let (round, place, before) = (view.round, view.facts.division, view.programme)
        let (county, calendar, cache) = (adoption.county, desk.calendar, store.cache)
        let town = view.town
        let today = call.today
        // What was owed under the versions before stays what it was.
        let after = pack.following(
            before.former + [FormerProgramme(before.following([]), until: today)])
        return try await read { connection in
            let gaps = try PackUses.read(
                of: round, roster: county.roster, on: today,
                kase: {
                    try StreamReading.current(
                        Case.self, StreamName.of($0), cache: cache, on: connection
                    ).state
                }, connection
            ).lacking(in: pack, now: before)
            let reports = try [before, after].map { programme in
                TrialReport(
                    programme,
                    try InstallationBook.read(
                        programme, at: place, round: round, on: today, calendar: calendar,
                        cache: cache, connection: connection), on: today)
            }
            let cases = try RoundObligations.cases(
                of: round.id, opens: round.opens, on: connection)
            let owed = [before, after].map {
                RoundObligations(town, $0, county, calendar, cases: cases)
            }
            return .init(
                pack: pack, gaps: gaps,
                comparison: desk.programmes.comparison(of: before, pack),
                duties: DutyChange.all(owed[0], owed[1], on: today),
                situations: TrialComparison(reports[0], reports[1]))
        }
    }
}

extension Programmes {
    /// What differs between two packs, read from their folders; `nil` where one was not read from
    /// a folder.
    fileprivate func comparison(
        of before: Programme, _ after: Programme
    ) -> Result<PackComparison, PackRefusal>? {
        guard let old = folder(of: before), let new = folder(of: after) else { return nil }
        return PackComparison.of(old, new)
    }
}
