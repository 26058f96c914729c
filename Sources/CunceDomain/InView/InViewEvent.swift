/// What can happen to somebody who is kept in view. All of it is sealed.
package enum InViewEvent: Equatable, Sendable {
    case agreed(Agreed)
    case described(Worded)
    /// A project or a place was offered.
    case offered(Worded)
    /// A step on the way back or onto the post.
    case stepped(Worded)
    case tookUp(TookUp)

    /// For what somebody is kept in view.
    package enum Aim: String, CaseIterable, Codable, Sendable {
        /// May follow on a post. 后备
        case successor
        /// Lives elsewhere and may come back. 返乡
        case returning
    }

    /// How the consent was given.
    package enum Consent: String, CaseIterable, Codable, Sendable {
        /// On a paper with their signature, which the office keeps.
        case onPaper = "on-paper"
        /// In person, before a witness whom the words name by post.
        case spoken
        /// In a message of their own.
        case written
    }

    package struct Agreed: Codable, Equatable, Sendable {
        package var person: PersonID
        /// What they are called here; the only place where it stands.
        package var name: String
        /// The village or town whose office keeps it.
        package var division: DivisionID
        package var aim: Aim
        /// Of a successor: the post they may follow on.
        package var post: PostID?
        package var consent: Consent
        /// Where the consent can be found, or who heard it.
        package var proof: String
        package var skills: String
    }

    package struct Worded: Codable, Equatable, Sendable {
        package var words: String

        package init(words: String) { self.words = words }
    }

    /// What somebody took up in the end.
    package struct TookUp: Codable, Equatable, Sendable {
        package enum What: String, CaseIterable, Codable, Sendable {
            case enterprise, post, project
        }
        package var what: What
        package var words: String
    }
}
