import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Foundation
import Testing

@Suite struct ForgettingATable {
    private let cast: Cast

    init() async throws {
        cast = try await Cast(on: CastCalendar.opens.adding(days: 30))
        try await cast.openRound()
    }

    private var villages: String {
        "村,列入日,列入原因,依据\n洋港,\(CastCalendar.opens),村账不公开,党委会\n"
    }

    /// Long after everything that lies on the disk was written.
    private func later(hours: Int) -> Moment {
        let now = max(
            Int64(Date().timeIntervalSince1970 * 1000), cast.clock.now.milliseconds)
        return Moment(milliseconds: now + Int64(hours) * 3_600_000 + 1_000)
    }

    private func handIn(_ text: String, id: CommandID) async throws -> HandedInTable {
        let table = HandedInTable(
            id: id, file: try cast.store.blobs.put(Array(text.utf8)), name: "t.csv",
            table: .villages, round: Cast.round, person: CastPost.office.actor.person,
            at: cast.clock.now)
        try await cast.store.keys.write { try HandedInTables.keep(table, on: $0) }
        return table
    }

    private func isKept(_ table: HandedInTable) async throws -> Bool {
        try await cast.store.keys.read { try HandedInTables.find(table.id, on: $0) } != nil
    }

    private func sweep(afterHours hours: Int) async throws -> Int {
        try await ForgottenTables.remove(from: cast.store, at: later(hours: hours))
    }

    @Test func `takes away what nobody took in, and its file`() async throws {
        let table = try await handIn(villages, id: "handed-in")

        #expect(try await sweep(afterHours: ForgottenTables.hoursKept) == 1)

        #expect(try await !isKept(table))
        #expect(cast.store.blobs.file(table.file) == nil)
    }

    @Test func `leaves what was handed in lately`() async throws {
        let table = try await handIn(villages, id: "handed-in")
        let soon = Moment(
            milliseconds: table.at.milliseconds
                + Int64(ForgottenTables.hoursKept) * 3_600_000)

        #expect(try await ForgottenTables.remove(from: cast.store, at: soon) == 0)

        #expect(try await isKept(table))
        #expect(cast.store.blobs.file(table.file) != nil)
    }

    @Test func `leaves what was taken in`() async throws {
        let table = try await handIn(villages, id: "handed-in")
        let actor = CastPost.office.actor
        let outcome = try await cast.desk.preview(
            table.file, as: .villages, round: Cast.round, by: actor)
        let confirmation = TableConfirmation(
            command: "taken", table: table.id, actor: "\(actor.post)/\(actor.person)", rows: 1,
            at: cast.clock.now)
        try await cast.store.keys.write { try TableConfirmations.keep(confirmation, on: $0) }
        try await cast.desk.submit(
            Request(
                id: "taken", actor: actor, happenedOn: cast.clock.now.day,
                command: .importTable(
                    .init(
                        file: table.file, table: .villages, round: Cast.round,
                        entries: outcome.base, rows: outcome.taken))))

        #expect(try await sweep(afterHours: ForgottenTables.hoursKept) == 0)

        #expect(try await isKept(table))
        #expect(cast.store.blobs.file(table.file) != nil)
    }

    @Test func `takes away one that was confirmed and never written`() async throws {
        let table = try await handIn(villages, id: "handed-in")
        let confirmation = TableConfirmation(
            command: "lost", table: table.id, actor: "office/nobody", rows: 1,
            at: cast.clock.now)
        try await cast.store.keys.write { try TableConfirmations.keep(confirmation, on: $0) }

        #expect(try await sweep(afterHours: ForgottenTables.hoursKept) == 1)

        #expect(try await !isKept(table))
    }

    @Test func `leaves a file that the journal names, or another table`() async throws {
        let list = "code,name,level,parent\n990000100299,新村,5,990000100\n"
        let named = try await handIn(list, id: "same-as-a-list")
        try await cast.send(
            .importDivisions(.init(file: named.file, bytes: list.utf8.count)), as: .administrator)

        #expect(try await sweep(afterHours: ForgottenTables.hoursKept) == 1)

        #expect(cast.store.blobs.file(named.file) != nil)
    }

    @Test func `leaves a file that somebody kept again`() async throws {
        let blobs = cast.store.blobs
        let file = try blobs.put(Array("again".utf8))
        let now = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) - 60_000)

        try blobs.remove(file, untouchedSince: now)

        #expect(blobs.file(file) != nil)
        try blobs.remove(file, untouchedSince: later(hours: 0))
        #expect(blobs.file(file) == nil)
        #expect(try blobs.put(Array("again".utf8)) == file)
        #expect(blobs.file(file) != nil)
    }
}
