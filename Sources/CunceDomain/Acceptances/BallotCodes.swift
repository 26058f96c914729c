/// Answers to one ballot by one-time codes, as far as the journal knows of them: how many codes are
/// out, and sums once they were counted. 测评码
package struct BallotCodes: Equatable, Sendable {
    /// Codes somebody can still answer by; `nil` before there are any and once they were counted.
    package let running: AcceptanceEvent.CodesMade?
    /// The step in the case's stream that made them.
    package let runningSince: Int?
    /// Whether there ever were any for this draw.
    package let wereMade: Bool
    private let sums: [BallotAnswerKey: Int]

    /// Answers that were counted.
    package var used: Int { sums.values.reduce(0, +) }

    package func count(of answer: BallotAnswerKey) -> Int { sums[answer] ?? 0 }

    /// Households of the sample that papers have to leave to codes: those that answered, and those
    /// that still can.
    package var reserved: Int { used + (running.map { $0.used + $0.count } ?? 0) }

    /// - Parameters:
    ///   - made, counted: of one draw, oldest first.
    init(
        made: [AcceptanceAttempt.Said<AcceptanceEvent.CodesMade>],
        counted: [AcceptanceAttempt.Said<AcceptanceEvent.CodesCounted>]
    ) {
        let isOver = counted.last.map { over in
            made.allSatisfy { $0.at.sequence < over.at.sequence }
        }
        let last = isOver ?? false ? nil : made.last
        running = last?.value
        runningSince = last?.at.sequence
        wereMade = !made.isEmpty
        sums = counted.reduce(into: [:]) { sums, one in
            for answer in one.value.answers { sums[answer.answer, default: 0] += answer.count }
        }
    }
}

extension AcceptanceAttempt {
    /// Codes of the draw that counts; `nil` before a sample was drawn.
    package func codes(of sample: AcceptancePartKey) -> BallotCodes? {
        guard let draw = draw(of: sample) else { return nil }
        return BallotCodes(
            made: codesMade.filter {
                $0.value.sample == sample && $0.at.sequence > draw.at.sequence
            },
            counted: codesCounted.filter {
                $0.value.sample == sample && $0.at.sequence > draw.at.sequence
            })
    }

    /// Codes by which somebody can answer now.
    package func running(_ sample: AcceptancePartKey) -> AcceptanceEvent.CodesMade? {
        stage == .open ? codes(of: sample)?.running : nil
    }

    /// The step that made them.
    package func runningSince(_ sample: AcceptancePartKey) -> Int? {
        stage == .open ? codes(of: sample)?.runningSince : nil
    }
}
