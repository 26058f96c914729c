/// How far acceptance of a case is, and the day its village left the list. A village may come back
/// in the same round: of its cases there one takes work.
enum AcceptanceStep {
    static let sql = """
        DROP TABLE cases;
        CREATE TABLE cases (
            case_id TEXT PRIMARY KEY,
            village_id {int64} NOT NULL,
            town_id {int64} NOT NULL,
            round_id TEXT NOT NULL,
            stage TEXT NOT NULL,
            since TEXT NOT NULL,
            listed_on TEXT NOT NULL,
            reason TEXT NOT NULL,
            people {int64} CHECK (people BETWEEN 0 AND 3),
            affairs {int64} CHECK (affairs BETWEEN 0 AND 3),
            funds {int64} CHECK (funds BETWEEN 0 AND 3),
            drive {int64} CHECK (drive BETWEEN 0 AND 3),
            problems_open {int64} NOT NULL,
            problems_verified {int64} NOT NULL,
            plan_stage TEXT NOT NULL CHECK (plan_stage IN ('draft', 'waiting', 'approved')),
            plan_version {int64} NOT NULL,
            plan_entry {int64},
            last_visit TEXT,
            acceptance TEXT,
            acceptance_since TEXT,
            acceptance_entry {int64},
            left_on TEXT
        );
        CREATE INDEX cases_by_village ON cases (village_id, listed_on);
        CREATE UNIQUE INDEX cases_at_work ON cases (round_id, village_id)
        WHERE stage <> 'closed'
        """
}
