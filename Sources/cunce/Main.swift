import ArgumentParser
import CunceCLI
import CunceDomain
import CunceStore
import CunceStoreSQLite
import Foundation
import Logging

/// Wiring only: which engine, which clock, which folders. What can be asked is in `CunceCLI`.
@main struct Main {
    static func main() async {
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        let folders = Folders.found()
        let workplace = Workplace(
            open: { try await Opening.store(at: $0) },
            openFile: { try SQLiteEngine(path: $0.path) },
            copyFile: { engine, file in
                guard let engine = engine as? SQLiteEngine else { return false }
                try await engine.backUp(to: file.path)
                return true
            },
            serve: { request in try await Opening.serve(request, folders) },
            programmes: folders.programmes, resources: folders.resources, version: "0.1.0",
            now: { Opening.now() },
            newID: { CommandID(RandomWords.word(letters: 20)) })
        await Workplace.$current.withValue(workplace) { await CunceCommand.main() }
    }
}
