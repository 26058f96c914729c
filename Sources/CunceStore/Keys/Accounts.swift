import Crypto
package import CunceDomain

/// Accounts, passwords and one-time slips. None of it is in the journal.
package struct Accounts: Sendable {
    /// A slip is good for a week.
    package static let slipLife: Int64 = 7 * 86_400_000

    let keys: any SQLEngine
    private let gate: HashingGate

    package init(keys: any SQLEngine, gate: HashingGate) {
        self.keys = keys
        self.gate = gate
    }

    /// Makes an account without a password; a slip opens it the first time.
    package func create(_ name: String, for person: PersonID, at moment: Moment) async throws {
        let name = name.trimmingSpace()
        guard Self.isWellFormed(name) else { throw AccountRefusal.nameMalformed }
        try await keys.write { connection in
            if try Self.find(name, connection) != nil { throw AccountRefusal.nameTaken(name) }
            try connection.execute(
                """
                INSERT INTO accounts (account, person_id, must_change, disabled, created_at)
                VALUES ($1, $2, 1, 0, $3)
                """, [.text(name), .text(person.text), .integer(moment.milliseconds)])
        }
    }

    /// Gives out a one-time slip; earlier ones of the account no longer open it.
    ///
    /// - Returns: the code as it is printed, and until when it is good.
    package func slip(
        for name: String, at moment: Moment
    ) async throws -> (code: String, until: Moment) {
        let code = RandomWords.slipCode()
        let until = Moment(milliseconds: moment.milliseconds + Self.slipLife)
        try await keys.write { connection in
            guard try Self.find(name, connection) != nil else {
                throw AccountRefusal.unknownAccount(name)
            }
            try connection.execute(
                "DELETE FROM slips WHERE account = $1 AND used_at IS NULL", [.text(name)])
            try connection.execute(
                "INSERT INTO slips (hash, account, expires_at) VALUES ($1, $2, $3)",
                [
                    .bytes(Self.hash(code)), .text(name),
                    .integer(until.milliseconds),
                ])
        }
        return (code, until)
    }

    /// Sets a password; sessions opened under the former one end.
    package func setPassword(
        _ password: String, of name: String, mustChange: Bool = false
    ) async throws {
        do {
            try Password.check(password)
        } catch {
            switch error {
            case .tooShort(let least): throw AccountRefusal.tooShort(least: least)
            case .tooLong(let most): throw AccountRefusal.tooLong(most: most)
            }
        }
        let salt = Password.salt()
        let hash = try await gate.run(lane: name.count) {
            try Password.hash(password, salt: salt)
        }
        try await keys.write { connection in
            let changed = try connection.execute(
                """
                UPDATE accounts SET salt = $1, hash = $2, must_change = $3 WHERE account = $4
                """, [.bytes(salt), .bytes(hash), .int(mustChange ? 1 : 0), .text(name)])
            guard changed == 1 else { throw AccountRefusal.unknownAccount(name) }
            try connection.execute("DELETE FROM sessions WHERE account = $1", [.text(name)])
        }
    }

    /// Lets somebody in by password or slip.
    ///
    /// - Returns: the account. A slip is used up by it, and the password has to be set next.
    /// - Throws: `AccountRefusal.notLetIn` after the same time whether or not there is such an
    ///   account; `wait` when there were too many failures.
    package func letIn(
        _ name: String, secret: String, from address: String, at moment: Moment
    ) async throws -> Account {
        let subjects = ["account:\(name)", "address:\(address)"]
        try await keys.read { try SignInThrottle.check(subjects, at: moment, on: $0) }
        let stored = try await keys.read { try Self.credentials(name, $0) }
        let salt = stored?.salt ?? [UInt8](repeating: 0, count: 16)
        let given = try await gate.run(lane: name.count) {
            try Password.hash(String(secret.prefix(Password.most)), salt: salt)
        }
        let code = Self.hash(RandomWords.normalised(secret))
        let byPassword =
            stored?.hash.map { Password.same($0, given) } ?? false && stored?.disabled == false
        let found = try await keys.write { connection -> Account? in
            let bySlip = try Self.useSlip(code, name, moment, connection)
            guard byPassword || bySlip, let account = try Self.find(name, connection),
                !account.isDisabled
            else {
                try SignInThrottle.note(subjects, at: moment, on: connection)
                return nil
            }
            try SignInThrottle.clear("account:\(name)", on: connection)
            if bySlip {
                try connection.execute(
                    "UPDATE accounts SET must_change = 1 WHERE account = $1", [.text(name)])
            }
            return try Self.find(name, connection)
        }
        guard let found else { throw AccountRefusal.notLetIn }
        return found
    }

    /// Whether a password is the account's.
    package func isPassword(_ password: String, of name: String) async throws -> Bool {
        guard let stored = try await keys.read({ try Self.credentials(name, $0) }),
            let salt = stored.salt, let hash = stored.hash
        else { return false }
        let given = try await gate.run(lane: name.count) {
            try Password.hash(password, salt: salt)
        }
        return Password.same(hash, given)
    }

    package func list() async throws -> [Account] {
        try await keys.read { connection in
            try connection.rows(AccountRows.all) { try AccountRows.account($0) }
        }
    }

    package func find(_ name: String) async throws -> Account? {
        try await keys.read { try Self.find(name, $0) }
    }

    private static func find(_ name: String, _ connection: any SQLConnection) throws -> Account? {
        try connection.row(AccountRows.byName, [.text(name)]) { try AccountRows.account($0) }
    }

    private static func credentials(
        _ name: String, _ connection: any SQLConnection
    ) throws -> (salt: [UInt8]?, hash: [UInt8]?, disabled: Bool)? {
        try connection.row(
            "SELECT salt, hash, disabled FROM accounts WHERE account = $1", [.text(name)]
        ) { (try $0.optionalBytes(0), try $0.optionalBytes(1), try $0.int(2) == 1) }
    }

    private static func useSlip(
        _ code: [UInt8], _ name: String, _ moment: Moment, _ connection: any SQLConnection
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE slips SET used_at = $1
            WHERE hash = $2 AND account = $3 AND used_at IS NULL AND expires_at > $4
            """,
            [
                .integer(moment.milliseconds), .bytes(code), .text(name),
                .integer(moment.milliseconds),
            ]) == 1
    }

    static func hash(_ code: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(RandomWords.normalised(code).utf8)))
    }

    private static func isWellFormed(_ name: String) -> Bool {
        (2...40).contains(name.count)
            && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" }
    }
}
