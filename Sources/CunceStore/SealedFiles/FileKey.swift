package import CunceDomain

/// The key of a sealed file, with what the file is about.
package struct FileKey: Equatable, Sendable {
    package let file: FileID
    package let kind: SealedKind
    /// Whom it is about.
    package let person: PersonID
    /// The post it is about; empty where it is about none.
    package let post: PostID
    /// What tells files of one kind about one post apart, such as a scheme and its period: there
    /// is one file for each. Empty where there may be many.
    package let matter: String
    /// 32 bytes.
    package let key: [UInt8]
    package let openedAt: Moment

    package init(
        file: FileID, kind: SealedKind, person: PersonID, post: PostID, matter: String = "",
        key: [UInt8], openedAt: Moment
    ) {
        self.file = file
        self.kind = kind
        self.person = person
        self.post = post
        self.matter = matter
        self.key = key
        self.openedAt = openedAt
    }

    private static let columns = "file_id, kind, person_id, post_id, key, opened_at, matter"

    /// Parameters: $1 file.
    package static let byID = "SELECT \(columns) FROM file_keys WHERE file_id = $1"

    /// Parameters: $1 kind, $2 person, $3 post, $4 matter.
    package static let byMatter = """
        SELECT \(columns) FROM file_keys
        WHERE kind = $1 AND person_id = $2 AND post_id = $3 AND matter = $4
        """

    /// Parameters: $1 person.
    package static let byPerson = """
        SELECT \(columns) FROM file_keys WHERE person_id = $1 ORDER BY opened_at, file_id
        """

    /// Parameters: $1 kind.
    package static let byKind = """
        SELECT \(columns) FROM file_keys WHERE kind = $1 ORDER BY opened_at, file_id
        """

    /// Parameters: $1 file, $2 kind, $3 person, $4 post, $5 key, $6 moment, $7 matter.
    package static let insert = """
        INSERT INTO file_keys (file_id, kind, person_id, post_id, key, opened_at, matter)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT DO NOTHING
        """

    /// Parameters: $1 file.
    package static let destroy = "DELETE FROM file_keys WHERE file_id = $1"

    private static let everyOne = """
        SELECT \(columns) FROM file_keys ORDER BY opened_at, file_id
        """

    /// Of every kind, the oldest first.
    package static func all(on keys: any SQLConnection) throws -> [FileKey] {
        try keys.rows(everyOne) { try make($0) }.compactMap(\.self)
    }

    package static func find(_ id: FileID, on keys: any SQLConnection) throws -> FileKey? {
        try keys.row(byID, [.text(id.text)]) { try make($0) } ?? nil
    }

    /// The oldest first.
    package static func list(
        about person: PersonID, on keys: any SQLConnection
    ) throws -> [FileKey] {
        try keys.rows(byPerson, [.text(person.text)]) { try make($0) }.compactMap(\.self)
    }

    /// The oldest first.
    package static func list(
        _ kind: SealedKind, on keys: any SQLConnection
    ) throws -> [FileKey] {
        try keys.rows(byKind, [.text(kind.rawValue)]) { try make($0) }.compactMap(\.self)
    }

    /// The file there is for one matter of one person on one post.
    package static func find(
        _ kind: SealedKind, of person: PersonID, on post: PostID, matter: String,
        on keys: any SQLConnection
    ) throws -> FileKey? {
        guard !matter.isEmpty else { return nil }
        return try keys.row(
            byMatter,
            [.text(kind.rawValue), .text(person.text), .text(post.text), .text(matter)]
        ) { try make($0) } ?? nil
    }

    /// Keeps a key. An id or a matter that is taken keeps the key it has.
    package func insert(on keys: any SQLConnection) throws {
        try keys.execute(
            Self.insert,
            [
                .text(file.text), .text(kind.rawValue), .text(person.text), .text(post.text),
                .bytes(key), .integer(openedAt.milliseconds), .text(matter),
            ])
    }

    /// After this nobody reads the file again. What the database leaves in free pages is the
    /// matter of `Forgetting`.
    package static func destroy(_ id: FileID, on keys: any SQLConnection) throws {
        try keys.execute(destroy, [.text(id.text)])
    }

    /// `nil` for a kind of a newer program.
    private static func make(_ row: any SQLRow) throws -> FileKey? {
        guard let kind = SealedKind(rawValue: try row.text(1)) else { return nil }
        return FileKey(
            file: FileID(try row.text(0)), kind: kind, person: PersonID(try row.text(2)),
            post: PostID(try row.text(3)), matter: try row.text(6), key: try row.bytes(4),
            openedAt: Moment(milliseconds: try row.integer(5)))
    }
}
