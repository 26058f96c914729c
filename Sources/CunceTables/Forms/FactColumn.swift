package import CunceDomain

/// A column of one indicator, in a sheet that has a row for each village.
package struct FactColumn: Equatable, Sendable {
    package let kind: FactKind
    /// What numbers in it count where they do not say so themselves; empty where the indicator's
    /// own unit is meant.
    let unit: String
    let column: TableColumn

    /// One for each unit that may stand behind the indicator's name in brackets.
    package static func all(of kind: FactKind) -> [FactColumn] {
        let key = kind.key.text
        return [FactColumn(kind, "", key, kind.label)]
            + units(of: kind).map { unit, written in
                FactColumn(
                    kind, unit, "\(key)(\(written.zh))",
                    Label(
                        zh: "\(kind.label.zh)（\(written.zh)）",
                        en: "\(kind.label.en) (\(written.en))"))
            }
    }

    private init(_ kind: FactKind, _ unit: String, _ key: String, _ heading: Label) {
        self.kind = kind
        self.unit = unit
        column = TableColumn(key, heading.zh, heading.en, .word, .optional)
    }

    package var key: String { column.key }

    /// What stands in a cell of the column, with the unit of its heading.
    package func value(typed: String) -> FactValue? {
        let isBare = typed.last?.isNumber ?? false
        return kind.value(typed: isBare ? typed + unit : typed)
    }

    private static func units(of kind: FactKind) -> [(unit: String, written: Label)] {
        switch kind.shape {
        case .money:
            [
                ("元", Label(zh: "元", en: "yuan")),
                ("万元", Label(zh: "万元", en: "10,000 yuan")),
                ("亿元", Label(zh: "亿元", en: "100 million yuan")),
            ]
        case .share: [("", Label(zh: "%", en: "percent"))]
        case .number: kind.measure.map { [("", $0)] } ?? []
        case .judgement, .state, .event, .choice: []
        }
    }
}
