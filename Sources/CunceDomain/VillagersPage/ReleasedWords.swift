/// What the town says of one matter on the villagers' page.
package struct ReleasedWords: Codable, Equatable, Sendable {
    /// In plain words.
    package var title: String
    /// Who answers for it: a body or a post, never a person.
    package var who: String
    /// How far it is; may be empty.
    package var progress: String
    /// Why it is late or will not be done; may be empty where neither is so.
    package var why: String
    /// By when it is to be done now, where it is late.
    package var newDay: CivilDate?

    package init(
        title: String, who: String, progress: String = "", why: String = "",
        newDay: CivilDate? = nil
    ) {
        self.title = title
        self.who = who
        self.progress = progress
        self.why = why
        self.newDay = newDay
    }

    /// Everything somebody reads of it.
    package var all: [String] { [title, who, progress, why] }
}
