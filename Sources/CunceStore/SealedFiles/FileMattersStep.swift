/// One file for each matter of one person on one post, such as the appraisal of a year.
enum FileMattersStep {
    static let sql = """
        ALTER TABLE file_keys ADD COLUMN matter TEXT NOT NULL DEFAULT '';
        CREATE UNIQUE INDEX file_keys_by_matter
            ON file_keys (kind, person_id, post_id, matter) WHERE matter <> '';
        """
}
