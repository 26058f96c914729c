import CunceDomain
import CunceStore
import CunceTables

/// What is known of places as rows of the table: the newest first, or what one period asks for
/// with empty cells where nobody has told it yet.
struct FactCells {
    let rules: Rules
    let names: TableNames
    let reader: Actor
    /// With it every value the period asks for, told or not.
    let period: Period?

    /// - Parameter place: the division with everything below it.
    func each(
        of place: DivisionRow, on connection: any SQLConnection,
        _ take: ([TableCell]) throws -> Void
    ) throws {
        let units = PlaceKinds(rules)
        let told = Dictionary(
            grouping: try FactRows.list(within: place.path, on: connection), by: \.place)
        let places = try PlacesWithin.list(place.path, on: connection)
            .filter { Access.may(reader, do: .see, at: Place(path: $0.path.text)) }
            .sorted { $0.code < $1.code }
        for place in places {
            let rows = Dictionary(grouping: told[place.id] ?? [], by: \.fact)
            let unit = units.kind(level: place.level, code: place.code)?.key
            for kind in rules.toldOfPlaces {
                let known = rows[kind.key] ?? []
                guard let period else {
                    for row in known.reversed() { try take(cells(place, kind, row)) }
                    continue
                }
                guard kind.each == period.unit, unit.map(kind.isKnown) ?? false else { continue }
                if let row = known.last(where: { $0.period == period }) {
                    try take(cells(place, kind, row))
                } else {
                    try take(empty(place, kind, period))
                }
            }
        }
    }

    private func cells(_ place: DivisionRow, _ kind: FactKind, _ row: FactRow) -> [TableCell] {
        head(place, kind) + [
            .text(row.period?.description), .day(row.period == nil ? row.happenedOn : nil),
            value(row.value, kind), .text(names.choice(row.source.rawValue, .factSources)),
            .text(row.basis), .text(row.reason.isEmpty ? row.word : row.reason),
            .count(row.entry),
        ]
    }

    private func empty(_ place: DivisionRow, _ kind: FactKind, _ period: Period) -> [TableCell] {
        head(place, kind) + [.text(period.description), .none, .none, .none, .none, .none, .none]
    }

    private func head(_ place: DivisionRow, _ kind: FactKind) -> [TableCell] {
        [.text(place.code), .text(place.name), .text(names.choice(kind.key.text, .facts))]
    }

    /// As it is typed again; numbers as numbers, for whoever adds them up.
    private func value(_ value: FactValue, _ kind: FactKind) -> TableCell {
        switch value {
        case .judgement(let holds):
            .text((holds ? FactWords.yes : FactWords.no).text(in: names.language))
        case .choice(let key):
            if case .choice(let choices) = kind.shape,
                let choice = choices.first(where: { $0.key == key })
            {
                .text(choice.label.text(in: names.language))
            } else {
                .text(key.text)
            }
        case .number, .state, .event:
            switch FactFigures.typed(value, of: kind) {
            case let typed where kind.shape.isNumeric && !typed.contains("/"): .decimal(typed)
            case let typed: .text(typed)
            }
        }
    }

    private enum FactWords {
        static let yes = Label(zh: "是", en: "Yes")
        static let no = Label(zh: "否", en: "No")
    }
}
