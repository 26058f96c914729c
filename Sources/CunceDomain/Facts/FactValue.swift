/// One value of a fact as somebody recorded it.
///
/// Shape when written: one line of text, such as `number:50000`, `yes`, `choice:five-star`,
/// `state:2026-03-01/`, `event:2026-03-01 x2`.
package enum FactValue: Hashable, Sendable {
    /// For what lasts or happens `false` alone: known not to have been so.
    case judgement(Bool)
    case choice(FactChoiceKey)
    /// Shares as fractions of one, sums in yuan.
    case number(Rational)
    /// Both ends included; `nil` while it lasts.
    case state(from: CivilDate, until: CivilDate?)
    /// 1 or more at once.
    case event(CivilDate, count: Int)
}

extension FactValue: CustomStringConvertible {
    package var description: String {
        switch self {
        case .judgement(let holds): holds ? "yes" : "no"
        case .choice(let key): "choice:\(key)"
        case .number(let number): "number:\(number.exactText)"
        case .state(let from, let until): "state:\(from)/\(until?.description ?? "")"
        case .event(let day, let count): "event:\(day) x\(count)"
        }
    }

    /// Reads what `description` writes; `nil` for anything else.
    package init?(_ text: String) {
        if text == "yes" || text == "no" {
            self = .judgement(text == "yes")
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let value = Self.read(String(parts[0]), parts[1]) else {
            return nil
        }
        self = value
    }

    private static func read(_ kind: String, _ rest: Substring) -> FactValue? {
        switch kind {
        case "choice": return rest.isEmpty ? nil : .choice(FactChoiceKey(String(rest)))
        case "number": return Rational(rest).map { .number($0) }
        case "state":
            let ends = rest.split(separator: "/", omittingEmptySubsequences: false)
            guard ends.count == 2, let from = CivilDate(String(ends[0])) else { return nil }
            if ends[1].isEmpty { return .state(from: from, until: nil) }
            return CivilDate(String(ends[1])).map { .state(from: from, until: $0) }
        case "event":
            let pieces = rest.split(separator: " ", omittingEmptySubsequences: false)
            guard pieces.count == 2, pieces[1].first == "x",
                let day = CivilDate(String(pieces[0])), let count = Int(pieces[1].dropFirst()),
                count > 0
            else { return nil }
            return .event(day, count: count)
        default: return nil
        }
    }
}

extension FactValue: WrittenAsText {
    package static let expected = "a value such as number:50000"
}
