import Foundation

/// The folder a pack lies in. Other files than YAML are let be: a pack may have a README.
struct PackFolder {
    /// Bytes a file may have.
    static let sizeLimit = 1_048_576

    private let folder: URL

    init(_ folder: URL) { self.folder = folder.resolvingSymlinksInPath() }

    /// Bytes by name of whatever could be read; complaints for the rest.
    func files(_ complaints: ComplaintList) -> [String: Data] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            complaints.add(
                folder.lastPathComponent, 1, "folder", expected: "a folder that can be read",
                got: isThere ? "something else" : "nothing there")
            return [:]
        }
        let yaml = Set(names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") })
        let known = Set(PackFile.allCases.map(\.name))
        for name in yaml.subtracting(known) { complaints.unknownFile(name) }
        for file in PackFile.allCases where file.mustBeThere && !yaml.contains(file.name) {
            complaints.missingFile(file.name)
        }
        var files: [String: Data] = [:]
        for name in known.intersection(yaml) { files[name] = data(of: name, complaints) }
        return files
    }

    private var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    private func data(of name: String, _ complaints: ComplaintList) -> Data? {
        let file = folder.appendingPathComponent(name).resolvingSymlinksInPath()
        return Self.data(of: file, name: name, limit: Self.sizeLimit, complaints)
    }

    /// The bytes of one file, and one more than it may have where it has too many.
    static func data(
        of file: URL, name: String, limit: Int, _ complaints: ComplaintList
    ) -> Data? {
        do {
            // Asked first: opening a pipe would wait for a writer.
            let facts = try FileManager.default.attributesOfItem(atPath: file.path)
            guard facts[.type] as? FileAttributeType == .typeRegular else {
                complaints.add(name, 1, "file", expected: "an ordinary file", got: "something else")
                return nil
            }
            let handle = try FileHandle(forReadingFrom: file)
            defer { handle.closeFile() }
            return try handle.read(upToCount: limit + 1) ?? Data()
        } catch {
            complaints.add(
                name, 1, "file", expected: "a file that can be read",
                got: "one the system does not open")
            return nil
        }
    }
}
