import Foundation

/// The checkout this test was built from, read as text.
enum Repository {
    /// Found from this file's own path: `ROOT/Tests/RepositoryTests/Repository.swift`.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Paths of all files that are or could be committed, relative to the root, sorted.
    static let paths: [String] = listed() ?? walked()

    /// Files under `folder` with one of these endings, read as UTF-8.
    ///
    /// A folder that does not exist yet has no files; that is not a fault.
    static func texts(under folder: String, endingIn endings: String...) throws -> [TextFile] {
        try paths
            .filter { path in
                path.hasPrefix(folder + "/") && endings.contains { path.hasSuffix($0) }
            }
            .map { try TextFile(path: $0, text: text(of: $0)) }
    }

    static func bytes(of path: String) throws -> Data {
        try Data(contentsOf: root.appending(path: path))
    }

    private static func text(of path: String) throws -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }

    /// What git tracks or would track; `nil` where there is no git or no work tree.
    ///
    /// Not through Foundation's `Process`: while it looks for open files it reads past the end of
    /// a directory entry, which ends a process with more than about 1,350 of them now and then.
    private static func listed() -> [String]? {
        let place = root.path.replacing("'", with: #"'\''"#)
        let command =
            "git -C '\(place)' ls-files -z --cached --others --exclude-standard 2>/dev/null"
        guard let git = popen(command, "r") else { return nil }
        var listing: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&part, 1, part.count, git)
            if count == 0 { break }
            listing += part.prefix(count)
        }
        guard pclose(git) == 0 else { return nil }
        return String(decoding: listing, as: UTF8.self).split(separator: "\0").map(String.init)
            .filter { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }
            .sorted()
    }

    /// Every file but those that a build, a run or git made; for a checkout without git.
    private static func walked() -> [String] {
        let madeHere = [".build", ".venv", ".git", "data", "data-demo", "__pycache__"]
        guard let walk = FileManager.default.enumerator(atPath: root.path) else { return [] }
        var found: [String] = []
        while let path = walk.nextObject() as? String {
            let name = (path as NSString).lastPathComponent
            if madeHere.contains(name) || name.hasPrefix(".build-") {
                walk.skipDescendants()
            } else if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
                name != "Package.resolved"
            {
                found.append(path)
            }
        }
        return found.sorted()
    }
}
