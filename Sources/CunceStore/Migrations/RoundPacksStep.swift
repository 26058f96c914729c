/// Under which versions of their packs rounds ran before: one row for each that was moved.
enum RoundPacksStep {
    static let sql = """
        CREATE TABLE round_packs (
            round_id TEXT PRIMARY KEY,
            before TEXT NOT NULL
        )
        """
}
