package import CunceDomain

/// A number a rule of a pack hangs on, with the place it stands at.
package struct PackNumber: Equatable, Sendable {
    /// What follows the number.
    package enum Unit: Equatable, Sendable {
        case none, percent
        case span(Span.Unit)
    }

    package let file: String
    /// As clauses have it: `criteria[2].when.below`.
    package let path: String
    /// 1 for the first line.
    package let line: Int
    /// The field: `below`; that of the list for an item of a list.
    package let field: String
    /// Without its unit: `60`.
    package let value: String
    package let unit: Unit

    /// `nil` for a text that is no number.
    init?(file: String, path: String, line: Int, field: String, text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        let unit: Unit
        switch parts.count {
        case 1 where !text.hasSuffix("%"): unit = .none
        case 2 where parts[1] == "%": unit = .percent
        case 2:
            guard let span = Span(text) else { return nil }
            unit = .span(span.unit)
        default: return nil
        }
        guard let number = Rational(parts[0]), !parts[0].contains("/") else { return nil }
        self.file = file
        self.path = path
        self.line = line
        self.field = field
        value = number.exactText
        self.unit = unit
    }

    /// As a pack writes another number with the same unit; `nil` for what is no number, or none
    /// the unit can have.
    package func text(of value: String) -> String? {
        guard let number = Rational(value), !value.contains("/"), !value.contains("%") else {
            return nil
        }
        switch unit {
        case .none: return number.exactText
        case .percent: return "\(number.exactText) %"
        case .span(let unit):
            guard let count = number.whole, let span = Span("\(count) \(unit.rawValue)") else {
                return nil
            }
            return count == 1 ? "1 \(unit.rawValue.dropLast())" : span.description
        }
    }
}
