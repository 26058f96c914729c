import CunceDomain

/// Reads single figures: a share, a period, how often, or for good.
struct FigurePart {
    let law: LawPart

    private static let amounts = ["share", "days", "months", "years", "times", "for-good"]

    func figure(_ value: PackValue, _ shelf: [String: LawSource]) -> LawFigure? {
        let known = ["key", "matter", "says"] + Self.amounts + LawPart.reference
        guard let fields = PackFields(value, known: known) else { return nil }
        let key = fields.required("key", "a key")?.keyText()
        let matter = fields.choice("matter", LawMatter.self)
        let says = fields.label("says")
        let amount = amount(fields)
        let reference = law.reference(fields, shelf)
        guard let key, let matter, let says, let amount, let reference else { return nil }
        return LawFigure(
            key: LawFigureKey(key), matter: matter, says: says, amount: amount,
            reference: reference)
    }

    private func amount(_ fields: PackFields) -> LawFigure.Amount? {
        let given = Self.amounts.filter { fields.optional($0) != nil }
        guard given.count == 1, let name = given.first, let value = fields.optional(name) else {
            fields.value.complain(
                expected: Shape.choice(Self.amounts).words,
                got: given.isEmpty ? "none" : "\(given)")
            return nil
        }
        switch name {
        case "share": return value.majority().map { .share($0) }
        case "days": return value.number(1...3_660).map { .days($0) }
        case "months": return value.number(1...600).map { .months($0) }
        case "years": return value.number(1...100).map { .years($0) }
        case "times": return value.number(1...100).map { .times($0) }
        default:
            guard value.yesOrNo() == true else {
                value.complain(expected: .key("true"), got: value.shown)
                return nil
            }
            return .forGood
        }
    }
}
