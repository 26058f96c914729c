/// What can happen to the roster.
package enum RosterEvent: Equatable, Sendable {
    case postOpened(PostOpened)
    case postTaken(PostTaken)
    case postFilled(PostFilled)
    case postLeft(PostLeft)
    case actingNamed(ActingNamed)
    case actingEnded(ActingEnded)
    case handedOver(HandedOver)

    package struct PostOpened: Codable, Equatable, Sendable {
        package var post: PostID
        package var role: RoleKey
        package var division: DivisionID
        package var designation: String
    }

    package struct PostTaken: Codable, Equatable, Sendable {
        package var post: PostID
        package var person: PersonID
        package var from: CivilDate
        /// The three are absent where nobody said them.
        package var way: WayFilled?
        package var termFrom: CivilDate?
        package var termUntil: CivilDate?

        package init(
            post: PostID, person: PersonID, from: CivilDate, _ filling: Filling = .unsaid
        ) {
            self.post = post
            self.person = person
            self.from = from
            way = filling.way
            termFrom = filling.term?.from
            termUntil = filling.term?.until
        }

        package var filling: Filling { Filling(way: way, termFrom, termUntil) }
    }

    /// How whoever is on the post came onto it, said later than that they did.
    package struct PostFilled: Codable, Equatable, Sendable {
        package var post: PostID
        package var way: WayFilled?
        package var termFrom: CivilDate?
        package var termUntil: CivilDate?

        package init(post: PostID, _ filling: Filling) {
            self.post = post
            way = filling.way
            termFrom = filling.term?.from
            termUntil = filling.term?.until
        }

        package var filling: Filling { Filling(way: way, termFrom, termUntil) }
    }

    package struct PostLeft: Codable, Equatable, Sendable {
        package var post: PostID
        package var until: CivilDate

        package init(post: PostID, until: CivilDate) {
            self.post = post
            self.until = until
        }
    }

    package struct ActingNamed: Codable, Equatable, Sendable {
        package var post: PostID
        package var person: PersonID
        package var from: CivilDate
        package var until: CivilDate
        package var reason: String
    }

    package struct ActingEnded: Codable, Equatable, Sendable {
        package var post: PostID
        package var person: PersonID
        /// The first day of the acting that is ended.
        package var from: CivilDate
        package var until: CivilDate
        package var reason: String
    }

    /// The record of a hand-over; what passed stands in the streams of the villages, in entries
    /// of the same command.
    package struct HandedOver: Codable, Equatable, Sendable {
        /// The post that gives.
        package var post: PostID
        package var to: PostID
        package var on: CivilDate
        package var reason: String
        package var links: Int
        package var tasks: Int
        package var leads: Int
        package var problems: Int

        package init(
            post: PostID, to: PostID, on: CivilDate, reason: String, links: Int, tasks: Int,
            leads: Int, problems: Int
        ) {
            self.post = post
            self.to = to
            self.on = on
            self.reason = reason
            self.links = links
            self.tasks = tasks
            self.leads = leads
            self.problems = problems
        }
    }
}

extension Filling {
    /// A term has two days or none.
    fileprivate init(way: WayFilled?, _ from: CivilDate?, _ until: CivilDate?) {
        var term: Term?
        if let from, let until { term = Term(from: from, until: until) }
        self.init(way: way, term: term)
    }
}
