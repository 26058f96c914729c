/// What is said of a field before any rule has seen it. The words stand beside the field, so they
/// do not name it.
extension Notice {
    /// A day that is no day, such as 30 February.
    package static func noDay(in field: String) -> Notice {
        Notice(.unprocessable, "refusal.form.day", field: field)
    }

    /// Nothing, or nothing that was offered, has been chosen.
    package static func notChosen(in field: String) -> Notice {
        Notice(.unprocessable, "refusal.form.choose", field: field)
    }
}
