package import CunceDomain
package import CunceStore

/// A training or a way of leaving, as somebody with a right reads it.
package struct ReadServiceFile: Sendable {
    package let key: FileKey
    package let file: ServiceFile
    package let right: FileAccess.Right
}

/// Reads sealed files of people's service for one reader.
package enum ServiceFiles {
    /// Those of the keys the reader may know of, the newest first.
    package static func read(
        _ keys: [FileKey], for reader: FileAccess.Reader, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [ReadServiceFile] {
        let paths = try PostPaths.read(Set(keys.map(\.post)), on: connection)
        return try SealedFiles.open(ServiceFile.self, keys, cache: cache, on: connection)
            .compactMap { opened in
                let facts = FileAccess.Facts(
                    subject: opened.key.person, path: paths[opened.key.post] ?? "", parts: [],
                    isOver: false)
                guard let right = FileAccess.right(of: reader, on: facts) else { return nil }
                return ReadServiceFile(key: opened.key, file: opened.state, right: right)
            }.reversed()
    }
}
