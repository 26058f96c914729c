/// What comes in by the villagers' page, in the store of keys: what must be destroyable. Neither
/// table has a column for who, from where, or when within a day.
enum VillagersStep {
    static let sql = """
        CREATE TABLE villagers_answers (
            village_id {int64} NOT NULL,
            month TEXT NOT NULL CHECK (length(month) = 7),
            answer TEXT NOT NULL,
            times {int64} NOT NULL CHECK (times > 0),
            PRIMARY KEY (village_id, month, answer)
        );
        CREATE TABLE villagers_messages (
            message_id TEXT PRIMARY KEY,
            village_id {int64} NOT NULL,
            day TEXT NOT NULL CHECK (length(day) = 10),
            text TEXT NOT NULL,
            held {int64} NOT NULL CHECK (held IN (0, 1))
        );
        CREATE INDEX villagers_messages_by_village ON villagers_messages (village_id, day);
        """
}
