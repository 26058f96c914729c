/// What can happen to somebody's appraisal. All of it is sealed.
package enum AppraisalEvent: Equatable, Sendable {
    case opened(Opened)
    case targetsSet(TargetsSet)
    case factTied(FactTied)
    case factUntied(FactUntied)
    case selfAssessed(SelfAssessed)
    case rated(Rated)
    case handedIn(HandedIn)
    case notified(Notified)
    case answered(Answered)
    case reviewed(Reviewed)
    case decided(Decided)
    case closed(Closed)

    package struct Opened: Codable, Equatable, Sendable {
        package var person: PersonID
        package var post: PostID
        package var role: RoleKey
        package var scheme: AppraisalKey
        package var period: Period
        package var town: DivisionID
        /// The pack as it was fixed for the period.
        package var pack: String
        package var packVersion: String
        /// Unit: days after the notice, as fixed with the scheme.
        package var objectionDays: Int
        package var assessor: PostID
        package var reviewer: PostID
        package var decider: PostID
        package var raters: [Rater]
    }

    /// Who gives one rating.
    package struct Rater: Codable, Equatable, Sendable {
        package var fact: FactKey
        package var post: PostID

        package init(fact: FactKey, post: PostID) {
            self.fact = fact
            self.post = post
        }
    }

    package struct Target: Codable, Equatable, Sendable {
        package var item: AppraisalItemKey
        package var words: String

        package init(item: AppraisalItemKey, words: String) {
            self.item = item
            self.words = words
        }
    }

    package struct TargetsSet: Codable, Equatable, Sendable {
        /// All that count from now on.
        package var targets: [Target]
        /// Why they changed; empty for the first ones.
        package var reason: String
    }

    package struct FactTied: Codable, Equatable, Sendable {
        package var fact: FactKey
        /// The post, its village, or the programme.
        package var subject: String
        package var period: Period?
        package var value: FactValue
        /// What exists already and proves it, one piece a line.
        package var evidence: [String]
    }

    package struct FactUntied: Codable, Equatable, Sendable {
        package var fact: FactKey
        package var subject: String
        package var period: Period?
        package var reason: String
    }

    package struct SelfAssessed: Codable, Equatable, Sendable {
        package var words: String
        package var how: PersonnelActionEvent.Way
    }

    package struct Rated: Codable, Equatable, Sendable {
        package var fact: FactKey
        package var value: FactValue
        package var evidence: [String]
    }

    package struct HandedIn: Codable, Equatable, Sendable {
        /// What the rules came to; `nil` where the pack states none.
        package var score: String?
        package var grade: GradeKey?

        package init(score: String?, grade: GradeKey?) {
            self.score = score
            self.grade = grade
        }
    }

    package struct Notified: Codable, Equatable, Sendable {
        package var how: PersonnelActionEvent.Way
        /// The last day for an objection.
        package var objectBy: CivilDate
    }

    package struct Answered: Codable, Equatable, Sendable {
        package var words: String
        package var isObjection: Bool
        package var how: PersonnelActionEvent.Way
    }

    package struct Reviewed: Codable, Equatable, Sendable {
        package var isUpheld: Bool
        package var words: String
    }

    package struct Decided: Codable, Equatable, Sendable {
        package var grade: GradeKey
        /// Why it is another than the rules came to; may be empty where it is the same.
        package var reason: String
    }

    package struct Closed: Codable, Equatable, Sendable {
        package var words: String
    }
}
