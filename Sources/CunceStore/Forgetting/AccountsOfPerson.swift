import CunceDomain

/// Removes what lets a person in, and everything that goes by the name of an account: such a name
/// may be somebody's.
enum AccountsOfPerson {
    /// Parameters: $1 person.
    private static let names = "SELECT account FROM accounts WHERE person_id = $1 ORDER BY account"

    static func remove(_ person: PersonID, on keys: any SQLConnection) throws {
        for account in try keys.rows(names, [.text(person.text)], { try $0.text(0) }) {
            for statement in [
                "DELETE FROM slips WHERE account = $1",
                "DELETE FROM reminder_sendings WHERE account = $1",
                "DELETE FROM attempts WHERE subject = 'account:' || $1",
            ] { try keys.execute(statement, [.text(account)]) }
        }
        for statement in [
            "DELETE FROM sessions WHERE person_id = $1",
            "DELETE FROM reminders WHERE person_id = $1",
            "DELETE FROM calendar_feeds WHERE person_id = $1",
            "DELETE FROM accounts WHERE person_id = $1",
        ] { try keys.execute(statement, [.text(person.text)]) }
    }
}
