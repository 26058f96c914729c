/// What is asked of the urns. Parameters are named where a statement has more than the urn, $1.
extension BallotUrns {
    static let secret = "SELECT case_id, made, key FROM ballot_urns WHERE urn = $1"

    /// Parameters: $1 urn, $2 case, $3 sample, $4 key, $5 command.
    static let opening = """
        INSERT INTO ballot_urns (urn, case_id, sample, key, made, is_open)
        VALUES ($1, $2, $3, $4, $5, 1)
        ON CONFLICT (urn) DO UPDATE
        SET key = excluded.key, made = excluded.made, is_open = 1
        """

    static let voiding = "DELETE FROM ballot_codes WHERE urn = $1 AND spent = 0"

    /// Parameters: $1 urn, $2 digest.
    static let putting = "INSERT INTO ballot_codes (urn, digest, spent) VALUES ($1, $2, 0)"

    /// Parameters: $1 urn, $2 answer.
    static let beginning = """
        INSERT INTO ballot_sums (urn, answer, times) VALUES ($1, $2, 0)
        ON CONFLICT (urn, answer) DO NOTHING
        """

    /// Parameters: $1 whether it takes answers, $2 urn.
    static let setting = "UPDATE ballot_urns SET is_open = $1 WHERE urn = $2"

    static let thawing = """
        UPDATE ballot_urns SET is_open = 1 WHERE urn = $1 AND key IS NOT NULL
        """

    static let ending = "UPDATE ballot_urns SET is_open = 0, key = NULL WHERE urn = $1"

    static let finding = "SELECT case_id, sample, is_open FROM ballot_urns WHERE urn = $1"

    static let openKey = "SELECT key FROM ballot_urns WHERE urn = $1 AND is_open = 1"

    /// Parameters: $1 urn, $2 digest.
    static let looking = "SELECT spent FROM ballot_codes WHERE urn = $1 AND digest = $2"

    /// Parameters: $1 urn, $2 digest.
    static let spending = """
        UPDATE ballot_codes SET spent = 1 WHERE urn = $1 AND digest = $2 AND spent = 0
        """

    static let sums = """
        SELECT answer, times FROM ballot_sums WHERE urn = $1 ORDER BY answer
        """

    /// Parameters: $1 times, $2 urn, $3 answer.
    static let counting = "UPDATE ballot_sums SET times = $1 WHERE urn = $2 AND answer = $3"
}
