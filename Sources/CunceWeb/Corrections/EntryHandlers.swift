import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// One entry of the journal, and putting it right 更正、撤回.
extension Site {
    func entry(_ call: Call) async throws -> Answer { try await entryPage(call) }

    func correctEntry(_ call: Call) async throws -> Answer {
        let making = try await entryMaking(call)
        let number = making.report.entry.mark.number
        return try await act(
            call,
            { _ in
                .correct(
                    .init(entry: number, changes: making.changes, reason: call.form["reason"]))
            }, done: (path: "/entries/\(number)", key: "done.corrected"),
            again: { try await entryPage($0) })
    }

    func withdrawEntry(_ call: Call) async throws -> Answer {
        let number = try await entryMaking(call).report.entry.mark.number
        return try await act(
            call, { _ in .withdraw(.init(entry: number, reason: call.form["reason"])) },
            done: (path: "/entries/\(number)", key: "done.withdrawn"),
            again: { try await entryPage($0) })
    }

    private func entryPage(_ call: Call) async throws -> Answer {
        let making = try await entryMaking(call)
        let title = texts.say(
            "entry.number", in: call.language, ["number": "\(making.report.entry.mark.number)"])
        return try page(
            "entry",
            making.page(shell(call, title: title), back: back(to: making.place, call)), call)
    }

    private func entryMaking(_ call: Call) async throws -> EntryMaking {
        guard let number = Int(call.parameters["number"] ?? ""), number > 0 else {
            throw Stray.notFound
        }
        let actor = try call.actor()
        let cache = store.cache
        let (installed, programmes) = (try await installedProgramme(), desk.programmes)
        let read = try await read { connection in
            guard let entry = try JournalEntries.find(number, on: connection) else {
                throw Stray.notFound
            }
            let place = try EntryPlace.read(
                entry.stream, for: actor, cache, on: connection)
            guard place.isSeen(by: actor), !place.hidden.contains(number) else {
                throw Stray.notFound
            }
            let report = try EntryReport.read(number, on: connection)
            // It is told in the words of the version it was made under.
            let round = try place.round.flatMap { try RoundRows.find($0, on: connection) }
            let under = round.flatMap { programmes.pack($0.pack, $0.packVersion(at: number)) }
            let pack = under ?? round.flatMap { programmes.pack(of: $0) } ?? installed
            return (
                report: report, place: place,
                files: try EntryFiles.read(report, cache, on: connection),
                posts: PostLabels(try PostRow.list(on: connection), pack), pack: pack,
                under: under, isFixed: try Desk.isFixed(number, cache, on: connection)
            )
        }
        return EntryMaking(
            report: read.report, place: read.place, files: read.files, previewed: previewed,
            posts: read.posts, programme: read.pack, under: read.under, isFixed: read.isFixed,
            actor: actor, call: call, texts: texts)
    }
}
