/// The keys of sealed files, with whom each is about: the one place that says so, and it goes when
/// the key goes.
enum FileKeysStep {
    static let sql = """
        CREATE TABLE file_keys (
            file_id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            person_id TEXT NOT NULL,
            post_id TEXT NOT NULL,
            key {bytes} NOT NULL,
            opened_at {int64} NOT NULL
        );
        CREATE INDEX file_keys_by_person ON file_keys (person_id, kind);
        CREATE INDEX file_keys_by_post ON file_keys (post_id, kind);
        CREATE INDEX file_keys_by_kind ON file_keys (kind);
        """
}
