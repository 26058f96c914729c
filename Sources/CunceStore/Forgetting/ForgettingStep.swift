/// What forgetting leaves behind: that the files of the database are still to be cleaned, and
/// which backups were made, because a key may lie in those made before.
enum ForgettingStep {
    static let sql = """
        CREATE TABLE scrubs_owed (
            id {int64} PRIMARY KEY CHECK (id = 1),
            since {int64} NOT NULL
        );
        CREATE TABLE backups_made (
            made_at {int64} PRIMARY KEY,
            place TEXT NOT NULL,
            entries {int64} NOT NULL
        );
        """

    /// PostgreSQL samples columns for its planner: some of the keys would stand in its catalogue,
    /// where no command of ours reaches them. Changing the type throws out what it sampled so far.
    static let postgres = """
        ALTER TABLE person_keys ALTER COLUMN key TYPE BYTEA USING key;
        ALTER TABLE person_keys ALTER COLUMN key SET STATISTICS 0;
        ALTER TABLE file_keys ALTER COLUMN key TYPE BYTEA USING key;
        ALTER TABLE file_keys ALTER COLUMN key SET STATISTICS 0;
        """
}
