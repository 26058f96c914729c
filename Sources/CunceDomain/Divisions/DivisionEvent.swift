/// What can happen to the list of divisions. 行政区划
package enum DivisionEvent: Equatable, Sendable {
    case imported(Imported)
    case added(Added)

    /// One list, one entry, however long the list: the file is kept and read again by a replay.
    package struct Imported: Codable, Equatable, Sendable {
        /// SHA-256 of the file in hexadecimal: its name among the blobs.
        package var file: String
        package var bytes: Int
        package var encoding: String
        package var reader: Int
        package var added: Int
        package var changed: Int
        package var unchanged: Int
        package var refused: Int

        package init(
            file: String, bytes: Int, encoding: String, reader: Int, added: Int, changed: Int,
            unchanged: Int, refused: Int
        ) {
            self.file = file
            self.bytes = bytes
            self.encoding = encoding
            self.reader = reader
            self.added = added
            self.changed = changed
            self.unchanged = unchanged
            self.refused = refused
        }
    }

    package struct Added: Codable, Equatable, Sendable {
        package var division: DivisionID
        package var code: String
        package var name: String
        package var level: Int
        package var parent: DivisionID?

        package init(
            division: DivisionID, code: String, name: String, level: Int, parent: DivisionID?
        ) {
            self.division = division
            self.code = code
            self.name = name
            self.level = level
            self.parent = parent
        }
    }
}
