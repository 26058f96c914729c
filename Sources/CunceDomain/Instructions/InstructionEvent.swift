/// What can happen to instructions.
package enum InstructionEvent: Equatable, Sendable {
    case given(Given)
    case assigned(Assigned)
    case reported(Reported)
    case returned(Returned)
    case closed(Closed)
    case scanned(Scanned)

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

    /// Nothing of it is about a village alone, so it hangs in the round's stream and is read by
    /// whoever reads the instruction.
    package struct Scanned: Codable, Equatable, Sendable {
        package var instruction: InstructionID
        package var attachment: AttachmentID
        /// SHA-256 of the kept bytes.
        package var file: String
        /// SHA-256 of what came.
        package var original: String
        package var bytes: Int
        package var mediaType: FileKind
        package var name: String
        package var words: String
    }
}
