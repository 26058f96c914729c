/// Links for one promise, in the store of keys.
enum PromiseLinksStep {
    static let sql = """
        CREATE TABLE promise_links (
            link_id TEXT PRIMARY KEY,
            hash {bytes} NOT NULL UNIQUE,
            case_id TEXT NOT NULL,
            promise_id TEXT NOT NULL,
            post_id TEXT NOT NULL,
            given_by TEXT NOT NULL,
            given_at {int64} NOT NULL,
            expires_at {int64} NOT NULL,
            revoked_at {int64},
            used_at {int64}
        );
        CREATE INDEX promise_links_by_promise ON promise_links (promise_id, given_at);
        """
}
