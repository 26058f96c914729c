import CuncePacks
import Foundation
import Testing

/// The packs of this repository, and what is said of the example after a change to its text.
struct ExamplePack {
    static let programmes = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Programmes")

    private(set) var files: [String: Data] = [:]

    init() throws {
        let folder = Self.programmes.appendingPathComponent("example")
        for file in PackFile.allCases
        where FileManager.default.fileExists(
            atPath: folder.appendingPathComponent(file.name).path)
        {
            files[file.name] = try Data(contentsOf: folder.appendingPathComponent(file.name))
        }
    }

    /// Puts other words in place of the first such words of a file.
    func with(_ words: String, in file: PackFile, replacing old: String) throws -> ExamplePack {
        let text = try #require(files[file.name].flatMap { String(data: $0, encoding: .utf8) })
        let range = try #require(text.range(of: old))
        return with(Data(text.replacingCharacters(in: range, with: words).utf8), as: file.name)
    }

    func with(_ data: Data?, as name: String) -> ExamplePack {
        var changed = self
        changed.files[name] = data
        return changed
    }

    var complaints: [String] { refusal?.complaints.map(\.description) ?? [] }

    /// `nil` for a pack without complaints.
    var refusal: PackRefusal? {
        if case .failure(let refusal) = PackReading.read(files: files) { refusal } else { nil }
    }
}
