/// What can happen when a village is verified, leaves the list and is looked at afterwards.
package enum AcceptanceEvent: Equatable, Sendable {
    case requested(Requested)
    case declined(Reasoned)
    case opened(Opened)
    case assessorsNamed(AssessorsNamed)
    case told(Told)
    case drawn(Drawn)
    case counted(Counted)
    case codesMade(CodesMade)
    case codesCounted(CodesCounted)
    case handedIn(HandedIn)
    case stopped(Reasoned)
    case givenBack(Reasoned)
    case failed(Failed)
    case graduated(Graduated)
    case looked(Looked)
    case closed(Closed)

    package struct Requested: Codable, Equatable, Sendable {
        /// What was reached, in words anybody may read.
        package var words: String
    }

    package struct Reasoned: Codable, Equatable, Sendable {
        package var reason: String
    }

    /// A post with whoever held it then: parts are kept apart by person.
    package struct Assessor: Codable, Equatable, Sendable {
        package var post: PostID
        package var person: PersonID

        package init(post: PostID, person: PersonID) {
            self.post = post
            self.person = person
        }
    }

    package struct Opened: Codable, Equatable, Sendable {
        package var assessors: [Assessor]
        /// The pack by whose rules it is assessed to the end.
        package var pack: String
        package var packVersion: String
    }

    package struct AssessorsNamed: Codable, Equatable, Sendable {
        package var assessors: [Assessor]
        package var reason: String
    }

    package struct Told: Codable, Equatable, Sendable {
        package var fact: FactKey
        /// `nil` for what is known as of a day.
        package var period: Period?
        package var value: FactValue
        /// What was seen, heard or read that shows it.
        package var evidence: String
    }

    /// Households drawn by lot. They bear numbers of a list that stays in the village: no name is
    /// kept here.
    package struct Drawn: Codable, Equatable, Sendable {
        package var sample: AcceptancePartKey
        /// How many households the list has.
        package var households: Int
        /// 1 for the first of the list; in their order.
        package var numbers: [Int]
        /// What the lot was drawn from: whoever knows it draws the same numbers again.
        package var seed: String
        /// Why it was drawn anew; empty the first time.
        package var reason: String
    }

    package struct Ballot: Codable, Equatable, Sendable {
        /// 1 to as many as were drawn. It is the paper's number, not the household's.
        package var slip: Int
        package var answer: BallotAnswerKey

        package init(slip: Int, answer: BallotAnswerKey) {
            self.slip = slip
            self.answer = answer
        }
    }

    /// Papers as one of two people read them, each without the other.
    package struct Counted: Codable, Equatable, Sendable {
        package var sample: AcceptancePartKey
        package var ballots: [Ballot]
        /// Numbers marked by mistake, of which there is no paper; `nil` where there are none.
        package var withdrawn: [Int]?
    }

    /// One-time codes for a drawn sample 测评码. Neither the codes nor who got which is kept here.
    package struct CodesMade: Codable, Equatable, Sendable {
        package var sample: AcceptancePartKey
        /// Where answers are collected; the last part of the public address.
        package var urn: UrnID
        /// How many codes can be answered by.
        package var count: Int
        /// How many had answered by earlier codes of this urn; what was left of those is void.
        package var used: Int
        /// Why they were made anew; empty the first time.
        package var reason: String

        package init(
            sample: AcceptancePartKey, urn: UrnID, count: Int, used: Int, reason: String
        ) {
            self.sample = sample
            self.urn = urn
            self.count = count
            self.used = used
            self.reason = reason
        }
    }

    package struct AnswerCount: Codable, Equatable, Sendable {
        package var answer: BallotAnswerKey
        package var count: Int

        package init(answer: BallotAnswerKey, count: Int) {
            self.answer = answer
            self.count = count
        }
    }

    /// What was answered by codes, in sums: written once, when nobody can answer any more.
    package struct CodesCounted: Codable, Equatable, Sendable {
        package var sample: AcceptancePartKey
        package var urn: UrnID
        /// Answers that were given, in the order of the ballot.
        package var answers: [AnswerCount]

        package init(sample: AcceptancePartKey, urn: UrnID, answers: [AnswerCount]) {
            self.sample = sample
            self.urn = urn
            self.answers = answers
        }

        package var used: Int { answers.reduce(0) { $0 + $1.count } }
    }

    package struct HandedIn: Codable, Equatable, Sendable {
        /// What the rules came to, as they said it then.
        package var result: AcceptanceResult
        /// What the assessors say to it; may be empty.
        package var words: String
    }

    package struct Failed: Codable, Equatable, Sendable {
        package var reason: String
        /// By when it is assessed again; `nil` where neither pack nor decision sets a day.
        package var again: CivilDate?
        /// Why it is decided otherwise than the rules come to; empty where it is not.
        package var difference: String
    }

    package struct Graduated: Codable, Equatable, Sendable {
        package var reason: String
        package var difference: String
    }

    package struct Looked: Codable, Equatable, Sendable {
        package var check: WatchCheckKey
        package var words: String
        /// Whether what was reached holds.
        package var holds: Bool

        package init(check: WatchCheckKey, words: String, holds: Bool) {
            self.check = check
            self.words = words
            self.holds = holds
        }
    }

    package enum Ending: String, CaseIterable, Codable, Sendable {
        /// The watch is over and what was reached held.
        case held
        /// It slipped back: a new case may be opened.
        case relapsed
        /// The village is no more: it was merged into another.
        case merged
    }

    package struct Closed: Codable, Equatable, Sendable {
        package var ending: Ending
        package var words: String
    }
}
