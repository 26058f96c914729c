package import CunceDomain
import CuncePacks
import Foundation

/// Versions of the shipped pack, as an office would write them: a file with some words changed.
extension Cast {
    /// A change of the pack: words that stand in a file become others.
    package struct PackEdit: Sendable {
        /// `nil` for all files.
        let file: String?
        let old: String
        let new: String

        package init(_ file: String?, _ old: String, _ new: String) {
            self.file = file
            self.old = old
            self.new = new
        }

        /// Another key for something, wherever it stands.
        package static func renaming(_ key: String, to other: String) -> PackEdit {
            PackEdit(nil, " \(key)\n", " \(other)\n")
        }

        /// A fact about posts that says it ranks: a lawful-use warning and nothing besides.
        package static let ranking = PackEdit(
            "facts.yaml", "\nfacts:\n",
            """

            facts:
              - {key: place-in-line, label: {zh: 干部排名, en: Ranking of cadres}, about: post, matter: work, \
            type: number, each: year}

            """)
    }

    /// The shipped pack in another version.
    package static func pack(_ version: String, _ edits: [PackEdit] = []) throws -> Programme {
        let folder = packFolder
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
        }
        let all = [PackEdit("programme.yaml", "version: 1.0.0", "version: \(version)")] + edits
        for edit in all {
            let changed = files.filter { name, bytes in
                (edit.file ?? name) == name
                    && String(decoding: bytes, as: UTF8.self).contains(edit.old)
            }
            guard !changed.isEmpty else { throw NothingToChange(edit: edit) }
            for (name, bytes) in changed {
                let text = String(decoding: bytes, as: UTF8.self)
                files[name] = Data(
                    text.replacingOccurrences(of: edit.old, with: edit.new).utf8)
            }
        }
        return try PackReading.read(files: files).get()
    }

    private struct NothingToChange: Error { let edit: PackEdit }
}
