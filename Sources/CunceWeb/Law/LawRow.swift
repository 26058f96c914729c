import Mustache

/// One figure of law.
package struct LawRow: MustacheParent, Equatable, Sendable {
    /// What it is about. Example: `罢免投票：登记参加选举的村民中投票的`.
    package let says: String
    /// Example: `过半数`.
    package let amount: String
    /// Where it stands. Example: `《村民委员会组织法》第十六条`.
    package let stands: String
    /// How surely it is known, where the full text was not read.
    package let mark: StatusMark?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "says": says
        case "amount": amount
        case "stands": stands
        case "mark": mark.orAbsent
        default: nil
        }
    }
}
