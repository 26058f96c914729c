/// What is answered by one-time codes, in the store of keys: what must be destroyable. No table has
/// a column for who, from where or when, and none says which code gave which answer (Decisions/0037).
enum BallotStep {
    static let sql = """
        CREATE TABLE ballot_urns (
            urn TEXT PRIMARY KEY,
            case_id TEXT NOT NULL,
            sample TEXT NOT NULL,
            key {bytes},
            made TEXT NOT NULL,
            held {int64} NOT NULL CHECK (held >= 0)
        );
        CREATE TABLE ballot_codes (
            urn TEXT NOT NULL,
            digest {bytes} NOT NULL,
            spent {int64} NOT NULL CHECK (spent IN (0, 1)),
            PRIMARY KEY (urn, digest)
        );
        CREATE TABLE ballot_sums (
            urn TEXT NOT NULL,
            answer TEXT NOT NULL,
            times {int64} NOT NULL CHECK (times >= 0),
            PRIMARY KEY (urn, answer)
        );
        """
}
