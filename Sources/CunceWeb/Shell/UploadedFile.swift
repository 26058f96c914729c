package import CunceStore

/// One file of a form, and whether it came in whole.
package struct UploadedFile: Equatable, Sendable {
    package enum Outcome: Equatable, Sendable {
        case whole(IncomingFile)
        /// Larger than the form takes. Reading ended there: nothing after it was looked at.
        case tooLarge(limit: Int)
        /// One more than the form takes; reading ended there.
        case tooMany(limit: Int)
        /// The disk did not take it; reading ended there.
        case notWritten(StoreFault)
    }

    /// Of the form.
    package let field: String
    /// As the browser named it; never used as a path.
    package let name: String
    package let outcome: Outcome

    package init(field: String, name: String, outcome: Outcome) {
        self.field = field
        self.name = name
        self.outcome = outcome
    }

    package var whole: IncomingFile? {
        if case .whole(let file) = outcome { file } else { nil }
    }
}
