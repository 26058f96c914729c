import CunceDomain

/// Slows down whoever guesses: failures are counted by account and by address.
enum SignInThrottle {
    /// Within this span …
    static let window: Int64 = 15 * 60_000
    /// … so many failures are let pass for an account …
    static let mostForAccount = 6
    /// … and so many for an address, behind which a whole office may sit.
    static let mostForAddress = 60
    /// … and so many reports through one link.
    static let mostForLink = 12

    static func check(
        _ subjects: [String], at moment: Moment, on connection: any SQLConnection
    ) throws {
        for subject in subjects {
            let found = try connection.row(
                """
                SELECT count(happened_at), min(happened_at) FROM attempts
                WHERE subject = $1 AND happened_at > $2
                """, [.text(subject), .integer(moment.milliseconds - window)]
            ) { (try $0.int(0), try $0.optionalInt(1)) }
            guard let found, found.0 >= most(for: subject), let first = found.1 else { continue }
            let wait = Int64(first) + window - moment.milliseconds
            throw AccountRefusal.wait(seconds: max(1, Int(wait / 1000)))
        }
    }

    private static func most(for subject: String) -> Int {
        switch subject.prefix(while: { $0 != ":" }) {
        case "account": mostForAccount
        case "link": mostForLink
        default: mostForAddress
        }
    }

    static func note(
        _ subjects: [String], at moment: Moment, on connection: any SQLConnection
    ) throws {
        for subject in subjects {
            try connection.execute(
                "DELETE FROM attempts WHERE subject = $1 AND happened_at <= $2",
                [.text(subject), .integer(moment.milliseconds - window)])
            try connection.execute(
                """
                INSERT INTO attempts (subject, happened_at, position)
                SELECT CAST($1 AS TEXT), CAST($2 AS BIGINT), count(subject) FROM attempts
                WHERE subject = $1
                """, [.text(subject), .integer(moment.milliseconds)])
        }
    }

    static func clear(_ subject: String, on connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM attempts WHERE subject = $1", [.text(subject)])
    }
}
