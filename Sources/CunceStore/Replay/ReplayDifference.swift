/// The first place where the tables are not what the journal gives.
package struct ReplayDifference: Error, Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case onlyStored
        case onlyReplayed
        case column(String, stored: SQLValue, replayed: SQLValue)
    }

    package let table: String
    package let key: [SQLValue]
    package let kind: Kind
}

extension ReplayDifference: CustomStringConvertible {
    /// `differs: table T, row KEY: column C: stored …, replayed …`
    package var description: String {
        let row = key.map(Self.words).joined(separator: "/")
        let what =
            switch kind {
            case .onlyStored: "stored, but not replayed"
            case .onlyReplayed: "replayed, but not stored"
            case .column(let column, let stored, let replayed):
                "column \(column): stored \(Self.words(stored)), "
                    + "replayed \(Self.words(replayed))"
            }
        return "differs: table \(table), row \(row): \(what)"
    }

    private static func words(_ value: SQLValue) -> String {
        switch value {
        case .null: "null"
        case .integer(let number): String(number)
        case .text(let text): text
        case .bytes(let bytes): "\(bytes.count) bytes"
        }
    }
}
