/// The schema of the main database: the journal and what is made from it.
package enum MainSteps {
    package static let all: [Migration] = [
        Migration(1, "journal", journal),
        Migration(2, "divisions", DivisionTables.sql),
        Migration(3, "read models", readModels),
        Migration(4, "projects", ProjectStep.sql, remakesRows: true),
        Migration(5, "rounds and candidates", RoundTables.sql, remakesRows: true),
        Migration(6, "responsibility", ResponsibilityStep.sql, remakesRows: true),
        Migration(7, "attachments", AttachmentTables.sql, remakesRows: true),
        Migration(8, "support", SupportStep.sql, remakesRows: true),
        Migration(9, "what rounds leave", RoundRemainsStep.sql, remakesRows: true),
        Migration(10, "facts", FactTables.sql, remakesRows: true),
        Migration(11, "versions of packs", RoundPacksStep.sql, remakesRows: true),
        Migration(12, "acceptance", AcceptanceStep.sql, remakesRows: true),
        Migration(13, "signals", SignalTables.sql, remakesRows: true),
    ]

    /// The record. `journal` has one row, which every commit locks and moves on.
    private static let journal = """
        CREATE TABLE entries (
            number {int64} PRIMARY KEY CHECK (number > 0),
            stream TEXT NOT NULL,
            sequence {int64} NOT NULL CHECK (sequence > 0),
            event TEXT NOT NULL,
            actor TEXT NOT NULL,
            recorded_at {int64} NOT NULL,
            happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
            command TEXT NOT NULL,
            body {bytes} NOT NULL,
            sealed {bytes},
            digest {bytes} NOT NULL,
            UNIQUE (stream, sequence)
        );
        CREATE TABLE seals (
            number {int64} PRIMARY KEY CHECK (number > 0),
            first_entry {int64} NOT NULL,
            last_entry {int64} NOT NULL CHECK (last_entry >= first_entry),
            root {bytes} NOT NULL,
            previous {bytes} NOT NULL,
            hash {bytes} NOT NULL UNIQUE
        );
        CREATE TABLE streams (
            stream TEXT PRIMARY KEY,
            sequence {int64} NOT NULL CHECK (sequence > 0),
            entry {int64} NOT NULL CHECK (entry > 0)
        );
        CREATE TABLE journal (
            one {int64} PRIMARY KEY CHECK (one = 1),
            entries {int64} NOT NULL,
            seals {int64} NOT NULL,
            head {bytes} NOT NULL
        );
        CREATE TABLE receipts (
            command TEXT PRIMARY KEY,
            actor TEXT NOT NULL,
            request {bytes} NOT NULL,
            first_entry {int64},
            last_entry {int64}
        );
        """

    /// Rows made from the states of the streams; `journal replay --check` makes them anew.
    private static let readModels = """
        CREATE TABLE installations (
            one {int64} PRIMARY KEY CHECK (one = 1),
            root_id {int64} NOT NULL,
            pack TEXT NOT NULL,
            pack_version TEXT NOT NULL
        );
        CREATE TABLE posts (
            post_id TEXT PRIMARY KEY,
            role TEXT NOT NULL,
            division_id {int64} NOT NULL,
            designation TEXT NOT NULL,
            holder TEXT,
            since TEXT
        );
        CREATE INDEX posts_by_holder ON posts (holder);
        CREATE TABLE rounds (
            round_id TEXT PRIMARY KEY,
            division_id {int64} NOT NULL,
            title TEXT NOT NULL,
            opens TEXT NOT NULL,
            closes TEXT NOT NULL,
            targets TEXT NOT NULL,
            pack TEXT NOT NULL,
            pack_version TEXT NOT NULL,
            CHECK (opens < closes)
        );
        CREATE INDEX rounds_by_division ON rounds (division_id, opens);
        CREATE TABLE huddles (
            huddle_id TEXT PRIMARY KEY,
            round_id TEXT NOT NULL,
            week TEXT NOT NULL,
            number {int64} NOT NULL,
            closed {int64} NOT NULL CHECK (closed IN (0, 1)),
            UNIQUE (round_id, week)
        );
        CREATE TABLE briefs (
            round_id TEXT NOT NULL,
            week TEXT NOT NULL,
            number {int64} NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
            PRIMARY KEY (round_id, week)
        );
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
            UNIQUE (round_id, village_id)
        );
        CREATE INDEX cases_by_village ON cases (village_id, listed_on);
        CREATE TABLE problems (
            problem_id TEXT PRIMARY KEY,
            case_id TEXT NOT NULL,
            position {int64} NOT NULL,
            dimension TEXT NOT NULL,
            type TEXT NOT NULL,
            title TEXT NOT NULL,
            severity {int64} NOT NULL CHECK (severity BETWEEN 1 AND 3),
            former_severity {int64},
            verified {int64} NOT NULL CHECK (verified IN (0, 1)),
            recorded_on TEXT NOT NULL,
            entry {int64} NOT NULL
        );
        CREATE INDEX problems_by_case ON problems (case_id, position);
        CREATE TABLE tasks (
            task_id TEXT PRIMARY KEY,
            case_id TEXT NOT NULL,
            position {int64} NOT NULL,
            title TEXT NOT NULL,
            measure_id TEXT,
            workstream TEXT,
            dimension TEXT,
            owner TEXT NOT NULL,
            due TEXT NOT NULL,
            state TEXT NOT NULL,
            word TEXT NOT NULL,
            changed_on TEXT NOT NULL,
            done_on TEXT,
            verified_on TEXT,
            entry {int64} NOT NULL,
            entries {int64} NOT NULL
        );
        CREATE INDEX tasks_by_case ON tasks (case_id, position);
        CREATE INDEX tasks_by_owner ON tasks (owner, state, due);
        CREATE TABLE links (
            case_id TEXT NOT NULL,
            position {int64} NOT NULL,
            slot TEXT NOT NULL,
            post_id TEXT NOT NULL,
            since TEXT NOT NULL,
            until TEXT,
            PRIMARY KEY (case_id, position)
        );
        CREATE INDEX links_by_post ON links (post_id, until);
        CREATE TABLE visits (
            visit_id TEXT PRIMARY KEY,
            case_id TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            text TEXT NOT NULL,
            ask TEXT NOT NULL,
            post_id TEXT NOT NULL,
            entry {int64} NOT NULL
        );
        CREATE INDEX visits_by_case ON visits (case_id, happened_on, entry);
        """
}
