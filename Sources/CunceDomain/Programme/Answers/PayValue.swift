/// A number that pay is made with, or why there is none.
enum PayValue {
    case number(Rational)
    /// What it would take, and between which ends it lies all the same.
    case missing([MissingFact], NumberBounds = .none)
    case notStated(Clause)

    init(_ known: Evaluation.Known) {
        switch known {
        case .number(let value): self = .number(value)
        case .missing(let facts, let ends): self = .missing(facts, ends)
        }
    }
}
