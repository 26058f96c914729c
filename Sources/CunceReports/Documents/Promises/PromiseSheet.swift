import CunceDomain
import CunceStore
import CunceTables

/// 承诺清单: what supporters promised to villages, what arrived and what it was used for.
struct PromiseSheet: SheetDocument {
    struct Row {
        let village: DocumentFacts.Village
        let promise: Promise
    }

    static let kind = DocumentKind.promises
    let facts: DocumentFacts
    var merges: String? { PromiseField.village.rawValue }

    func each(_ take: (Row) throws -> Void) rethrows {
        for village in facts.villages {
            for promise in facts.promises(of: village.kase) {
                try take(Row(village: village, promise: promise))
            }
        }
    }

    func columns(of field: PromiseField) -> [SheetColumn] {
        switch field {
        case .number: column(field, width: 6, share: 4, isCentred: true)
        case .code: column(field, width: 15, share: 0)
        case .village: column(field, width: 12, share: 7, isCentred: true)
        case .supporter: column(field, width: 22, share: 13, isProse: true)
        case .kind: column(field, width: 9, share: 5, isCentred: true)
        case .promise: column(field, width: 32, share: 18, isProse: true)
        case .problem: column(field, width: 28, share: 0, isProse: true)
        case .amount: column(field, width: 14, share: 8, isCentred: true)
        case .made: column(field, width: 12, share: 0)
        case .due: column(field, width: 12, share: 10, isCentred: true)
        case .arrived: column(field, width: 14, share: 8, isCentred: true)
        case .arrivedOn: column(field, width: 12, share: 10, isCentred: true)
        case .voucher: column(field, width: 20, share: 0, isProse: true)
        case .unconfirmed: column(field, width: 9, share: 0)
        case .used: column(field, width: 14, share: 8, isCentred: true)
        case .purpose: column(field, width: 24, share: 0, isProse: true)
        case .state: column(field, width: 10, share: 7, isCentred: true)
        case .obstacle: column(field, width: 30, share: 14, isProse: true)
        }
    }

    func cells(_ field: PromiseField, of row: Row, number: Int) -> [SheetCell] {
        [cell(field, row.village, row.promise, number)]
    }

    private func cell(
        _ field: PromiseField, _ village: DocumentFacts.Village, _ promise: Promise, _ number: Int
    ) -> SheetCell {
        let entries = promise.entries
        let isCounted = promise.kind.hasAmount
        switch field {
        case .number: return SheetCell(.count(number))
        case .code: return .text(village.village.code)
        case .village: return .text(village.village.name)
        case .supporter:
            return .text(facts.post(promise.supporter), entries: [promise.made.entry])
        case .kind:
            return .text(
                promise.kind.label.text(in: facts.language), entries: [promise.made.entry])
        case .promise: return .text(promise.title, entries: entries)
        case .problem:
            return .text(
                promise.problem.flatMap(village.kase.diagnosis.problem)?.title,
                entries: [promise.made.entry])
        case .amount:
            return SheetCell(promise.amount.map { .fen($0) } ?? .none, entries: entries)
        case .made: return .day(promise.made.on, entries: [promise.made.entry])
        case .due: return .day(promise.due, entries: entries)
        case .arrived:
            return SheetCell(
                isCounted ? .fen(promise.arrived) : .none,
                entries: promise.arrivals.map(\.at.entry))
        case .arrivedOn:
            return .day(
                promise.arrivals.last?.at.on, entries: promise.arrivals.map(\.at.entry))
        case .voucher:
            return .text(
                promise.arrivals.last?.voucher, entries: promise.arrivals.map(\.at.entry))
        case .unconfirmed:
            return SheetCell(
                .count(promise.unconfirmed.count), entries: promise.arrivals.map(\.at.entry))
        case .used:
            return SheetCell(
                isCounted ? .fen(promise.used) : .none, entries: promise.uses.map(\.at.entry))
        case .purpose:
            return .text(promise.uses.last?.purpose, entries: promise.uses.map(\.at.entry))
        case .state:
            return .text(promise.state.label.text(in: facts.language), entries: entries)
        case .obstacle: return obstacle(promise)
        }
    }

    private func obstacle(_ promise: Promise) -> SheetCell {
        if let released = promise.released {
            return .text(released.reason, entries: [released.at.entry])
        }
        return .text(
            promise.obstacle?.reason, entries: [promise.obstacle?.at.entry].compactMap(\.self))
    }
}
