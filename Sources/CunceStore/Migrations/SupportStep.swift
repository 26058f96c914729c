/// The help given to villages: pairings, promises and the members of work groups.
enum SupportStep {
    static let sql = """
        CREATE TABLE supports (
            case_id TEXT NOT NULL,
            position {int64} NOT NULL,
            help TEXT NOT NULL,
            post_id TEXT NOT NULL,
            since TEXT NOT NULL,
            term TEXT,
            until TEXT,
            entry {int64} NOT NULL,
            PRIMARY KEY (case_id, position)
        );
        CREATE INDEX supports_by_post ON supports (post_id, until);
        CREATE TABLE promises (
            promise_id TEXT PRIMARY KEY,
            case_id TEXT NOT NULL,
            position {int64} NOT NULL,
            supporter TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('money', 'project', 'advice', 'training')),
            title TEXT NOT NULL,
            amount {int64} CHECK (amount > 0),
            due TEXT NOT NULL,
            state TEXT NOT NULL,
            arrivals {int64} NOT NULL,
            arrived {int64} NOT NULL,
            unconfirmed {int64} NOT NULL,
            used {int64} NOT NULL CHECK (used BETWEEN 0 AND arrived),
            stuck_since TEXT,
            stuck_reason TEXT,
            stuck_post TEXT,
            stuck_words TEXT,
            made_on TEXT NOT NULL,
            entry {int64} NOT NULL,
            entries TEXT NOT NULL
        );
        CREATE INDEX promises_by_case ON promises (case_id, position);
        CREATE INDEX promises_by_supporter ON promises (supporter, state);
        CREATE TABLE group_members (
            group_post TEXT NOT NULL,
            position {int64} NOT NULL,
            member TEXT NOT NULL,
            since TEXT NOT NULL,
            until TEXT,
            entry {int64} NOT NULL,
            PRIMARY KEY (group_post, position)
        );
        CREATE INDEX group_members_by_member ON group_members (member, until);
        """
}
