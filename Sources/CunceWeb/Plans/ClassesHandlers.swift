import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 分类: what the rules propose of a village, and deciding on it.
extension Site {
    func classifyVillage(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let chosen = try call.form.all("classes").map { text in
            guard let key = VillageClassKey(checking: text) else { throw Stray.notFound }
            return key
        }
        return try await act(
            call,
            { _ in
                .classify(view.kase.id, .decide(chosen, reason: call.form["reason"]))
            }, done: (path: "\(view.href)/plan#classes", key: "done.classified"),
            again: { try await plan($0) })
    }

    /// None where the programme knows no classes or the village is not diagnosed.
    func classProposals(_ view: CaseView, _ call: Call) async throws -> [ClassProposal] {
        guard !(view.programme.rules.screening?.classes ?? []).isEmpty,
            view.kase.diagnosis.submitted != nil, let village = view.kase.listing.village
        else { return [] }
        let (today, calendar, cache) = (call.today, desk.calendar, store.cache)
        let book = try await read { connection -> FactBook? in
            guard let place = try DivisionByID.find(view.round.division, on: connection) else {
                return nil
            }
            return try InstallationBook.read(
                view.programme, at: place, round: view.round, asking: .units, on: today,
                calendar: calendar, cache: cache, connection: connection)
        }
        return book.map {
            ClassProposal.all(
                of: village, view.programme, $0, on: today, texts, call.language)
        } ?? []
    }
}
