/// A law or document that figures are taken from.
package struct LawSource: Equatable, Sendable {
    package let key: Identifier<LawSource>
    package let title: Label
    /// The day of the text that was read.
    package let textOf: CivilDate
    package let reading: LawReading
    /// What to know about it, such as a later amendment.
    package let note: Label?

    package init(
        key: Identifier<LawSource>, title: Label, textOf: CivilDate, reading: LawReading,
        note: Label?
    ) {
        self.key = key
        self.title = title
        self.textOf = textOf
        self.reading = reading
        self.note = note
    }
}
