import Foundation

/// Where the programme packs and the resources are: where the environment says, beside the
/// binary, or in a folder above it (a checkout, when it was built there).
struct Folders: Sendable {
    let resources: URL
    let programmes: URL

    static func found() -> Folders {
        Folders(
            resources: folder("Resources", environment: "CUNCE_RESOURCES"),
            programmes: folder("Programmes", environment: "CUNCE_PROGRAMMES"))
    }

    private static func folder(_ name: String, environment: String) -> URL {
        if let given = ProcessInfo.processInfo.environment[environment] {
            return URL(fileURLWithPath: given)
        }
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        var above = binary().deletingLastPathComponent()
        while above.path != "/" {
            let candidate = above.appendingPathComponent(name)
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
            above = above.deletingLastPathComponent()
        }
        return here.appendingPathComponent(name)
    }

    private static func binary() -> URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    }
}
