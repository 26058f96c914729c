package import CunceDomain

/// What is written into one cell of somebody's form.
package enum FormValue: Equatable, Sendable {
    /// The cell is emptied; its looks stay.
    case none
    case text(String)
    case day(CivilDate)
    /// As a file writes it, such as `12.5`.
    case number(String)

    /// - Parameter inTenThousands: money in 万元 and not in yuan, as the form's heading says.
    package init(_ cell: TableCell, inTenThousands: Bool = false) {
        switch cell {
        case .none: self = .none
        case .text(let text): self = text.isEmpty ? .none : .text(text)
        case .day(let day): self = .day(day)
        case .count(let count): self = .number(String(count))
        case .decimal(let number): self = .number(number)
        case .fen(let fen): self = .number(Self.decimal(fen, places: inTenThousands ? 6 : 2))
        }
    }

    /// Exact, without zeroes at the end.
    private static func decimal(_ value: Int, places: Int) -> String {
        let digits = String(value.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = padded.dropLast(places)
        var part = padded.suffix(places)
        while part.last == "0" { part = part.dropLast() }
        return (value < 0 ? "-" : "") + whole + (part.isEmpty ? "" : "." + part)
    }
}
