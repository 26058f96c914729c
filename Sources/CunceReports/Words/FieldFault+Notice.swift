package import CunceDomain

extension FieldFault {
    /// - Parameter label: key of the words for the field, where the form calls it otherwise.
    package func notice(label: String? = nil) -> Notice {
        let words = ["field": label ?? FieldWords.key(of: field)]
        return switch fault {
        case .missing:
            Notice(.unprocessable, "refusal.field.missing", words: words, field: field)
        case .tooLong(let limit, let length):
            Notice(
                .unprocessable, "refusal.field.too-long",
                ["limit": "\(limit)", "length": "\(length)"], words: words, field: field)
        case .unreadable:
            Notice(.unprocessable, "refusal.field.unreadable", words: words, field: field)
        }
    }
}
