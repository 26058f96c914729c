/// What can happen to an ask.
package enum AskEvent: Equatable, Sendable {
    case answered(Answered)
    case withdrawn(Withdrawn)
    case takenUp(TakenUp)
    /// The round ends while visits' asks still wait: they wait on, and are found here.
    case left(Left)

    package struct Answered: Codable, Equatable, Sendable {
        /// Global number of the entry that asked.
        package var ask: Int
        /// Who answered, where it was not the post that wrote it down.
        package var by: PostID?
        package var words: String
        package var way: Way
    }

    package struct Withdrawn: Codable, Equatable, Sendable {
        package var ask: Int
        package var reason: String
    }

    package struct TakenUp: Codable, Equatable, Sendable {
        package var ask: Int
        package var task: TaskID
    }

    package struct Left: Codable, Equatable, Sendable {
        package var asks: [Asks.Left]

        package init(asks: [Asks.Left]) { self.asks = asks }
    }

    /// `nil` for what is about several.
    package var ask: Int? {
        switch self {
        case .answered(let event): event.ask
        case .withdrawn(let event): event.ask
        case .takenUp(let event): event.ask
        case .left: nil
        }
    }
}
