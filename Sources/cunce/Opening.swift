import Configuration
import CunceCLI
import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceStorePostgres
import CunceStoreSQLite
import CunceWeb
import Foundation
import Logging

/// Opens stores and serves them.
enum Opening {
    static func now() -> Moment { Clock.now() }

    static func store(at place: StorePlace) async throws -> Store {
        let blobs = Blobs(folder: place.blobs)
        if let url = place.database {
            return try await Store(
                main: try await PostgresEngine(url: url, schema: "cunce"),
                keys: try await PostgresEngine(url: url, schema: "cunce_keys"), blobs: blobs)
        }
        do {
            try FileManager.default.createDirectory(
                at: place.folder, withIntermediateDirectories: true,
                // Personal keys lie here: nobody but the owner reads them.
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFault.unavailable("\(place.folder.path): \(error.localizedDescription)")
        }
        return try await Store(
            main: try SQLiteEngine(path: place.mainFile.path),
            keys: try SQLiteEngine(path: place.keysFile.path, overwritesDeleted: true),
            blobs: blobs)
    }

    /// `--host` and `--port`, else `CUNCE_HOST` and `CUNCE_PORT`, else 127.0.0.1:8080.
    static func serve(_ request: ServeRequest, _ folders: Folders) async throws {
        let configuration = ConfigReader(provider: EnvironmentVariablesProvider())
        let host = request.host ?? configuration.string(forKey: "cunce.host", default: "127.0.0.1")
        let port = request.port ?? configuration.int(forKey: "cunce.port", default: 8080)
        var log = Logger(label: "cunce")
        let level = configuration.string(forKey: "cunce.log.level", default: "warning")
        log.logLevel = Logger.Level(rawValue: level) ?? .warning
        if let notice = Clock.notice { say(notice) }
        let store = try await store(at: request.place)
        // What was coming in when the last server was ended.
        try store.blobs.clearIncoming()
        let durability = try await store.main.durability()
        log.info("flushes", metadata: ["main": "\(durability)"])
        let site = try await site(store, request, folders, log)
        let sweeping = Task { await Sweeping.goOn(store, log) }
        let reminding = Task { await Reminding.goOn(site) }
        defer {
            sweeping.cancel()
            reminding.cancel()
        }
        do {
            try await Serving.run(site, host: host, port: port) { say($0) }
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    private static func site(
        _ store: Store, _ request: ServeRequest, _ folders: Folders, _ log: Logger
    ) async throws -> Site {
        guard let workplace = Workplace.current else {
            preconditionFailure("the program's entry sets the workplace before any command")
        }
        let texts = try Texts(folder: folders.resources.appendingPathComponent("texts"))
        let code = RandomWords.slipCode()
        let isSetUp = try await store.main.read { try InstallationRow.read($0) } != nil
        if !isSetUp { say("One-time code for set-up: \(code)") }
        return Site(
            desk: Desk(
                store: store, programmes: workplace.installedProgrammes(),
                calendar: workplace.installedCalendar(), law: workplace.installedLaw(),
                neverSaid: workplace.installedNeverSaid(), log: log,
                now: { now() }),
            texts: texts,
            templates: try Templates(
                folder: folders.resources.appendingPathComponent("templates"), texts: texts),
            assets: try Assets(folder: folders.resources), gate: HashingGate(),
            isDemo: request.isDemo, setupCode: code, log: log,
            // The system's name for this very program, also when a newer one lies in its place.
            previews: Previews(
                blobs: store.blobs,
                tool: PictureTool(program: URL(fileURLWithPath: "/proc/self/exe"))),
            mail: request.isDemo ? nil : MailSettings.read(ProcessInfo.processInfo.environment),
            address: address(request), packMeanings: [.zh: try workplace.packMeanings(in: .zh)])
    }

    /// `--address`, else `CUNCE_ADDRESS`; without the slash at its end.
    private static func address(_ request: ServeRequest) -> String {
        let configuration = ConfigReader(provider: EnvironmentVariablesProvider())
        var address = request.address ?? configuration.string(forKey: "cunce.address", default: "")
        while address.hasSuffix("/") { address.removeLast() }
        return address
    }

    /// At once, also into a file: whoever started the server waits for the line.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
