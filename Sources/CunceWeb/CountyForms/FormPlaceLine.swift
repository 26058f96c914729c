import Mustache

/// One column or cell of a form, and what it is filled with.
package struct FormPlaceLine: MustacheParent, Equatable, Sendable {
    /// Where it stands. Example: `C`.
    package let at: String
    /// What stands above or before it. Example: `责任领导/姓名`.
    package let heading: String
    /// What stands in the first row now. Example: `公式`.
    package let sample: String?
    /// What it is filled with.
    package let use: SelectModel
    /// Always these words, where that is chosen.
    package let words: FieldModel
    /// Cunce proposes it; nobody has confirmed it.
    package let isProposed: Bool

    package init(
        at: String, heading: String, sample: String?, use: SelectModel, words: FieldModel,
        isProposed: Bool
    ) {
        self.at = at
        self.heading = heading
        self.sample = sample
        self.use = use
        self.words = words
        self.isProposed = isProposed
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "at": at
        case "heading": heading
        case "sample": sample.orAbsent
        case "use": use
        case "words": words
        case "isProposed": isProposed
        default: nil
        }
    }
}
