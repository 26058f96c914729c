/// What one may ask about an ask, named by the global number of the entry it stands in.
package enum AskCommand: Codable, Equatable, Sendable {
    /// - Parameter by: who answered, on paper.
    case answer(Int, words: String, by: PostID?, Way)
    case withdraw(Int, reason: String)
    /// It becomes a task of the village it was asked for.
    case takeUp(Int, title: String, HuddleCommand.TaskPart)

    package var ask: Int {
        switch self {
        case .answer(let ask, _, _, _), .withdraw(let ask, _), .takeUp(let ask, _, _): ask
        }
    }
}
