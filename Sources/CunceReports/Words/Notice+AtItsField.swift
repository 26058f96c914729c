extension Notice {
    /// The same as it is said right under its field: the label of the form stands there, and a
    /// second name for the field would be one too many.
    package var atItsField: Notice {
        switch key {
        case "refusal.field.missing": saying("refusal.field.missing-here")
        case "refusal.field.too-long": saying("refusal.field.too-long-here")
        case "refusal.field.unreadable": saying("refusal.field.unreadable-here")
        default: self
        }
    }

    private func saying(_ key: String) -> Notice {
        Notice(kind, key, values, lists: lists, field: field)
    }
}
