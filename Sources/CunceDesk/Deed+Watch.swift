import CunceDomain
import CunceStore

/// Signals on villages: dismissing one, taking one up.
extension Deed {
    func answerSignal(
        on village: DivisionID, _ command: SignalCommand, _ scope: CommitScope
    ) throws {
        guard let row = try DivisionByID.find(village, on: scope.connection), row.level == 5 else {
            throw Refusal.signal(.notAVillage)
        }
        try mayI(.answerSignal, at: Place(path: row.path.text))
        let installation = try installation(scope)
        let pack = try programme(installation.pack, installation.packVersion)
        guard let watch = pack.rules.acceptance?.watch,
            let root = try DivisionByID.find(installation.root, on: scope.connection)
        else { throw Refusal.signal(.notStated) }
        let book = try InstallationBook.watched(
            pack, at: pack.rules.signalsCompare ? root : row, on: day, calendar: calendar, in: scope
        )
        let stream = StreamName.watch(village)
        do {
            try isInCharge(of: row, scope)
            let events = try scope.load(VillageWatch.self, stream).state.decide(
                command,
                in: .init(
                    known: (watch.warnings + watch.signals).map(\.key),
                    warnings: Evaluation(pack, book, on: day)
                        .earlyWarnings(of: village.subject),
                    pack: pack.key.text, packVersion: pack.version))
            try append(events, to: stream, VillageWatch.self, scope)
        } catch let refusal as SignalRefusal { throw Refusal.signal(refusal) }
    }

    private func isInCharge(of village: DivisionRow, _ scope: CommitScope) throws {
        let open = try CaseCourses.list(within: village.path, on: scope.connection)
            .filter { $0.ended == nil }
        let involved = try open.reduce(into: Set<PostID>()) { posts, course in
            posts.formUnion(
                try scope.look(Case.self, StreamName.of(course.kase)).state.involved)
        }
        guard actor.isInCharge(ofSignalsWhere: open.isEmpty ? nil : involved) else {
            throw SignalRefusal.othersInCharge
        }
    }
}
