package import Foundation

/// Where the data is: a folder, or a folder beside a database.
package struct StorePlace: Equatable, Sendable {
    /// Holds `cunce.sqlite`, `keys.sqlite` and `blobs/`; with a database only `blobs/`.
    package let folder: URL
    /// `postgres://…`; `nil` for SQLite.
    package let database: String?

    package init(folder: URL, database: String? = nil) {
        self.folder = folder
        self.database = database
    }

    package var mainFile: URL { folder.appendingPathComponent("cunce.sqlite") }
    package var keysFile: URL { folder.appendingPathComponent("keys.sqlite") }
    package var blobs: URL { folder.appendingPathComponent("blobs") }
}
