/// What can happen to the villagers' page of a village.
package enum VillagersPageEvent: Equatable, Sendable {
    case released(Released)
    case takenOff(TakenOff)
    case takenUp(TakenUp)
    case answered(Answered)
    case setAside(SetAside)
    /// The sums of a month that is over, written down for good.
    case monthNoted(MonthOfAnswers)

    package struct Released: Codable, Equatable, Sendable {
        package var subject: ReleaseSubject
        package var title: String
        package var who: String
        package var progress: String
        package var why: String
        package var newDay: CivilDate?
        /// How far it was, as the record said.
        package var standing: PublicStanding

        package init(
            subject: ReleaseSubject, title: String, who: String, progress: String, why: String,
            newDay: CivilDate? = nil, standing: PublicStanding
        ) {
            self.subject = subject
            self.title = title
            self.who = who
            self.progress = progress
            self.why = why
            self.newDay = newDay
            self.standing = standing
        }

        package var words: ReleasedWords {
            ReleasedWords(title: title, who: who, progress: progress, why: why, newDay: newDay)
        }
    }

    package struct TakenOff: Codable, Equatable, Sendable {
        package var subject: ReleaseSubject
        package var reason: String

        package init(subject: ReleaseSubject, reason: String) {
            self.subject = subject
            self.reason = reason
        }
    }

    package struct TakenUp: Codable, Equatable, Sendable {
        package var matter: MatterID
        package var messages: [MessageID]
        package var words: String
        package var received: CivilDate
        package var answerBy: CivilDate?
    }

    package struct Answered: Codable, Equatable, Sendable {
        package var matter: MatterID
        package var words: String
    }

    package struct SetAside: Codable, Equatable, Sendable {
        package var messages: [MessageID]
        package var reason: String
        /// Whether the form said that villagers read the reason; absent in entries from before.
        package var isPublic: Bool?
    }
}
