/// What is asked of the urns. Parameters are named where a statement has more than the urn, $1.
extension BallotUrns {
    static let secret = "SELECT case_id, made, key FROM ballot_urns WHERE urn = $1"

    /// Parameters: $1 urn, $2 case, $3 sample, $4 key, $5 command.
    static let opening = """
        INSERT INTO ballot_urns (urn, case_id, sample, key, made, held)
        VALUES ($1, $2, $3, $4, $5, 0)
        ON CONFLICT (urn) DO UPDATE
        SET key = excluded.key, made = excluded.made, held = 0
        """

    static let voiding = "DELETE FROM ballot_codes WHERE urn = $1 AND spent = 0"

    /// Parameters: $1 urn, $2 digest.
    static let putting = "INSERT INTO ballot_codes (urn, digest, spent) VALUES ($1, $2, 0)"

    /// Parameters: $1 urn, $2 answer.
    static let beginning = """
        INSERT INTO ballot_sums (urn, answer, times) VALUES ($1, $2, 0)
        ON CONFLICT (urn, answer) DO NOTHING
        """

    /// One more command holds it.
    static let freezing = "UPDATE ballot_urns SET held = held + 1 WHERE urn = $1"

    static let thawing = """
        UPDATE ballot_urns SET held = held - 1 WHERE urn = $1 AND held > 0
        """

    static let ending = "UPDATE ballot_urns SET key = NULL WHERE urn = $1"

    static let finding = """
        SELECT case_id, sample, CASE WHEN held = 0 AND key IS NOT NULL THEN 1 ELSE 0 END
        FROM ballot_urns WHERE urn = $1
        """

    static let openKey = "SELECT key FROM ballot_urns WHERE urn = $1 AND held = 0"

    /// Parameters: $1 urn, $2 digest.
    static let looking = "SELECT spent FROM ballot_codes WHERE urn = $1 AND digest = $2"

    /// Parameters: $1 urn, $2 digest.
    static let spending = """
        UPDATE ballot_codes SET spent = 1 WHERE urn = $1 AND digest = $2 AND spent = 0
        """

    static let summing = """
        SELECT answer, times FROM ballot_sums WHERE urn = $1 ORDER BY answer
        """

    /// Parameters: $1 times, $2 urn, $3 answer.
    static let counting = "UPDATE ballot_sums SET times = $1 WHERE urn = $2 AND answer = $3"
}
