import ArgumentParser
import Foundation

/// The options that every command about data takes.
struct StoreArguments: ParsableArguments {
    @Option(help: "Folder of the data (default data/, for the demo data-demo/).")
    var data: String?

    @Option(help: "PostgreSQL database instead of a file: postgres://…")
    var database: String?

    func place(isDemo: Bool = false) -> StorePlace {
        // Beside a database the folder holds the lists and nothing that tells demos apart.
        let folder = data ?? (isDemo && database == nil ? "data-demo" : "data")
        return StorePlace(
            folder: URL(fileURLWithPath: folder, isDirectory: true), database: database)
    }
}
