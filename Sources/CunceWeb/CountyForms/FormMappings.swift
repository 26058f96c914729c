import CunceDomain
import CunceStore
import CunceTables
import Foundation

/// From a form as it was read to what is said of its columns.
enum FormMappings {
    /// Where nothing looks like a head: a person says where it is.
    static let fallback = FormLayout(head: 1...1, firstRow: 2)

    /// Every place of the form, with nothing said of it yet.
    static func open(_ reading: FormReading, _ layout: FormLayout) throws -> FormMapping {
        FormMapping(
            sheet: reading.sheet, headFirst: layout.head.lowerBound,
            headLast: layout.head.upperBound, firstRow: layout.firstRow,
            columns: reading.headings(layout).map {
                FormPlace(
                    at: CellName.letters(of: $0.column), heading: shortened($0.heading),
                    use: .open)
            },
            cells: reading.labels(layout).prefix(60).map {
                FormPlace(at: "\($0.cell)", heading: shortened($0.text), use: .open)
            })
    }

    /// With what the form of the page says: `use-C`, `words-C`, `use-A2-0` for a label.
    static func answered(_ open: FormMapping, by form: Form) -> FormMapping {
        func said(_ place: FormPlace, _ key: String) -> FormPlace {
            let use: FormUse =
                switch form["use-\(key)"] {
                case "text": .text(form["words-\(key)"])
                case let text: FormUse(checking: text) ?? .open
                }
            return FormPlace(at: place.at, heading: place.heading, use: use)
        }
        return FormMapping(
            sheet: open.sheet, headFirst: open.headFirst, headLast: open.headLast,
            firstRow: open.firstRow, columns: open.columns.map { said($0, $0.at) },
            cells: open.cells.enumerated().map { said($1, "\($1.at)-\($0)") })
    }

    /// Rows of the head and the first of data, as typed; `nil` for what is no row.
    static func layout(_ form: Form) -> FormLayout? {
        guard let first = Int(form["headFirst"]), let last = Int(form["headLast"]),
            let row = Int(form["firstRow"]), first >= 1, first <= last, last < row,
            row <= 10_000
        else { return nil }
        return FormLayout(head: first...last, firstRow: row)
    }

    static func read(_ bytes: [UInt8], sheet: String) throws -> FormReading {
        do throws(TableComplaint) {
            return try FormReading.read(bytes, sheet: sheet)
        } catch { throw Refusal.form(.rowsOutOfOrder) }
    }

    /// What would keep rows from being put in: said when the columns are confirmed, not in the
    /// hour when the county waits.
    static func trouble(_ bytes: [UInt8], _ form: Form) -> TableComplaint? {
        guard let layout = layout(form) else { return nil }
        let trial = FormFilling(
            sheet: form["sheet"], firstRow: layout.firstRow,
            records: Array(repeating: [:], count: 3))
        do throws(TableComplaint) {
            _ = try trial.fill(bytes)
            return nil
        } catch { return error }
    }

    static func write(_ bytes: [UInt8], to file: URL) throws {
        try Data(bytes).write(to: file)
    }

    private static func shortened(_ heading: String) -> String {
        Shortened.text(heading, to: 100)
    }
}
