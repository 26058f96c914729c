import Testing

@Suite struct NothingOfOneMachine {
    /// Folders of one machine or one person; put together here so that this file is clean.
    static let places =
        #"(?<![\w.}$)/-])/("# + ["work", "root", "home"].joined(separator: "|") + ")/"

    @Test func `is written into the repository`() throws {
        let texts = try Repository.paths
            .filter { path in
                [".png", ".jpg", ".xz", ".woff2"].allSatisfy { !path.hasSuffix($0) }
            }
            .map { path in
                let bytes = try Repository.bytes(of: path)
                return TextFile(path: path, text: String(decoding: bytes, as: UTF8.self))
            }

        expectNone(
            try texts.flatMap { try $0.findings(of: Self.places, saying: "one machine's path") },
            mend: "Write a path relative to the repository, or take it from a setting.")
    }

    @Test func `is over one megabyte`() throws {
        let large = try Repository.paths.compactMap { path -> Finding? in
            let size = try Repository.bytes(of: path).count
            return size > 1_000_000 ? Finding(path: path, line: 0, what: "\(size) bytes") : nil
        }

        expectNone(large, mend: "Shrink these files or leave them out; clones carry them for ever.")
    }
}
