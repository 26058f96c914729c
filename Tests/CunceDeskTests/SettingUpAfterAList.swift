import CunceDesk
import CunceDomain
import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Logging
import Testing

/// A county may bring its list first and choose its root among what the list holds.
@Suite struct SettingUpAfterAList {
    private static let list = """
        code,name,level,parent
        990000,示范县,3,
        990000100,示范镇,4,990000
        990000100201,溪坑店村,5,990000100
        """

    @Test func `a root that the list holds is taken as it is`() async throws {
        try await withDesk { desk in
            try await bringIn(desk)

            try await establish(desk, code: "990000100")

            let root = try await desk.store.main.read { connection in
                try InstallationRow.read(connection).flatMap {
                    try DivisionByID.find($0.root, on: connection)
                }
            }
            #expect(root?.name == "示范镇")
            #expect(root?.path.ids.count == 2)
        }
    }

    @Test func `a root that the list does not hold comes after it`() async throws {
        try await withDesk { desk in
            try await bringIn(desk)

            try await establish(desk, code: "880000100")

            let divisions = try await desk.store.main.read { connection in
                try connection.rows("SELECT code FROM divisions ORDER BY id") { try $0.text(0) }
            }
            #expect(divisions.last == "880000100")
            #expect(divisions.count == 4)
        }
    }

    @Test func `nobody but the console brings a list in before that`() async throws {
        try await withDesk { desk in
            let file = try desk.store.blobs.put(Array(Self.list.utf8))
            let office = Actor(
                person: "p", post: "q", role: "town-organisation-office",
                standing: .organisationOffice, path: "/1/")

            await #expect(throws: Refusal.access(.notAllowed(.importDivisions))) {
                try await desk.submit(
                    Request(
                        id: "list", actor: office, happenedOn: desk.today,
                        command: .importDivisions(.init(file: file, bytes: Self.list.utf8.count))))
            }
        }
    }

    private func bringIn(_ desk: Desk) async throws {
        let file = try desk.store.blobs.put(Array(Self.list.utf8))
        try await desk.submit(
            Request(
                id: "list", actor: console, happenedOn: desk.today,
                command: .importDivisions(.init(file: file, bytes: Self.list.utf8.count))))
    }

    private func establish(_ desk: Desk, code: String) async throws {
        try await desk.submit(
            Request(
                id: "set-up", actor: console, happenedOn: desk.today,
                command: .establish(
                    .init(
                        code: code, name: "另一个镇", level: 4, pack: "sanlian-sanbang-santui"))))
    }

    private let console = Actor(
        person: "console", post: "console", role: "administrator", standing: .administrator,
        path: "/")

    private func withDesk(_ body: (Desk) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let store = try await Store(
            main: SQLiteEngine(path: folder.path + "/cunce.sqlite"),
            keys: SQLiteEngine(path: folder.path + "/keys.sqlite"),
            blobs: Blobs(folder: folder.appendingPathComponent("blobs")))
        let noon = Moment.at(CastCalendar.friday, hour: 12)
        let desk = Desk(
            store: store, programmes: Programmes([try Cast.pack()]),
            log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), now: { noon })
        try await body(desk)
        await store.close()
        try FileManager.default.removeItem(at: folder)
    }
}
