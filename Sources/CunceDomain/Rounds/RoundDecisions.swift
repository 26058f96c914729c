extension Round {
    /// Decides one command.
    ///
    /// - Parameters:
    ///   - level: of the division, 3 county or 4 town; `nil` where there is none.
    ///   - pack: key and version of the programme the division works by.
    /// - Source: requirements S9.
    package func decide(
        _ command: RoundCommand, level: Int?, pack: (key: String, version: String)
    ) throws(RoundRefusal) -> [RoundEvent] {
        switch command {
        case .open(let draft):
            guard opened == nil else { throw .alreadyOpen }
            guard let level else { throw .unknownDivision }
            guard level == 3 || level == 4 else { throw .notATownOrCounty }
            guard draft.opens < draft.closes else {
                throw .closesBeforeItOpens(opens: draft.opens, closes: draft.closes)
            }
            guard draft.closes.days(since: draft.opens) <= 1827 else { throw .tooLong }
            do {
                return [
                    .opened(
                        .init(
                            round: draft.id, division: draft.division,
                            title: try tidy("title", draft.title, limit: TextLimit.line),
                            opens: draft.opens, closes: draft.closes,
                            targets: try tidy(
                                "targets", draft.targets, limit: TextLimit.note,
                                required: false),
                            pack: pack.key, packVersion: pack.version))
                ]
            } catch { throw .field(error) }
        }
    }
}
