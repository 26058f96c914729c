/// The cases of a round whose streams went on after an entry: what somebody who knows the round up
/// to that entry has to read again.
enum MovedCases {
    /// Parameters: $1 round, $2 global number of the last entry known, 0 for all cases.
    static let ids = """
        SELECT case_id FROM cases JOIN streams ON streams.stream = 'case/' || cases.case_id
            WHERE round_id = $1 AND streams.entry > $2
        """
}
