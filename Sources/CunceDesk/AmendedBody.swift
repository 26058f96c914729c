import CunceDomain
import Foundation

/// An entry's body with some fields retyped, each checked against what stood there.
enum AmendedBody {
    private enum Shape {
        case text(limit: Int, required: Bool)
        case day
        case number(ClosedRange<Int>)
    }

    /// - Parameter day: when what the entry says happened; bounds the days it may name.
    static func make(
        _ event: String, _ body: [UInt8], _ changes: [String: String], on day: CivilDate
    ) throws -> [UInt8] {
        let allowed = AmendableEvents.fields(of: event) ?? []
        guard
            var fields = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
        else { throw Refusal.correction(.unknownEntry) }
        for (field, typed) in changes.sorted(by: { $0.key < $1.key }) {
            guard allowed.contains(field) else {
                throw Refusal.correction(.cannotRead(field: field))
            }
            try put(typed, into: field, of: &fields, event)
            guard isPossible(fields[field], field, event, day) else {
                throw Refusal.correction(.cannotRead(field: field))
            }
        }
        return Array(
            try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys]))
    }

    /// The rules a day had to keep when it was first written down: nothing lasts since a day to
    /// come, no task is due before it was given or more than ten years after.
    private static func isPossible(
        _ value: Any?, _ field: String, _ event: String, _ day: CivilDate
    ) -> Bool {
        guard let named = (value as? String).flatMap({ CivilDate($0) }) else { return true }
        switch field {
        case "since", "day": return named <= day
        case "due":
            return named.days(since: day) <= 3653 && (named >= day || event != "task.added.v1")
        default: return true
        }
    }

    private static func put(
        _ typed: String, into field: String, of fields: inout [String: Any], _ event: String
    ) throws {
        let text: String
        switch shape(of: field) {
        case .text(let limit, let required):
            do {
                text = try tidy(field, typed, limit: limit, required: required)
            } catch { throw Refusal.correction(.field(error)) }
            fields[field] = text
        case .day:
            text = typed.trimmingSpace()
            if text.isEmpty, mayBeUnknown(field, event) {
                fields[field] = nil
            } else if CivilDate(text) != nil {
                fields[field] = text
            } else {
                throw Refusal.correction(.cannotRead(field: field))
            }
        case .number(let range):
            text = typed.trimmingSpace()
            if text.isEmpty, mayBeUnknown(field, event) {
                fields[field] = nil
            } else if let number = Int(text), range.contains(number) {
                fields[field] = number
            } else {
                throw Refusal.correction(.cannotRead(field: field))
            }
        }
    }

    /// What need not be known when a problem is recorded, and only there.
    private static func mayBeUnknown(_ field: String, _ event: String) -> Bool {
        (event == "problem.recorded.v1" && (field == "since" || field == "voices"))
            || (event == "village.linked.v1" && field == "term")
            || (event == "support.paired.v1" && field == "term")
    }

    private static func shape(of field: String) -> Shape {
        switch field {
        case "since", "due", "from", "until", "day", "term": .day
        case "severity": .number(1...3)
        case "voices": .number(0...1_000_000)
        case "title", "label", "unblocker", "payer": .text(limit: TextLimit.line, required: true)
        case "evidence": .text(limit: TextLimit.account, required: true)
        case "text": .text(limit: TextLimit.account, required: false)
        case "voucher", "addressee": .text(limit: TextLimit.line, required: false)
        case "cause", "note", "ask", "basis", "proof", "targets", "words", "aim":
            .text(limit: TextLimit.note, required: false)
        default: .text(limit: TextLimit.note, required: true)
        }
    }
}
