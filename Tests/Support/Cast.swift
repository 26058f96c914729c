package import CunceDesk
package import CunceDomain
import CuncePacks
package import CunceStore
import CunceStoreSQLite
package import Foundation
import Logging
import Synchronization

/// One small town for all tests: 示范镇 with three villages, its posts, a clock that stands still
/// and a desk. Everything goes through the desk, so its journal is a real one.
package final class Cast: Sendable {
    package let store: Store
    package let desk: Desk
    package let clock: CastClock
    package let programme: Programme
    package let folder: URL
    private let counting: CountingEngine
    private let sent = Mutex(0)

    package static let town = DivisionID(1)
    package static let townCode = "990000100"
    package static let round: RoundID = "round-1"

    /// - Parameters:
    ///   - main: another engine for the main database; SQLite in a folder of its own otherwise.
    ///   - keys: another engine for the keys; SQLite in the same folder otherwise.
    ///   - day: the day on the clock.
    ///   - isCounty: whether the root is a county with two towns (`CastCounty`).
    ///   - version: the version of the pack that is there at set-up; the newest otherwise.
    ///   - others: packs that are installed besides the shipped one.
    package init(
        on day: CivilDate = CastCalendar.opens, main: (any SQLEngine)? = nil,
        keys: (any SQLEngine)? = nil,
        isCounty: Bool = false, setUpWith version: String? = nil, others: [Programme] = []
    ) async throws {
        let name = "cunce-cast-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.path
        let engine = try main ?? SQLiteEngine(path: path + "/cunce.sqlite")
        let counting = CountingEngine(engine)
        self.counting = counting
        store = try await Store(
            main: counting,
            keys: keys ?? SQLiteEngine(path: path + "/keys.sqlite", overwritesDeleted: true),
            blobs: Blobs(folder: folder.appendingPathComponent("blobs")))
        let clock = CastClock(day)
        self.clock = clock
        let installed = Programmes([try Self.pack()] + others)
        let shipped = Self.shipped
        guard
            let programme = version.map({ installed.pack(shipped, $0) })
                ?? installed.pack(shipped)
        else { throw Refusal.request(.packMissing(key: shipped, version: version ?? "")) }
        self.programme = programme
        let log = Logger(label: "cast", factory: { _ in SwiftLogNoOpLogHandler() })
        desk = Desk(
            store: store, programmes: installed, law: try Self.law(), log: log,
            now: { clock.now })
        try await found(under: programme, log)
        try await isCounty ? CastCounty.establish(self) : establish()
    }

    package static let shipped = "sanlian-sanbang-santui"

    /// Sets the town up by a desk that knows one version only: set-up takes the newest.
    private func found(under programme: Programme, _ log: Logger) async throws {
        let clock = clock
        guard desk.programmes.pack(Self.shipped)?.version != programme.version else { return }
        let founding = Desk(
            store: store, programmes: Programmes([programme]), log: log, now: { clock.now })
        try await founding.submit(
            Request(
                id: "command-founding", actor: CastPost.administrator.actor,
                happenedOn: clock.now.day, command: Self.founding))
    }

    private static let founding = Command.establish(
        .init(code: townCode, name: "示范镇", level: 4, pack: shipped))

    deinit {
        // A folder that stays behind is the system's to sweep.
        try? FileManager.default.removeItem(at: folder)
    }

    /// Statements read with since the last time somebody asked.
    package var statements: Int { counting.statements }

    /// The programme of the source case, as it ships.
    package static func pack() throws -> Programme {
        try PackReading.read(folder: packFolder).get()
    }

    /// The figures of law as they ship.
    package static func law() throws -> Law {
        let file = packFolder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Resources/law/\(LawFile.name)")
        return try LawFile.read(try Data(contentsOf: file)).get()
    }

    static var packFolder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Programmes/\(shipped)")
    }

    /// Sends a command as a post; a new id each time, the same ones in every run.
    @discardableResult
    package func send(
        _ command: Command, as post: CastPost = .office, happened: CivilDate? = nil
    ) async throws -> Receipt {
        let number = sent.withLock { sent in
            sent += 1
            return sent
        }
        return try await desk.submit(
            Request(
                id: CommandID("command-\(number)"), actor: post.actor,
                happenedOn: happened ?? clock.now.day, command: command))
    }

    /// The same for an actor of another division.
    @discardableResult
    package func send(_ command: Command, by actor: Actor) async throws -> Receipt {
        let number = sent.withLock { sent in
            sent += 1
            return sent
        }
        return try await desk.submit(
            Request(
                id: CommandID("command-\(number)"), actor: actor, happenedOn: clock.now.day,
                command: command))
    }

    private func establish() async throws {
        let isFounded = try await store.main.read { try InstallationRow.read($0) } != nil
        if !isFounded { try await send(Self.founding, as: .administrator) }
        for village in CastVillage.allCases {
            try await send(
                .addDivision(
                    .init(code: village.code, name: village.name, level: 5, parent: Self.town)),
                as: .administrator)
        }
        for post in CastPost.allCases {
            try await send(
                .registerPerson(post.person, name: post.rawValue, contact: ""),
                as: .administrator)
            try await send(
                .roster(
                    .openPost(
                        post.id, role: post.role, division: Self.town,
                        designation: post.designation)), as: .administrator)
            try await send(
                .roster(.takePost(post.id, post.person, from: clock.now.day)),
                as: .administrator)
        }
    }
}
