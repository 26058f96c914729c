/// What can happen to study tours.
package enum TourEvent: Equatable, Sendable {
    case recorded(Recorded)
    case paid(Paid)
    case learnt(Learnt)
    /// A new task stands in the village's stream, in an entry of the same command.
    case adopted(Adopted)

    package struct Recorded: Codable, Equatable, Sendable {
        package var tour: TourID
        package var place: String
        package var participants: [PostID]
        package var from: CivilDate
        package var until: CivilDate
        package var aim: String
    }

    package struct Paid: Codable, Equatable, Sendable {
        package var tour: TourID
        package var payer: String
        /// Unit: fen.
        package var amount: Int
    }

    package struct Learnt: Codable, Equatable, Sendable {
        package var tour: TourID
        package var text: String
    }

    package struct Adopted: Codable, Equatable, Sendable {
        package var tour: TourID
        package var kase: CaseID
        package var task: TaskID
    }
}
