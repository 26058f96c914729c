/// The schema of the key store: what must be destroyable, and so is kept apart from the journal.
package enum KeySteps {
    package static let all: [Migration] = [
        Migration(1, "keys and accounts", first), Migration(2, "tables handed in", tables),
        Migration(3, "promise links", PromiseLinksStep.sql),
        Migration(4, "tables confirmed", confirmations),
        Migration(5, "reminders", RemindersStep.sql),
        Migration(6, "keys of sealed files", FileKeysStep.sql),
        Migration(7, "who read sealed files", ReadingLogStep.sql),
        Migration(8, "matters of sealed files", FileMattersStep.sql),
        Migration(9, "what is forgotten", ForgettingStep.sql, postgres: ForgettingStep.postgres),
        Migration(10, "what villagers say", VillagersStep.sql),
        Migration(11, "ballots by code", BallotStep.sql),
        Migration(
            12, "names kept off villagers' pages", WithheldNamesStep.sql,
            postgres: WithheldNamesStep.postgres),
    ]

    private static let first = """
        CREATE TABLE person_keys (
            person_id TEXT PRIMARY KEY,
            key {bytes} NOT NULL
        );
        CREATE TABLE accounts (
            account TEXT PRIMARY KEY,
            person_id TEXT NOT NULL,
            salt {bytes},
            hash {bytes},
            must_change {int64} NOT NULL CHECK (must_change IN (0, 1)),
            disabled {int64} NOT NULL CHECK (disabled IN (0, 1)),
            created_at {int64} NOT NULL
        );
        CREATE INDEX accounts_by_person ON accounts (person_id);
        CREATE TABLE slips (
            hash {bytes} PRIMARY KEY,
            account TEXT NOT NULL,
            expires_at {int64} NOT NULL,
            used_at {int64}
        );
        CREATE INDEX slips_by_account ON slips (account, expires_at);
        CREATE TABLE sessions (
            hash {bytes} PRIMARY KEY,
            account TEXT NOT NULL,
            person_id TEXT NOT NULL,
            post_id TEXT,
            csrf TEXT NOT NULL,
            created_at {int64} NOT NULL,
            seen_at {int64} NOT NULL
        );
        CREATE INDEX sessions_by_account ON sessions (account);
        CREATE TABLE attempts (
            subject TEXT NOT NULL,
            happened_at {int64} NOT NULL,
            position {int64} NOT NULL,
            PRIMARY KEY (subject, happened_at, position)
        );
        """

    private static let confirmations = """
        CREATE TABLE table_confirmations (
            command TEXT PRIMARY KEY,
            table_id TEXT NOT NULL,
            actor TEXT NOT NULL,
            rows_shown {int64},
            at {int64} NOT NULL
        );
        CREATE INDEX table_confirmations_by_table ON table_confirmations (table_id, actor, at);
        CREATE INDEX handed_in_tables_by_day ON handed_in_tables (at);
        CREATE INDEX handed_in_tables_by_file ON handed_in_tables (file);
        """

    private static let tables = """
        CREATE TABLE handed_in_tables (
            id TEXT PRIMARY KEY,
            file TEXT NOT NULL,
            name TEXT NOT NULL,
            table_key TEXT NOT NULL,
            round_id TEXT,
            person_id TEXT NOT NULL,
            at {int64} NOT NULL
        );
        CREATE INDEX handed_in_tables_by_person ON handed_in_tables (person_id, at);
        """
}
