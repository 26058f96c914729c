package import Foundation

/// The folders the installed packs were read from; their texts are read when somebody asks.
package struct PackSources: Sendable {
    private let folders: [String: URL]

    package static let none = PackSources([])

    /// - Parameter packs: each key and version once; the first counts.
    package init(_ packs: [(key: String, version: String, folder: URL)]) {
        folders = Dictionary(
            packs.map { (Self.name($0.key, $0.version), $0.folder) }
        ) { first, _ in first }
    }

    /// Bytes by the name of the file, such as `roles.yaml`; `nil` for a pack that is not installed
    /// or whose folder cannot be read any more.
    package func files(_ key: String, _ version: String) -> [String: Data]? {
        guard let folder = folders[Self.name(key, version)] else { return nil }
        let complaints = ComplaintList()
        let files = PackFolder(folder).files(complaints)
        return complaints.isEmpty ? files : nil
    }

    // A slash stands in neither.
    private static func name(_ key: String, _ version: String) -> String { "\(key)/\(version)" }
}
