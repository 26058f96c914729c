/// What can happen to briefs.
package enum BriefEvent: Equatable, Sendable {
    case composed(Composed)
    case edited(Edited)
    case returned(Returned)
    case handedIn(HandedIn)
    case signed(Signed)
    case sent(Sent)
    case acknowledged(Acknowledged)

    package struct Composed: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
        package var sections: [BriefSection]
        package var head: String
    }

    package struct Edited: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var section: String
        package var place: Int
        /// As it reads from here on; nothing where it was left out.
        package var zh: String?
        package var en: String?
        /// As it read in Chinese before, for whoever reads the entry; nothing for a new one.
        package var before: String?
    }

    package struct Returned: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
        package var reason: String
    }

    package struct HandedIn: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
    }

    package struct Signed: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
    }

    package struct Sent: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
        package var posts: [PostID]
        package var way: Way
        package var word: String
    }

    package struct Acknowledged: Codable, Equatable, Sendable {
        package var week: ISOWeek
        package var number: Int
        package var post: PostID
        package var way: Way
        package var word: String
    }
}
