/// What can happen to a step of the ladder. All of it is sealed.
package enum PersonnelActionEvent: Equatable, Sendable {
    case proposed(Proposed)
    case notified(Notified)
    case stated(Stated)
    case stayedSilent(Worded)
    case checked(Checked)
    case decided(Decided)
    case talked(Talked)
    case delivered(Delivered)
    case followedUp(FollowedUp)
    case ended(Worded)
    case withdrawn(Worded)
    case lapsed(Worded)
    case objected(Objected)
    case reviewerNamed(ReviewerNamed)
    case reviewed(Reviewed)

    package struct Proposed: Codable, Equatable, Sendable {
        package var person: PersonID
        package var post: PostID
        package var role: RoleKey
        /// What the post is in law, when it was proposed.
        package var subject: RungSubject
        package var rung: RungKey
        package var pack: String
        package var packVersion: String
        /// `nil` for a talk on schedule, which needs none.
        package var ground: GroundKey?
        /// The trigger of the pack that proposed it; `nil` where a person did.
        package var trigger: TriggerKey?
        /// What happened, in words.
        package var facts: String
        /// What exists already and proves it: minutes of which day, which voucher.
        package var evidence: [String]
        package var isPartyMember: Bool
        /// Each of proposer and decider says so.
        package var confirms: Bool
        package var checker: PostID?
        package var decider: PostID
        /// A reminder, or a sanction that was decided elsewhere: nothing is decided here.
        package var isGivenAtOnce: Bool
        /// Of what is given at once: the last day of its effect, if any.
        package var until: CivilDate?
    }

    package struct Notified: Codable, Equatable, Sendable {
        package var how: Way
        /// The last day for a statement.
        package var answerBy: CivilDate
    }

    /// How a paper reached somebody.
    package enum Way: String, CaseIterable, Codable, Sendable {
        case here
        case inPerson = "in-person"
        case onPaper = "on-paper"
        /// Handed over; the person did not sign.
        case unsigned
    }

    package struct Stated: Codable, Equatable, Sendable {
        package var words: String
        package var how: Way
        /// Pages of a statement on paper, kept where the words say; 0 without paper.
        package var pages: Int
    }

    package struct Worded: Codable, Equatable, Sendable {
        package var words: String
    }

    package struct Checked: Codable, Equatable, Sendable {
        package enum Finding: String, CaseIterable, Codable, Sendable {
            case confirmed, partly
            case notConfirmed = "not-confirmed"
        }
        package var finding: Finding
        package var words: String
    }

    package struct Decided: Codable, Equatable, Sendable {
        package var isTaken: Bool
        package var reason: String
        package var confirms: Bool
        /// The last day of its effect; `nil` where nothing but the record follows.
        package var until: CivilDate?
        /// Under what that day was set, where the pack does not state it.
        package var source: String
    }

    /// What was said and heard in the talk (interim measures of 2005, arts. 4 and 5).
    package struct Talked: Codable, Equatable, Sendable {
        package var place: String
        package var recorder: String
        package var reason: String
        /// What the person explained.
        package var explanation: String
        package var pointedOut: String
        package var measures: String

        package init(
            place: String, recorder: String, reason: String, explanation: String,
            pointedOut: String, measures: String
        ) {
            self.place = place
            self.recorder = recorder
            self.reason = reason
            self.explanation = explanation
            self.pointedOut = pointedOut
            self.measures = measures
        }
    }

    package struct Delivered: Codable, Equatable, Sendable {
        package var how: Way
    }

    package struct FollowedUp: Codable, Equatable, Sendable {
        package var isMended: Bool
        package var words: String
    }

    package struct Objected: Codable, Equatable, Sendable {
        package var words: String
        /// `nil` in entries of before it could be on paper.
        package var how: Way?
    }

    package struct ReviewerNamed: Codable, Equatable, Sendable {
        package var post: PostID
    }

    package struct Reviewed: Codable, Equatable, Sendable {
        package var isUpheld: Bool
        package var words: String
    }
}
