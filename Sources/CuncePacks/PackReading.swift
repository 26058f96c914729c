package import CunceDomain
package import Foundation

/// Reads a pack: a folder of YAML files, at most one of each `PackFile`.
///
/// Time and memory are bounded by the size of the files, each at most 1 MB: anchors, aliases,
/// tags and deep nesting are refused before the text is composed.
package enum PackReading {
    /// - Returns: the programme, or every complaint at once.
    package static func read(folder: URL) -> Result<Programme, PackRefusal> {
        let complaints = ComplaintList()
        let files = PackFolder(folder).files(complaints)
        return read(files, complaints)
    }

    /// The files of a folder as they are now, bytes by name; `nil` where they cannot be read or are
    /// not those of a pack.
    package static func files(in folder: URL) -> [String: Data]? {
        let complaints = ComplaintList()
        let files = PackFolder(folder).files(complaints)
        return complaints.isEmpty ? files : nil
    }

    /// The same for a pack that is not on a disk.
    ///
    /// - Parameter files: bytes by name, such as `roles.yaml`.
    package static func read(files: [String: Data]) -> Result<Programme, PackRefusal> {
        let complaints = ComplaintList()
        for file in PackFile.allCases where file.mustBeThere && files[file.name] == nil {
            complaints.missingFile(file.name)
        }
        for name in files.keys where !PackFile.allCases.contains(where: { $0.name == name }) {
            complaints.unknownFile(name)
        }
        return read(files, complaints)
    }

    private static func read(
        _ files: [String: Data], _ complaints: ComplaintList
    ) -> Result<Programme, PackRefusal> {
        let keys = PackKeys()
        var roots: [PackFile: PackValue] = [:]
        for file in PackFile.allCases {
            guard let data = files[file.name],
                let text = PackText.text(of: data, file: file.name, complaints)
            else { continue }
            roots[file] = PackComposition.root(of: text, file: file.name, complaints)
        }
        let given = Set(PackFile.allCases.filter { files[$0.name] != nil })
        let parts = ProgrammeParts(roots, given: given, keys)
        CrossChecks(keys: keys, complaints: complaints).run(on: parts)
        guard complaints.isEmpty, let programme = parts.programme else {
            return .failure(PackRefusal(complaints: complaints.inOrder))
        }
        return .success(programme)
    }
}
