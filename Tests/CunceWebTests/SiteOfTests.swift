import CunceReports
import CunceStore
import CunceTestSupport
import Foundation
import Logging

@testable import CunceWeb

extension Site {
    /// A site over a cast's town, with the words and templates that ship.
    static func ofTests(_ cast: Cast) throws -> Site {
        let resources = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Resources")
        let texts = try Texts(folder: resources.appendingPathComponent("texts"))
        return Site(
            desk: cast.desk, texts: texts,
            templates: try Templates(
                folder: resources.appendingPathComponent("templates"), texts: texts),
            assets: try Assets(folder: resources), gate: HashingGate(), isDemo: false,
            setupCode: "code",
            log: Logger(label: "web", factory: { _ in SwiftLogNoOpLogHandler() }))
    }
}
