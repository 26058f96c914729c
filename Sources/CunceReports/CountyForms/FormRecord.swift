import CunceDomain
import CunceStore
import CunceTables

/// One row of a form: the village it is about, and everything that can stand in it.
struct FormRecord {
    let village: DocumentFacts.Village?
    let values: [String: TableCell]

    static func all(of rows: FormRows, _ facts: DocumentFacts) -> [FormRecord] {
        let villages = villages(facts)
        let own =
            switch rows {
            case .ledger: values(LedgerSheet(facts: facts))
            case .tasks: values(TaskSheet(facts: facts))
            case .promises: values(PromiseSheet(facts: facts))
            case .villages: values(ResponsibilitySheet(facts: facts))
            }
        return own.map { row in
            guard case .text(let code)? = row["code"], let known = villages[code] else {
                return FormRecord(village: nil, values: row)
            }
            // What the row says of itself comes before what is known of its village.
            return FormRecord(
                village: known.village, values: known.values.merging(row) { $1 })
        }
    }

    private static func villages(_ facts: DocumentFacts) -> [String: FormRecord] {
        var found: [String: FormRecord] = [:]
        let rows = values(ResponsibilitySheet(facts: facts))
        for (village, row) in zip(facts.villages, rows) {
            var values = row
            for field in VillageCountField.allCases {
                values[field.rawValue] = .count(field.count(of: village.kase, on: facts.day))
            }
            found[village.village.code] = FormRecord(village: village, values: values)
        }
        return found
    }

    private static func values(_ sheet: some SheetDocument) -> [[String: TableCell]] {
        let keys = sheet.columns.map(\.key)
        var rows: [[String: TableCell]] = []
        _ = sheet.eachRow { cells in
            rows.append(
                Dictionary(zip(keys, cells.map(\.value)), uniquingKeysWith: { first, _ in first }))
        }
        return rows
    }
}
