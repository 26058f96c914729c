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
        let chosen =
            asked.isEmpty ? versions.first : versions.first { $0.version == asked }
        let (round, cache, today) = (view.round, store.cache, call.today)
        let gaps = try await read { connection -> [PackGap] in
            guard let chosen else { return [] }
            return try PackUses.read(
                of: round, roster: adoption.county.roster, on: today,
                kase: {
                    try StreamReading.current(
                        Case.self, StreamName.of($0), cache: cache, on: connection
                    ).state
                }, connection
            ).lacking(in: chosen, now: view.programme)
        }
        let making = RoundProgrammeMaking(
            view: view, adoption: adoption, versions: versions,
            offer: chosen.map { pack in
                .init(
                    pack: pack, gaps: gaps,
                    comparison: desk.programmes.comparison(of: view.programme, pack))
            }, call: call, texts: texts)
        let title = texts.say("round-pack.title", in: call.language)
        return try page(
            "round-programme",
            making.page(
                shell(
                    call, title: title, place: view.facts.division.name, current: .board)),
            call)
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
