/// What can happen to formal requests.
package enum FormalRequestEvent: Equatable, Sendable {
    case drafted(Drafted)
    case edited(Edited)
    case returned(Returned)
    case signed(Signed)
    case sent(Sent)
    case answered(Answered)
    case dropped(Returned)

    package struct Drafted: Codable, Equatable, Sendable {
        package var request: FormalRequestID
        package var ask: Int?
        package var village: DivisionID?
        package var text: FormalRequest.Text
    }

    package struct Edited: Codable, Equatable, Sendable {
        package var request: FormalRequestID
        package var text: FormalRequest.Text
    }

    package struct Returned: Codable, Equatable, Sendable {
        package var request: FormalRequestID
        package var reason: String
    }

    package struct Signed: Codable, Equatable, Sendable {
        package var request: FormalRequestID
    }

    package struct Sent: Codable, Equatable, Sendable {
        package var request: FormalRequestID
        package var way: Way
        package var word: String
    }

    package struct Answered: Codable, Equatable, Sendable {
        package var request: FormalRequestID
        package var verdict: FormalRequest.Verdict
        package var words: String
        package var way: Way
    }
}
