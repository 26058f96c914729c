import CunceDomain
import CunceStore
import CunceTables

/// Values told of places: one in each row, or one in each column of an indicator.
struct FactPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        planned.isLoose = true
        let told = told(&row, in: world)
        planned.label = row.text("village")
        guard !told.isEmpty || !row.complaints.isEmpty else { return planned }
        guard let place = try world.place(&row, code: "village_code", name: "village") else {
            return planned
        }
        planned.label = [place.name, row.text("fact"), row.text("period")]
            .filter { !$0.isEmpty }.joined(separator: " ")
        let day = row.day("day")
        let source = row.choice("source").flatMap(FactsEvent.Source.init(rawValue:))
        // What whoever hands it in does not see is compared with nothing; the desk refuses it.
        let known = try world.facts(of: place) ?? PlaceFacts(place: place.id)
        var values: [Value] = []
        for told in told {
            guard let time = time(&row, told.kind, day) else { continue }
            values.append(
                Value(
                    told: told, period: time.period,
                    known: stands(told, time.period, day, world, known)))
        }
        planned.facts = values.filter { $0.known?.value != $0.told.value }.map {
            ImportedFact(
                fact: $0.told.kind.key, period: $0.period, before: $0.known?.value,
                now: $0.told.value)
        }
        compare(&row, values, source)
        guard row.complaints.isEmpty else { return planned }
        let remark = row.text("remark")
        planned.isNew = values.allSatisfy { $0.known == nil }
        for value in values where value.known?.value != value.told.value {
            let draft = FactsCommand.RecordDraft(
                place: place.id, fact: value.told.kind.key, period: value.period,
                value: value.told.value, source: source ?? .entered, basis: row.text("basis"),
                word: remark, reason: value.known == nil ? "" : remark)
            planned.add(
                .facts(.record([draft])), on: day ?? world.today,
                columns: columns(value.told.column, row))
        }
        return planned
    }

    /// A value as the row tells it.
    private struct Told {
        let kind: FactKind
        let value: FactValue
        /// The column it stands in.
        let column: String
    }

    private struct Time {
        /// `nil` for what is so as of a day.
        let period: Period?
    }

    private struct Value {
        let told: Told
        let period: Period?
        /// What is recorded for the same.
        let known: PlaceFacts.Known?
    }

    private func told(_ row: inout RowReading, in world: ImportWorld) -> [Told] {
        if row.isThere("fact") { return toldInRow(&row, world.programme.rules) }
        var told: [Told] = []
        for column in world.factColumns(of: row) {
            let text = row.figure(column.key)
            guard !text.isEmpty else { continue }
            guard let value = column.value(typed: text) else {
                row.complain(
                    .notAValue(String(text.prefix(40)), column.kind.key), at: column.key)
                continue
            }
            told.append(Told(kind: column.kind, value: value, column: column.key))
        }
        return told
    }

    private func toldInRow(_ row: inout RowReading, _ rules: Rules) -> [Told] {
        let text = row.figure("value")
        guard !text.isEmpty, let key = row.requiredChoice("fact"),
            let kind = rules.fact(FactKey(key))
        else { return [] }
        guard let value = kind.value(typed: text) else {
            row.complain(.notAValue(String(text.prefix(40)), kind.key), at: "value")
            return []
        }
        return [Told(kind: kind, value: value, column: "value")]
    }

    /// - Returns: `nil` where the cell cannot be read or is missing.
    private func time(
        _ row: inout RowReading, _ kind: FactKind, _ day: CivilDate?
    ) -> Time? {
        let text = row.text("period")
        guard !text.isEmpty else {
            if kind.each == nil { return Time(period: nil) }
            row.complain(.valueMissing, at: "period")
            return nil
        }
        // A sheet may hold what is told of a period and what is so on a day side by side.
        if kind.each == nil, day != nil { return Time(period: nil) }
        if let period = Period(typed: text) { return Time(period: period) }
        // Spreadsheets make the first day of a month of 2025-09.
        if kind.each == .month, let first = CivilDate(text), first.day == 1 {
            return Time(period: Period(.month, containing: first))
        }
        row.complain(.notAPeriod(String(text.prefix(40))), at: "period")
        return nil
    }

    /// What is so until told otherwise is not told again where no day is named.
    private func stands(
        _ told: Told, _ period: Period?, _ day: CivilDate?, _ world: ImportWorld,
        _ known: PlaceFacts
    ) -> PlaceFacts.Known? {
        let slot = FactSlot(told.value, period: period, on: day ?? world.today)
        if let same = known.known(told.kind.key, slot) { return same }
        guard day == nil, case .since = slot, let latest = known.values[told.kind.key]?.last,
            latest.value == told.value
        else { return nil }
        return latest
    }

    /// What a value that stands says of itself is not changed by a table; and a new value needs a
    /// word of its own.
    private func compare(
        _ row: inout RowReading, _ values: [Value], _ source: FactsEvent.Source?
    ) {
        for value in values {
            guard let known = value.known else { continue }
            if known.value == value.told.value {
                // Of several values of a row it may be meant for another.
                guard value.told.column == "value" else { continue }
                row.mustStand("basis", as: known.basis)
                row.mustStand("remark", as: known.remark)
                if let source, source != known.source {
                    row.complain(
                        .standsOtherwise(column: "source", recorded: known.source.rawValue),
                        at: "source")
                }
            } else if !known.remark.isEmpty, row.text("remark") == known.remark {
                row.complain(.leftFromBefore(column: "remark"), at: "remark")
            }
        }
    }

    private func columns(_ column: String, _ row: RowReading) -> [String: String] {
        // Where one row tells several values, the cell of the value says which is meant.
        if column != "value" {
            return ["value": column, "fact": column, "word": column, "reason": column, "": column]
        }
        let remark = row.isThere("remark") ? "remark" : "value"
        return ["word": remark, "reason": remark]
    }
}

extension PlaceFacts.Known {
    /// What was said to the question a row may be asked.
    package var remark: String { reason.isEmpty ? word : reason }
}
