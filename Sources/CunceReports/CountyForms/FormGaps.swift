import CunceDomain
import CunceStore
import CunceTables

/// Finds the cells of a filled form that stayed empty.
struct FormGaps {
    let mapping: FormMapping
    let records: [FormRecord]
    let known: Set<String>
    let cells: FormCells
    let filled: FilledForm

    var all: [FormGap] { ofColumns + ofCells + ofRecords }

    private var lastRow: Int { mapping.firstRow + max(1, records.count) - 1 }

    private var ofColumns: [FormGap] {
        mapping.columns.compactMap { column in
            let range =
                "\(column.at)\(mapping.firstRow)"
                + (records.count > 1 ? ":\(column.at)\(lastRow)" : "")
            switch column.use {
            case .hand, .open:
                return FormGap(cell: range, heading: column.heading, reason: .byHand)
            case .field(let key) where !known.contains(key):
                return FormGap(
                    cell: range, heading: column.heading, reason: .unknownField(key))
            case .field, .text: return nil
            }
        }
    }

    private var ofCells: [FormGap] {
        cells.empty.map { cell, heading in
            FormGap(
                cell: CellName(row: filled.row(cell.row), column: cell.column).description,
                heading: heading, reason: .byHand)
        }
    }

    private var ofRecords: [FormGap] {
        records.enumerated().flatMap { place, record in
            mapping.columns.compactMap { column -> FormGap? in
                guard case .field(let key) = column.use, known.contains(key),
                    record.values[key] ?? TableCell.none == TableCell.none
                else { return nil }
                return FormGap(
                    cell: "\(column.at)\(mapping.firstRow + place)", heading: column.heading,
                    reason: .notRecorded, village: record.village?.village.name,
                    href: record.village.map { Self.href(key, $0) })
            }
        }
    }

    /// The page where a field is recorded.
    private static func href(_ key: String, _ village: DocumentFacts.Village) -> String {
        let kase = "/cases/\(village.kase.id)"
        switch key.split(separator: ".").first {
        case "problem", "type", "dimension", "severity", "since", "evidence", "owner",
            "solved-on", "verified-on", "state":
            return "\(kase)/problems"
        case "links": return "\(kase)/links"
        case "helps", "supporter", "promise", "amount", "arrived", "arrived-on", "voucher",
            "used", "purpose":
            return "\(kase)/support"
        case "measures", "measure", "tasks", "task", "due", "progress", "workstream", "proof",
            "done-on", "word":
            return "\(kase)/plan"
        default: return "/villages/\(village.village.code)"
        }
    }
}
