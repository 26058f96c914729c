package import CunceDomain
package import CunceStore

/// Somebody who is kept in view, as somebody with a right reads it.
package struct InViewFile: Sendable {
    package let key: FileKey
    package let view: PersonInView
    package let right: FileAccess.Right
}

/// Reads sealed files of people kept in view for one reader.
package enum InViewFiles {
    /// Those of the keys the reader may know of, the newest first.
    package static func read(
        _ keys: [FileKey], for reader: FileAccess.Reader, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [InViewFile] {
        try SealedFiles.open(PersonInView.self, keys, cache: cache, on: connection)
            .compactMap { opened in
                guard let agreement = opened.state.agreement?.value else { return nil }
                let place = try DivisionByID.find(agreement.division, on: connection)
                let facts = FileAccess.Facts(
                    subject: opened.key.person, path: place?.path.text ?? "", parts: [],
                    isOver: false)
                guard let right = FileAccess.right(of: reader, on: facts) else { return nil }
                return InViewFile(key: opened.key, view: opened.state, right: right)
            }.reversed()
    }
}
