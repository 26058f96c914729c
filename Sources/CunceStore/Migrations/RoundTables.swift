/// Rounds that are over, candidates for the list, and cases that went on in another round.
enum RoundTables {
    static let sql = """
        CREATE TABLE round_ends (
            round_id TEXT PRIMARY KEY,
            closed_on TEXT NOT NULL,
            word TEXT NOT NULL,
            entry {int64} NOT NULL
        );
        CREATE TABLE candidates (
            case_id TEXT PRIMARY KEY,
            village_id {int64} NOT NULL,
            town_id {int64} NOT NULL,
            round_id TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'listed', 'declined')),
            grounds TEXT NOT NULL,
            named_on TEXT NOT NULL,
            named_by TEXT NOT NULL,
            named_post TEXT NOT NULL,
            named_entry {int64} NOT NULL,
            decided_on TEXT,
            decided_post TEXT,
            decided_entry {int64},
            reason TEXT NOT NULL,
            basis TEXT NOT NULL,
            CHECK ((state = 'waiting') = (decided_on IS NULL))
        );
        CREATE INDEX candidates_by_round ON candidates (round_id, named_on);
        CREATE INDEX candidates_by_village ON candidates (village_id, named_on);
        CREATE UNIQUE INDEX candidates_waiting ON candidates (round_id, village_id)
            WHERE state = 'waiting';
        CREATE TABLE case_ends (
            case_id TEXT PRIMARY KEY,
            ended_on TEXT NOT NULL,
            later_id TEXT NOT NULL,
            later_round TEXT NOT NULL,
            basis TEXT NOT NULL,
            entry {int64} NOT NULL
        );
        CREATE TABLE case_origins (
            case_id TEXT PRIMARY KEY,
            earlier_id TEXT NOT NULL,
            carried {int64} NOT NULL CHECK (carried IN (0, 1))
        );
        CREATE INDEX case_origins_by_earlier ON case_origins (earlier_id)
        """
}
