package import CunceDomain

/// Reminders in the store of keys. The address is encrypted with its person's key.
package struct Reminders: Sendable {
    private let keys: any SQLEngine

    package init(keys: any SQLEngine) { self.keys = keys }

    private struct Contact: Codable {
        let address: String
    }

    private static let columns = "account, person_id, sealed, language, hours, weekdays, is_on"

    /// Parameters: $1 account.
    private static let byAccount = "SELECT \(columns) FROM reminders WHERE account = $1"

    private static let wanted = """
        SELECT \(columns) FROM reminders
        WHERE is_on = 1 AND account NOT IN (SELECT account FROM accounts WHERE disabled = 1)
        ORDER BY account
        """

    /// Parameters: $1 account.
    private static let last = """
        SELECT slot, state, tries, at, word FROM reminder_sendings
        WHERE account = $1
        ORDER BY slot DESC
        LIMIT 1
        """

    /// - Returns: `nil` where nothing was chosen, or the person's key is gone.
    package func find(_ account: String) async throws -> Reminder? {
        try await keys.read { connection in
            try connection.rows(Self.byAccount, [.text(account)]) {
                try Self.reminder($0, on: connection)
            }.first ?? nil
        }
    }

    /// Those that are on, of accounts that are open.
    package func wanted() async throws -> [Reminder] {
        try await keys.read { connection in
            try connection.rows(Self.wanted) { try Self.reminder($0, on: connection) }
                .compactMap(\.self)
        }
    }

    package func save(_ reminder: Reminder) async throws {
        _ = try await keys.write { connection in
            let key = try PersonSealing.key(for: reminder.person, on: connection)
            let sealed = try PersonSealing.seal(
                Contact(address: reminder.address.text), for: reminder.person, key: key)
            try connection.execute(
                "DELETE FROM reminders WHERE account = $1", [.text(reminder.account)])
            try connection.execute(
                """
                INSERT INTO reminders (
                    account, person_id, sealed, language, hours, weekdays, is_on
                ) VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                [
                    .text(reminder.account), .text(reminder.person.text), .bytes(sealed),
                    .text(reminder.language.rawValue),
                    .text(reminder.wish.minutes.map { "\($0)" }.joined(separator: ",")),
                    .text(reminder.wish.weekdays.sorted().map { "\($0)" }.joined()),
                    .int(reminder.isOn ? 1 : 0),
                ])
        }
    }

    /// Forgets the address and everything chosen; what was sent stays settled.
    package func remove(_ account: String) async throws {
        _ = try await keys.write { connection in
            try connection.execute(
                "DELETE FROM reminders WHERE account = $1", [.text(account)])
        }
    }

    package func last(of account: String) async throws -> Reminder.Sending? {
        try await keys.read { connection in
            try connection.row(Self.last, [.text(account)]) { try Self.sending($0) } ?? nil
        }
    }

    /// Takes a slot to be settled by nobody else: a new one that lies after all others of the
    /// account, or one that failed long enough ago. A clock that was set back finds every slot
    /// settled.
    package func claim(
        _ slot: ReminderSlot, of account: String, at moment: Moment
    ) async throws -> Bool {
        try await keys.write { connection in
            let last = try connection.row(Self.last, [.text(account)]) { try Self.sending($0) }
            if let last = last ?? nil {
                guard slot >= last.slot else { return false }
                if last.slot == slot {
                    guard last.state == .failed,
                        moment.milliseconds - last.at.milliseconds >= Self.pause(last.tries)
                    else { return false }
                    return try connection.execute(
                        """
                        UPDATE reminder_sendings SET state = 'sending', tries = $1, at = $2
                        WHERE account = $3 AND slot = $4 AND state = 'failed' AND tries = $5
                        """,
                        [
                            .int(last.tries + 1), .integer(moment.milliseconds), .text(account),
                            .text(slot.text), .int(last.tries),
                        ]) == 1
                }
            }
            return try connection.execute(
                """
                INSERT INTO reminder_sendings (account, slot, state, tries, at, word)
                VALUES ($1, $2, 'sending', 1, $3, '')
                ON CONFLICT (account, slot) DO NOTHING
                """, [.text(account), .text(slot.text), .integer(moment.milliseconds)]) == 1
        }
    }

    package func settle(
        _ slot: ReminderSlot, of account: String, _ state: Reminder.Sending.State,
        word: String = "", at moment: Moment
    ) async throws {
        _ = try await keys.write { connection in
            try connection.execute(
                """
                UPDATE reminder_sendings SET state = $1, word = $2, at = $3
                WHERE account = $4 AND slot = $5
                """,
                [
                    .text(state.rawValue), .text(String(word.prefix(200))),
                    .integer(moment.milliseconds), .text(account), .text(slot.text),
                ])
        }
    }

    /// Until the next try: a minute, then twice as long each time, half an hour at the most.
    /// Unit: milliseconds.
    package static func pause(_ tries: Int) -> Int64 {
        Int64(min(30, 1 << min(max(tries - 1, 0), 5))) * 60_000
    }

    private static func reminder(
        _ row: any SQLRow, on connection: any SQLConnection
    ) throws -> Reminder? {
        let person = PersonID(try row.text(1))
        let sealed = try row.bytes(2)
        let hours = try row.text(4).split(separator: ",").compactMap { Int($0) }
        let weekdays = try row.text(5).compactMap { $0.wholeNumberValue }
        let account = try row.text(0)
        let language = Language(rawValue: try row.text(3)) ?? .zh
        let isOn = try row.int(6) == 1
        // A person whose key was destroyed is forgotten: nobody is reminded at no address.
        guard let key = try PersonSealing.existingKey(for: person, on: connection) else {
            return nil
        }
        let contact = try PersonSealing.open(Contact.self, sealed, for: person, key: key)
        guard let address = MailAddress(contact.address) else { return nil }
        return Reminder(
            account: account, person: person, address: address, language: language,
            wish: ReminderWish(minutes: hours, weekdays: Set(weekdays)), isOn: isOn)
    }

    private static func sending(_ row: any SQLRow) throws -> Reminder.Sending? {
        guard let slot = ReminderSlot(try row.text(0)),
            let state = Reminder.Sending.State(rawValue: try row.text(1))
        else { return nil }
        return Reminder.Sending(
            slot: slot, state: state, tries: try row.int(2),
            at: Moment(milliseconds: try row.integer(3)), word: try row.text(4))
    }
}
