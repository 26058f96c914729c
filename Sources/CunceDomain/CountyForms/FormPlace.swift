/// One place of a county's form that may be filled: a column under its heading, or a single cell
/// beside its label.
package struct FormPlace: Codable, Equatable, Sendable {
    /// Letters of the column, such as `C`; of a single cell its name, such as `A2`.
    package let at: String
    /// What stands there in the form: headings over each other joined by `/`, or the label before
    /// the colon.
    package let heading: String
    package let use: FormUse

    package init(at: String, heading: String, use: FormUse) {
        self.at = at
        self.heading = heading
        self.use = use
    }

    /// Two headings are the same when their words are: breaks and blanks are not words.
    package static func words(_ heading: String) -> String {
        heading.filter { !$0.isWhitespace }.lowercased()
    }
}
