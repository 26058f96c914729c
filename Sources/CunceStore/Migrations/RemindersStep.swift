/// Reminders and calendar feeds, in the store of keys: what a person chose for themselves is no
/// entry of the journal and goes when it is deleted.
enum RemindersStep {
    static let sql = """
        CREATE TABLE reminders (
            account TEXT PRIMARY KEY,
            person_id TEXT NOT NULL,
            sealed {bytes} NOT NULL,
            language TEXT NOT NULL,
            hours TEXT NOT NULL,
            weekdays TEXT NOT NULL,
            is_on {int64} NOT NULL CHECK (is_on IN (0, 1))
        );
        CREATE TABLE reminder_sendings (
            account TEXT NOT NULL,
            slot TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'nothing', 'failed')),
            tries {int64} NOT NULL,
            at {int64} NOT NULL,
            word TEXT NOT NULL,
            PRIMARY KEY (account, slot)
        );
        CREATE TABLE calendar_feeds (
            account TEXT PRIMARY KEY,
            person_id TEXT NOT NULL,
            hash {bytes} NOT NULL UNIQUE,
            made_at {int64} NOT NULL
        );
        """
}
