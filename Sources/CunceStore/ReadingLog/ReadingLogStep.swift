/// Who read sealed files: a chain of its own, beside the keys. What a row says can be taken out of
/// it when nothing is to be left of a person; its fingerprint stays, and the chain with it.
enum ReadingLogStep {
    static let sql = """
        CREATE TABLE file_readings (
            number {int64} PRIMARY KEY,
            person_id TEXT,
            reader_id TEXT,
            post_id TEXT,
            kind TEXT,
            held_right TEXT,
            hour {int64},
            salt {bytes},
            fingerprint {bytes} NOT NULL,
            hash {bytes} NOT NULL
        );
        CREATE UNIQUE INDEX file_readings_once
            ON file_readings (person_id, reader_id, post_id, kind, held_right, hour);
        CREATE TABLE reading_chain (
            id {int64} PRIMARY KEY CHECK (id = 1),
            readings {int64} NOT NULL,
            head {bytes} NOT NULL
        );
        """
}
