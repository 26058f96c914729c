/// Projects: one row for each, made from the states of cases. Sums are fen.
enum ProjectStep {
    static let sql = """
        CREATE TABLE projects (
            project_id TEXT PRIMARY KEY,
            case_id TEXT NOT NULL,
            position {int64} NOT NULL,
            problem_id TEXT NOT NULL,
            title TEXT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('running', 'blocked', 'finished', 'stopped')),
            starts TEXT NOT NULL,
            budget_fen {int64} NOT NULL CHECK (budget_fen > 0),
            planned_fen {int64} NOT NULL CHECK (planned_fen >= 0),
            next_milestone TEXT,
            next_due TEXT,
            blocked_since TEXT,
            entry {int64} NOT NULL
        );
        CREATE INDEX projects_by_case ON projects (case_id, position);
        """
}
