/// What is said of a request before any rule has seen it.
extension Notice {
    /// The page stood open longer than its token is good for.
    package static let expired = Notice(.conflict, "refusal.form.expired")

    package static let notFound = Notice(.notFound, "refusal.not-found")

    /// A day that is no day, such as 30 February.
    package static func noDay(in field: String) -> Notice {
        Notice(
            .unprocessable, "refusal.form.day", words: ["field": FieldWords.key(of: field)],
            field: field)
    }

    /// Nothing, or nothing that was offered, has been chosen.
    package static func notChosen(in field: String) -> Notice {
        Notice(
            .unprocessable, "refusal.form.choose", words: ["field": FieldWords.key(of: field)],
            field: field)
    }

    /// - Parameter limit: bytes that are taken.
    package static func tooLarge(limit: Int) -> Notice {
        Notice(
            .unprocessable, "refusal.form.too-large", ["limit": "\(Megabytes.down(limit))"])
    }
}
