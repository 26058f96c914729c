import ArgumentParser
import CunceStore
import CunceStorePostgres
import CunceStoreSQLite
import Foundation

/// Where a store to be measured is.
struct StoreOptions: ParsableArguments {
    @Option(help: "Folder of the data; with --database only of the files.")
    var data: String

    @Option(help: "PostgreSQL database instead of files: postgres://…")
    var database: String?

    var folder: URL { URL(fileURLWithPath: data, isDirectory: true) }

    /// - Parameter part: tells several stores in one place apart; the server opens the one
    ///   without a part.
    func open(_ part: String? = nil) async throws -> Store {
        let folder = part.map { self.folder.appendingPathComponent($0) } ?? self.folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let blobs = Blobs(folder: folder.appendingPathComponent("blobs"))
        if let database {
            let schema = (["cunce"] + [part].compactMap(\.self)).joined(separator: "_")
            return try await Store(
                main: try await PostgresEngine(url: database, schema: schema),
                keys: try await PostgresEngine(url: database, schema: "\(schema)_keys"),
                blobs: blobs)
        }
        return try await Store(
            main: try SQLiteEngine(path: folder.appendingPathComponent("cunce.sqlite").path),
            keys: try SQLiteEngine(path: folder.appendingPathComponent("keys.sqlite").path),
            blobs: blobs)
    }
}
