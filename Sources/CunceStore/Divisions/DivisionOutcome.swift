/// What a list does to one division.
package struct DivisionOutcome: Equatable, Sendable {
    /// Counted from 1, the header included.
    package let line: Int
    /// As far as it could be read, where the line is refused.
    package let code: String
    package let name: String
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        case added
        /// `nil` where the name, or the parent, stays. A level cannot change: it is the length
        /// of the code by which a division is recognised.
        case changed(name: Change?, parent: Change?)
        case unchanged
        case refused([DivisionComplaint])
    }

    /// Names, or codes of parents; an empty code is a root's.
    package struct Change: Equatable, Sendable {
        package let from: String
        package let to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    package init(line: Int, code: String, name: String, kind: Kind) {
        self.line = line
        self.code = code
        self.name = name
        self.kind = kind
    }
}
