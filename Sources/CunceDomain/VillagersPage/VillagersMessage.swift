/// What somebody wrote on the villagers' page, before the town has taken it up. 群众的话
///
/// It never stands on a public page. Of its coming the day is known and nothing more.
package struct VillagersMessage: Equatable, Sendable {
    /// Characters a message may have.
    package static let longest = 500
    /// Days after the answer for which it is kept.
    package static let daysKept = 30

    package let id: MessageID
    package let village: DivisionID
    package let day: CivilDate
    package let text: String
    /// Names a person or a telephone: for the office's eyes, marked as such.
    package let isHeld: Bool

    package init(id: MessageID, village: DivisionID, day: CivilDate, text: String, isHeld: Bool) {
        self.id = id
        self.village = village
        self.day = day
        self.text = text
        self.isHeld = isHeld
    }

    /// The last day for an answer; `nil` where the programme promises none.
    package func answerBy(_ rule: VillagersRule?) -> CivilDate? {
        rule?.answerWithin.map { day.adding(days: $0) }
    }
}
