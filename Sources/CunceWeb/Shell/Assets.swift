package import Foundation

/// Styles and scripts, read once at start and served from memory.
package struct Assets: Sendable {
    package struct File: Sendable {
        package let bytes: [UInt8]
        package let type: String
    }

    private let files: [String: File]

    /// - Parameter folder: holds `styles/` and `scripts/`.
    package init(folder: URL) throws {
        var files: [String: File] = [:]
        for (part, type) in [
            ("styles", "text/css; charset=utf-8"), ("scripts", "text/javascript; charset=utf-8"),
        ] {
            let inside = folder.appendingPathComponent(part)
            guard FileManager.default.fileExists(atPath: inside.path) else { continue }
            for file in try FileManager.default.contentsOfDirectory(
                at: inside, includingPropertiesForKeys: nil)
            {
                let name = "\(part)/\(file.lastPathComponent)"
                files[name] = File(bytes: [UInt8](try Data(contentsOf: file)), type: type)
            }
        }
        self.files = files
    }

    package func file(_ name: String) -> File? { files[name] }
}
