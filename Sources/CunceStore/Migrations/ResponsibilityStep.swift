/// Who acts in a post, and which posts lead measures or own problems: what is open of a post.
enum ResponsibilityStep {
    static let sql = """
        CREATE TABLE actings (
            post_id TEXT NOT NULL,
            position {int64} NOT NULL,
            person_id TEXT NOT NULL,
            since TEXT NOT NULL,
            until TEXT NOT NULL,
            PRIMARY KEY (post_id, position),
            CHECK (since <= until)
        );
        CREATE INDEX actings_by_person ON actings (person_id, since);
        CREATE TABLE answerings (
            case_id TEXT NOT NULL,
            position {int64} NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('lead', 'problem')),
            item_id TEXT NOT NULL,
            post_id TEXT NOT NULL,
            PRIMARY KEY (case_id, position)
        );
        CREATE INDEX answerings_by_post ON answerings (post_id, case_id);
        """
}
