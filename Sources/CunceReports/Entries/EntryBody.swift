import CunceDomain
import CunceStore
import Foundation

/// The open part of an entry, read without knowing its event.
struct EntryBody: Equatable, Sendable {
    /// In the order people read them.
    let fields: [EntryField]
    /// For an amendment: the sequence of the entry it speaks of, why, and the event it gives.
    let amends: Int?
    let reason: String

    init(_ entry: JournalEntry) throws {
        let values = try JSON.decode([String: Value].self, from: Data(entry.body))
        reason = values["reason"]?.text ?? ""
        guard entry.mark.event.hasPrefix("entry.") else {
            amends = nil
            fields = Self.fields(values)
            return
        }
        amends =
            if case .number(let sequence) = values["sequence"] { sequence } else { nil }
        if case .object(let corrected) = values["body"] {
            fields = Self.fields(corrected)
        } else {
            fields = []
        }
    }

    /// One line that says what it is about; empty where the event says all.
    var summary: String {
        // Beside words of its own a matter is named by its id, which says nothing.
        let hasWords = fields.contains { $0.key == "words" && !$0.value.isEmpty }
        return Self.telling.lazy.filter { !hasWords || $0 != "matter" }.compactMap { key in
            fields.first { $0.key == key && !$0.value.isEmpty }?.value
        }.first.map(Self.line) ?? ""
    }

    private static let longest = 120
    private static let telling = [
        "title", "text", "matter", "payer", "objective", "ask", "grounds", "word", "reason",
        "proof",
        "result", "note",
        "words", "designation", "name", "label", "what", "evidence",
        // Of a sentence of a brief that was edited: its words, not where it stands.
        "zh", "before",
        "place", "dimension", "slot", "week", "purpose", "help", "voucher",
    ]

    /// What comes first; the rest follows by its key.
    private static let order = [
        "title", "label", "what", "day", "text", "matter", "addressee", "asked", "dimension",
        "type", "severity", "budget",
        "amount", "starts", "since", "unblocker", "evidence", "entry", "cause", "voices",
        "ask", "objective", "workstream", "owner", "lead", "due", "proof", "result", "grounds",
        "word",
        "reason", "basis",
        "slot", "help", "supporter", "group", "member", "post", "person", "kind", "purpose",
        "voucher", "to", "on", "from", "until", "term", "links", "tasks", "leads", "liesWith",
        "participants", "note", "words",
    ]

    private static func fields(_ body: [String: Value]) -> [EntryField] {
        var values = body
        // A formal request keeps its four parts together; each is a field to whoever reads it.
        if case .object(let parts) = body["text"] { values.merge(parts) { own, _ in own } }
        // Who assesses is told by the post: persons are named in no entry.
        if case .list(let assessors) = body["assessors"] {
            values["assessors"] = .list(
                assessors.compactMap { one in
                    if case .object(let parts) = one { parts["post"] } else { nil }
                })
        }
        // What is asked for is words; here it is the number of the entry that asked.
        if case .number = body["ask"] { values["ask"] = nil }
        let known = order.filter { values[$0] != nil }
        let others = values.keys.filter { !order.contains($0) }.sorted()
        return (known + others).compactMap { key in
            values[key].flatMap(\.text).map { EntryField(key: key, value: $0) }
        }
    }

    private static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > longest ? String(line.prefix(longest)) + "…" : line
    }

    /// JSON of our own making: no fractions occur.
    private enum Value: Decodable, Equatable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case list([Value])
        case object([String: Value])
        case nothing

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let flag = try? container.decode(Bool.self) {  // another kind is tried next
                self = .flag(flag)
            } else if let number = try? container.decode(Int.self) {  // as above
                self = .number(number)
            } else if let text = try? container.decode(String.self) {  // as above
                self = .text(text)
            } else if let list = try? container.decode([Value].self) {  // as above
                self = .list(list)
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }

        /// `nil` for what a person cannot read as a field.
        var text: String? {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            case .flag(let flag): flag ? "true" : "false"
            case .list(let list): list.compactMap(\.text).joined(separator: ", ")
            case .object, .nothing: nil
            }
        }
    }
}
