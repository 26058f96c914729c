import CunceDomain

/// The statements that read accounts.
enum AccountRows {
    private static let columns = """
        account, person_id, CASE WHEN hash IS NULL THEN 0 ELSE 1 END, must_change, disabled,
        created_at,
        (SELECT max(slips.expires_at) FROM slips
         WHERE slips.account = accounts.account AND slips.used_at IS NULL)
        """

    /// Parameters: $1 account.
    static let byName = "SELECT \(columns) FROM accounts WHERE account = $1"

    static let all = "SELECT \(columns) FROM accounts ORDER BY account"

    static func account(_ row: any SQLRow) throws -> Account {
        Account(
            name: try row.text(0), person: PersonID(try row.text(1)),
            hasPassword: try row.int(2) == 1, mustChange: try row.int(3) == 1,
            isDisabled: try row.int(4) == 1, created: Moment(milliseconds: try row.integer(5)),
            slipUntil: row.isNull(6) ? nil : Moment(milliseconds: try row.integer(6)))
    }
}
