/// How much is still to be done in rounds that are over: one row for each that leaves something.
enum RoundRemainsStep {
    static let sql = """
        CREATE TABLE round_remains (
            round_id TEXT PRIMARY KEY,
            matters {int64} NOT NULL CHECK (matters >= 0),
            finished_on TEXT
        )
        """
}
