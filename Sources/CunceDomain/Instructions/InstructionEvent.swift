/// What can happen to instructions.
package enum InstructionEvent: Equatable, Sendable {
    case given(Given)
    case assigned(Assigned)
    case reported(Reported)
    case returned(Returned)
    case closed(Closed)

    package struct Given: Codable, Equatable, Sendable {
        package var instruction: InstructionID
        package var about: InstructionAbout
        package var words: String
        package var giver: PostID
        package var way: Way
        package var wanted: CivilDate?
    }

    package struct Assigned: Codable, Equatable, Sendable {
        package var instruction: InstructionID
        package var owner: PostID
        package var due: CivilDate
        package var task: TaskID?
    }

    package struct Reported: Codable, Equatable, Sendable {
        package var instruction: InstructionID
        package var text: String
    }

    package struct Returned: Codable, Equatable, Sendable {
        package var instruction: InstructionID
        package var reason: String
        package var way: Way
    }

    package struct Closed: Codable, Equatable, Sendable {
        package var instruction: InstructionID
        package var word: String
        package var way: Way
    }
}
