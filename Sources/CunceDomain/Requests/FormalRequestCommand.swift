/// What one may ask of formal requests.
package enum FormalRequestCommand: Codable, Equatable, Sendable {
    /// - Parameter ask: global number of the entry it is made from.
    case draft(FormalRequestID, ask: Int?, village: DivisionID?, FormalRequest.Text)
    case edit(FormalRequestID, FormalRequest.Text, read: Int?)
    case giveBack(FormalRequestID, reason: String)
    case sign(FormalRequestID, read: Int?)
    case send(FormalRequestID, Way, word: String)
    case answer(FormalRequestID, FormalRequest.Verdict, words: String, Way)
    case drop(FormalRequestID, reason: String)
}
