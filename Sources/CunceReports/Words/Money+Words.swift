package import CunceDomain

/// Sums as people read them.
extension Money {
    /// Yuan with thousands set apart; fen only where there are any: `120,000`, `-1,200.50`.
    package static func text(_ fen: Int) -> String {
        let (yuan, rest) = (fen.magnitude / 100, fen.magnitude % 100)
        var digits = String(yuan)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        let whole = ([digits] + groups).joined(separator: ",")
        let decimals = rest == 0 ? "" : "." + padded(Int(rest), to: 2)
        return (fen < 0 ? "-" : "") + whole + decimals
    }

    /// As it is typed into a field again: `120000` or `1200.50`.
    package static func typed(_ fen: Int) -> String { text(fen).filter { $0 != "," } }

    /// The words for a sum that cannot be read.
    package static func notice(_ fault: Fault, field: String) -> Notice {
        let key =
            switch fault {
            case .missing: "refusal.money.missing"
            case .notANumber: "refusal.money.not-a-number"
            case .tooFine: "refusal.money.too-fine"
            case .notPositive: "refusal.money.not-positive"
            case .tooLarge: "refusal.money.too-large"
            }
        return Notice(.unprocessable, key, field: field)
    }
}
