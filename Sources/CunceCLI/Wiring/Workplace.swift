package import CunceDomain
package import CunceStore
package import Foundation

/// What commands need from the machine and may not import themselves: engines, a clock, folders.
/// The program's entry makes one and sets it before any command runs.
package struct Workplace: Sendable {
    @TaskLocal package static var current: Workplace?

    /// Opens the store at a place, making folder and schema where they are missing.
    package let open: @Sendable (StorePlace) async throws -> Store
    /// Opens an SQLite file by itself, or creates it.
    package let openFile: Backup.OpenFile
    /// An engine's own online copy; `false` where it has none.
    package let copyFile: Backup.CopyFile
    /// Runs the server until it is told to stop.
    package let serve: @Sendable (ServeRequest) async throws -> Void
    /// Folder of the programme packs.
    package let programmes: URL
    /// Folder of the texts, templates and styles.
    package let resources: URL
    package let version: String
    package let now: @Sendable () -> Moment
    /// A fresh id of a command.
    package let newID: @Sendable () -> CommandID

    package init(
        open: @escaping @Sendable (StorePlace) async throws -> Store,
        openFile: @escaping Backup.OpenFile, copyFile: @escaping Backup.CopyFile,
        serve: @escaping @Sendable (ServeRequest) async throws -> Void,
        programmes: URL, resources: URL, version: String,
        now: @escaping @Sendable () -> Moment, newID: @escaping @Sendable () -> CommandID
    ) {
        self.open = open
        self.openFile = openFile
        self.copyFile = copyFile
        self.serve = serve
        self.programmes = programmes
        self.resources = resources
        self.version = version
        self.now = now
        self.newID = newID
    }
}
