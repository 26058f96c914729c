package import CunceDomain

extension DivisionImport {
    /// Adds one division typed in by hand: the root, when an installation begins; a village that
    /// no list has yet. The checks are those of a list.
    ///
    /// - Parameters:
    ///   - parent: `nil` for a root.
    ///   - entry: number of the journal entry that records it.
    /// - Returns: its permanent id, the next after the highest.
    /// - Throws: `DivisionsRefusal`, or what the store throws.
    @discardableResult
    package static func addOne(
        code: String, name: String, level: Int, parent: DivisionID?, entry: Int,
        on connection: any SQLConnection
    ) throws -> DivisionID {
        let checked = try check(
            code: code, name: name, level: level, parent: parent, on: connection)
        let highest = try connection.row("SELECT max(id) FROM divisions") { try $0.optionalInt(0) }
        let id = ((highest ?? nil) ?? 0) + 1
        let sql = """
            INSERT INTO divisions (id, code, name, level, parent_id, path, since_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """
        try connection.execute(
            sql,
            [
                .int(id), .text(checked.code), .text(checked.name), .int(level),
                .optional(parent?.number), .text("\(checked.above)\(id)/"), .int(entry),
            ])
        return DivisionID(id)
    }

    /// Whether a division could be added, without adding it.
    ///
    /// - Returns: code and name without the blanks around them, and the path of the parent.
    /// - Throws: `DivisionsRefusal`, or what the store throws.
    package static func check(
        code: String, name: String, level: Int, parent: DivisionID?, on store: any SQLConnection
    ) throws -> (code: String, name: String, above: String) {
        let code = code.trimmingSpace()
        guard (1...5).contains(level) else {
            throw DivisionsRefusal.codeMalformed(expectedDigits: DivisionCode.lengths[5])
        }
        guard DivisionCode(code)?.level == level else {
            throw DivisionsRefusal.codeMalformed(expectedDigits: DivisionCode.lengths[level])
        }
        let name = try checkedName(name)
        if try DivisionByCode.find(code, on: store) != nil {
            throw DivisionsRefusal.codeTaken(code)
        }
        guard let parent else { return (code, name, "/") }
        guard let above = try DivisionByID.find(parent, on: store) else {
            throw DivisionsRefusal.unknownParent
        }
        guard above.level < level else { throw DivisionsRefusal.levelNotBelowParent }
        return (code, name, above.path.text)
    }

    private static func checkedName(_ typed: String) throws(DivisionsRefusal) -> String {
        var name = typed.trimmingSpace()
        let limit = DivisionReader.longestName
        let fault: TextFault? =
            switch name.withUTF8({ DivisionName.fault(in: $0) }) {
            case nil: nil
            case .blank: .missing
            case .nameTooLong(let length, _, _): .tooLong(limit: limit, length: length)
            default: .unreadable
            }
        if let fault { throw .field(FieldFault("name", fault)) }
        return name
    }
}
