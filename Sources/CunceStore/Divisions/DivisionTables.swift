/// The schema of the tree of divisions.
///
/// `{bytewise}` beside a column means that its texts sort and compare byte by byte: nothing on
/// SQLite, which does so anyway, `COLLATE "C"` on PostgreSQL, whose databases mostly sort as some
/// language does. Ranges of paths are only right bytewise. Indexes: by code (UNIQUE), the
/// children of a parent in the order of codes, a subtree by path. Names have none: a part of a
/// name is looked for by reading the rows, and an index by name would only slow an import.
package enum DivisionTables {
    package static let sql = """
        CREATE TABLE divisions (
            id {int64} PRIMARY KEY CHECK (id > 0),
            code TEXT {bytewise} NOT NULL UNIQUE,
            name TEXT NOT NULL CHECK (name <> ''),
            level {int64} NOT NULL CHECK (level BETWEEN 1 AND 5),
            parent_id {int64} REFERENCES divisions (id),
            path TEXT {bytewise} NOT NULL,
            since_entry {int64} NOT NULL
        );
        CREATE INDEX divisions_by_parent ON divisions (parent_id, code);
        CREATE INDEX divisions_by_path ON divisions (path);
        CREATE TABLE division_history (
            division_id {int64} NOT NULL REFERENCES divisions (id),
            code TEXT NOT NULL,
            name TEXT NOT NULL,
            parent_id {int64},
            since_entry {int64} NOT NULL,
            until_entry {int64} NOT NULL CHECK (until_entry > since_entry),
            PRIMARY KEY (division_id, until_entry)
        );
        """
}
