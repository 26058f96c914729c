import CunceDomain
import CunceTables

/// What a row says arrived of a promise and was used of it: sums, so that what is above the sum
/// recorded is one arrival or use more.
struct PromiseMoves {
    let promise: PromiseID
    let arrival: ArrivalID
    let kase: CaseID
    let kind: PromiseKind
    /// Unit: fen; as it is after the row.
    let amount: Int?
    /// `nil` where the row makes the promise.
    let recorded: Promise?

    func add(_ row: inout RowReading, _ planned: inout PlannedRow) {
        let last = recorded?.arrivals.last
        if let more = more(&row, "arrived", recorded?.arrived, "arrived_on", last?.at.on) {
            let voucher = row.text("voucher")
            if let day = day(
                &row, "arrived_on", "voucher", last: last.map { ($0.at.on, $0.voucher) })
            {
                planned.add(
                    .promise(
                        kase,
                        .reportArrival(
                            promise, arrival, amount: more.amount, voucher: voucher)),
                    on: day, columns: ["amount": "arrived"])
            }
        } else {
            row.mustStand("voucher", as: last?.voucher ?? "")
        }
        let use = recorded?.uses.last
        if let more = more(&row, "used", recorded?.used, "used_on", use?.at.on) {
            let purpose = row.text("purpose")
            if let day = day(&row, "used_on", "purpose", last: use.map { ($0.at.on, $0.purpose) }) {
                planned.add(
                    .promise(
                        kase,
                        .reportUse(promise, amount: more.amount, purpose: purpose, voucher: "")),
                    on: day, columns: ["amount": "used"])
            }
        } else {
            row.mustStand("purpose", as: use?.purpose ?? "")
        }
    }

    /// Where the promise stands once the row is taken in.
    func state(_ row: RowReading) -> PromiseState {
        var row = row
        let arrived = row.yuan("arrived") ?? recorded?.arrived ?? 0
        let used = row.yuan("used") ?? recorded?.used ?? 0
        if let recorded, arrived == recorded.arrived, used == recorded.used,
            recorded.state == .released || recorded.state == .stuck
        {
            return recorded.state
        }
        guard let amount, kind.hasAmount else {
            if row.day("used_on") != nil { return .used }
            return row.day("arrived_on") == nil ? .promised : .arrived
        }
        if used >= amount { return .used }
        return arrived >= amount ? .arrived : arrived > 0 ? .partlyArrived : .promised
    }

    /// One arrival or use more than is recorded.
    private struct More {
        /// Unit: fen; `nil` for advice and training.
        let amount: Int?
    }

    private func more(
        _ row: inout RowReading, _ sum: String, _ recorded: Int?, _ dayKey: String,
        _ last: CivilDate?
    ) -> More? {
        let before = recorded ?? 0
        let said = row.yuan(sum) ?? before
        if said > before || said != before && before == 0 { return More(amount: said - before) }
        if said < before {
            row.complain(
                .standsOtherwise(column: sum, recorded: YuanText.plain(before)), at: sum)
            return nil
        }
        guard let day = row.day(dayKey), day != last else { return nil }
        // Advice and training come and are used as a whole, on a day.
        if !kind.hasAmount, last == nil { return More(amount: nil) }
        if last == nil {
            row.complain(.valueMissing, at: sum)
        } else {
            row.mustStand(dayKey, as: last)
        }
        return nil
    }

    /// The day of one deed more. It is not the day of the last with the same words: then whoever
    /// raised the sum forgot to write them anew.
    private func day(
        _ row: inout RowReading, _ key: String, _ words: String,
        last: (day: CivilDate, words: String)?
    ) -> CivilDate? {
        guard let day = row.requiredDay(key) else { return nil }
        if let last, last.day == day, last.words == row.text(words) {
            row.complain(.leftFromBefore(column: key), at: key)
            return nil
        }
        return day
    }
}
