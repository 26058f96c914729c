package import CunceDomain

extension Receipt {
    /// Parameters: $1 command, $2 actor as `post/person`.
    package static let ofActor = """
        SELECT first_entry, last_entry FROM receipts WHERE command = $1 AND actor = $2
        """

    /// The receipt somebody was given; `nil` for another's command, or none.
    package static func find(
        _ command: CommandID, of actor: String, on connection: any SQLConnection
    ) throws -> Receipt? {
        try connection.row(ofActor, [.text(command.text), .text(actor)]) { row in
            guard let first = try row.optionalInt(0), let last = try row.optionalInt(1) else {
                return Receipt(command: command, entries: nil)
            }
            return Receipt(command: command, entries: first...last)
        }
    }
}
