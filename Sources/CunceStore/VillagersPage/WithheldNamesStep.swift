/// Names that never stand on a villagers' page: each sealed with a key of its own that lies beside
/// it, so that a look at the table shows no name and a removed row leaves nothing to open.
enum WithheldNamesStep {
    static let sql = """
        CREATE TABLE withheld_names (
            name_id TEXT PRIMARY KEY,
            division_id {int64} NOT NULL,
            key {bytes} NOT NULL,
            sealed {bytes} NOT NULL
        );
        """

    /// PostgreSQL samples columns for its planner, where no command of ours reaches them: keys of
    /// names, and what villagers wrote. Changing the type throws out what it sampled so far.
    static let postgres = """
        ALTER TABLE withheld_names ALTER COLUMN key SET STATISTICS 0;
        ALTER TABLE villagers_messages ALTER COLUMN text TYPE TEXT USING text;
        ALTER TABLE villagers_messages ALTER COLUMN text SET STATISTICS 0;
        """
}
