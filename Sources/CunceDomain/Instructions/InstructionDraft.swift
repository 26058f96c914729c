/// An instruction as it is written, or transcribed from paper.
package struct InstructionDraft: Codable, Equatable, Sendable {
    package let id: InstructionID
    package let about: InstructionAbout
    package let words: String
    package let from: PostID
    package let way: Way
    package let wanted: CivilDate?

    package init(
        id: InstructionID, about: InstructionAbout, words: String, from: PostID, way: Way,
        wanted: CivilDate?
    ) {
        self.id = id
        self.about = about
        self.words = words
        self.from = from
        self.way = way
        self.wanted = wanted
    }
}
