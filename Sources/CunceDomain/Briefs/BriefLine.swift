/// One paragraph of a brief as it stands, and how it came to read so.
package struct BriefLine: Equatable, Sendable {
    /// Key of its section.
    package let section: String
    /// Place within its section, counted from 0; those added by hand come after the composed.
    package let place: Int
    /// The words it was composed in; `nil` where somebody added it.
    package let composed: BriefParagraph?
    /// As it reads now.
    package internal(set) var words: BriefParagraph
    /// Left out of the paper.
    package internal(set) var isOut = false
    /// The trace: every change by hand, oldest first.
    package internal(set) var edits: [Edit] = []

    package struct Edit: Equatable, Sendable {
        package let before: BriefParagraph?
        /// `nil` where it was left out.
        package let after: BriefParagraph?
        package let at: Occurrence
    }

    package init(section: String, place: Int, composed: BriefParagraph?, words: BriefParagraph) {
        self.section = section
        self.place = place
        self.composed = composed
        self.words = words
    }

    static func all(of sections: [BriefSection]) -> [BriefLine] {
        sections.flatMap { section in
            section.paragraphs.enumerated().map {
                BriefLine(section: section.key, place: $0, composed: $1, words: $1)
            }
        }
    }

    /// The same change on what was composed anew.
    func carried(over edited: BriefLine) -> BriefLine {
        var line = self
        line.words = edited.words
        line.words.entries = words.entries
        line.isOut = edited.isOut
        line.edits = edited.edits
        return line
    }
}
