/// How far a period of a town, or of a county, is closed: handed in by whoever collects it, then
/// closed by the post above. 逐级审核
package struct PeriodClosing: Equatable, Sendable {
    package struct Step: Equatable, Sendable {
        package let word: String
        package let at: Occurrence
    }

    package private(set) var handedIn: Step?
    package private(set) var closed: Step?
    /// Every time it was opened again, oldest first.
    package private(set) var reopened: [Step] = []

    package init() {}

    /// Values are recorded by everybody who may.
    package var isOpen: Bool { handedIn == nil && closed == nil }

    mutating func handIn(_ word: String, _ at: Occurrence) {
        handedIn = Step(word: word, at: at)
    }

    mutating func close(_ word: String, _ at: Occurrence) { closed = Step(word: word, at: at) }

    mutating func reopen(_ word: String, _ at: Occurrence) {
        handedIn = nil
        closed = nil
        reopened.append(Step(word: word, at: at))
    }
}
