/// What was found in a template: every placeholder, and what is wrong with some.
package struct TemplateCheck: Equatable, Sendable {
    package struct Place: Equatable, Sendable {
        /// As it stands there.
        package let text: String
        /// Counted through the part from 1, empty paragraphs and those in tables among them.
        package let paragraph: Int
        /// `nil` for the text itself, else the part: `header1`, `footer2`.
        package let part: String?
        /// What may have been meant.
        package let suggestion: String?
    }

    /// Placeholders that are known, in order, each time they stand there.
    package internal(set) var known: [Place] = []
    package internal(set) var unknown: [Place] = []
    /// Braces without their partner, lists that do not begin and end in one row of a table.
    package internal(set) var broken: [Place] = []

    package init() {}

    /// Whether documents can be made with it.
    package var isGood: Bool { unknown.isEmpty && broken.isEmpty && !known.isEmpty }
}
