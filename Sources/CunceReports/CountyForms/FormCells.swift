import CunceDomain
import CunceStore
import CunceTables

/// The single cells of a form beside its rows.
struct FormCells {
    private(set) var values: [CellName: FormValue] = [:]
    /// Labels nobody fills.
    private(set) var empty: [(cell: CellName, heading: String)] = []

    init(
        _ mapping: FormMapping, file: [UInt8], facts: DocumentFacts, rows: Int
    ) throws {
        let form: FormReading
        do throws(TableComplaint) {
            form = try FormReading.read(file, sheet: mapping.sheet)
        } catch { throw ReportRefusal.formFile(error.key, error.facts) }
        var labels: [CellName: [String: String]] = [:]
        for place in mapping.cells {
            guard let cell = CellName(place.at.utf8) else { continue }
            switch place.use {
            case .text(let words): labels[cell, default: [:]][place.heading] = words
            case .field(let key):
                guard let value = Self.value(key, facts, rows) else { continue }
                labels[cell, default: [:]][place.heading] = value
            case .hand, .open: empty.append((cell, place.heading))
            }
        }
        for (cell, values) in labels {
            self.values[cell] = .text(
                FormLabel.filled(form.text(cell.row, cell.column), values))
        }
    }

    private static func value(_ key: String, _ facts: DocumentFacts, _ rows: Int) -> String? {
        switch SheetField(rawValue: key) {
        case .town: facts.division.name
        case .round: facts.round.title
        case .day: Days.long(facts.day, in: facts.language)
        case .rows: "\(rows)"
        case .title, .head, nil: nil
        }
    }
}
