package import CunceDomain
package import CunceStore
import CunceTables

/// A county's form filled from the journal for one period, with the cells that were left empty.
package struct FilledCountyForm: Equatable, Sendable {
    /// Example: `示范镇-整顿情况月报表-2026-11-20.xlsx`.
    package let name: String
    package let bytes: [UInt8]
    package let rows: Int
    /// Columns left to hands first, then cell by cell.
    package let gaps: [FormGap]
    /// The day everything is counted on.
    package let day: CivilDate

    /// - Parameters:
    ///   - form: must be settled.
    ///   - file: its bytes.
    ///   - asked: whose kind is that of the form's rows; the form is filled in its own language.
    /// - Throws: `ReportRefusal` where there is no round, or the file cannot be filled.
    package static func read(
        _ form: CountyForm, file: [UInt8], _ asked: DocumentAsked, in division: DivisionRow,
        programme: Programme, today: CivilDate, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> FilledCountyForm {
        guard form.isSettled, let mapping = form.mapping else {
            throw ReportRefusal.formNotSettled(form.title)
        }
        var asked = asked
        asked.language = mapping.language
        let facts = try DocumentFacts.read(
            asked, division, programme: programme, today: today, cache: cache, on: connection)
        let known = Set(
            FormField.columns(of: form.rows, programme, in: asked.language).map(\.key))
        let records = FormRecord.all(of: form.rows, facts)
        let cells = try FormCells(mapping, file: file, facts: facts, rows: records.count)
        let filling = FormFilling(
            sheet: mapping.sheet, firstRow: mapping.firstRow,
            records: records.map { row($0, mapping, known) }, cells: cells.values)
        let filled: FilledForm
        do throws(TableComplaint) {
            filled = try filling.fill(file)
        } catch { throw ReportRefusal.formFile(error.key, error.facts) }
        let gaps = FormGaps(
            mapping: mapping, records: records, known: known, cells: cells,
            filled: filled)
        return FilledCountyForm(
            name: "\(division.name)-\(form.title)-\(facts.day).xlsx", bytes: filled.bytes,
            rows: records.count, gaps: gaps.all, day: facts.day)
    }

    private static func row(
        _ record: FormRecord, _ mapping: FormMapping, _ known: Set<String>
    ) -> [Int: FormValue] {
        var values: [Int: FormValue] = [:]
        for column in mapping.columns {
            guard let place = CellName((column.at + "1").utf8)?.column else { continue }
            switch column.use {
            case .field(let key):
                guard known.contains(key) else { continue }
                values[place] = FormValue(
                    record.values[key] ?? .none,
                    inTenThousands: column.heading.contains("万元"))
            case .text(let words): values[place] = .text(words)
            case .hand, .open: continue
            }
        }
        return values
    }
}

extension FormMapping {
    /// A form with a Chinese heading is filled in Chinese, whatever its reader reads.
    fileprivate var language: Language {
        let isChinese = places.contains { place in
            place.heading.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) }
        }
        return isChinese ? .zh : .en
    }
}
