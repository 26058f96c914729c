/// Other words for one paragraph, one more paragraph, or one less.
package struct BriefEditDraft: Codable, Equatable, Sendable {
    /// Key of the section.
    package let section: String
    /// Place in it; `nil` for one more.
    package let place: Int?
    package let zh: String
    package let en: String
    /// Leaves it out; the words say nothing then.
    package let isOut: Bool
    /// `Brief.version` of what the editor had before them.
    package let read: Int?

    package init(
        section: String, place: Int?, zh: String, en: String, isOut: Bool = false,
        read: Int? = nil
    ) {
        self.section = section
        self.place = place
        self.zh = zh
        self.en = en
        self.isOut = isOut
        self.read = read
    }
}
