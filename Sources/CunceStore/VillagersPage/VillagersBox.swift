package import CunceDomain

/// The box in which villagers put what they answer and write: sums by month, and messages by day.
///
/// No entries of the journal: an entry has a moment, and a moment in a small village is a person
/// (Decisions/0033).
package struct VillagersBox: Sendable {
    private let keys: any SQLEngine

    package init(keys: any SQLEngine) { self.keys = keys }

    /// Parameters: $1 village, $2 month, $3 answer.
    private static let counting = """
        INSERT INTO villagers_answers (village_id, month, answer, times) VALUES ($1, $2, $3, 1)
        ON CONFLICT (village_id, month, answer)
        DO UPDATE SET times = villagers_answers.times + 1
        """

    /// Parameters: $1 village.
    private static let sums = """
        SELECT month, answer, times FROM villagers_answers
        WHERE village_id = $1
        ORDER BY month, answer
        """

    private static let columns = "message_id, village_id, day, text, held"

    /// Parameters: $1 message, $2 village, $3 day, $4 text, $5 whether it is held.
    private static let putting = """
        INSERT INTO villagers_messages (\(columns)) VALUES ($1, $2, $3, $4, $5)
        """

    private static let all = """
        SELECT \(columns) FROM villagers_messages ORDER BY day, message_id
        """

    /// Parameters: $1 village.
    private static let ofVillage = """
        SELECT \(columns) FROM villagers_messages WHERE village_id = $1 ORDER BY day, message_id
        """

    /// Adds one answer to the month the day lies in; no other month can be added to.
    package func count(
        _ answer: VillagersAnswer, from village: DivisionID, on day: CivilDate
    ) async throws {
        let month = Period(.month, containing: day)
        _ = try await keys.write { connection in
            try connection.execute(
                Self.counting,
                [.int(village.number), .text(month.description), .text(answer.rawValue)])
        }
        try await settle()
    }

    /// Sessions and accounts lie in the same file with their moments: a log that held one of them
    /// on either side of an answer would tell when the answer came.
    private func settle() async throws {
        do {
            try await keys.settle()
        } catch StoreFault.busy {
            // A backup reads just now. What was put in is there; the next write or the sweep
            // empties the log.
        }
    }

    /// Every month in which somebody answered, oldest first; answers as they are asked.
    package func months(of village: DivisionID) async throws -> [MonthOfAnswers] {
        let rows = try await keys.read { connection in
            try connection.rows(Self.sums, [.int(village.number)]) { row in
                (month: try row.text(0), answer: try row.text(1), times: try row.int(2))
            }
        }
        var months: [Period: [VillagersAnswer: Int]] = [:]
        for row in rows {
            guard let month = Period(row.month), let answer = VillagersAnswer(rawValue: row.answer)
            else { throw StoreFault.damaged("villagers_answers: \(row.month) \(row.answer)") }
            months[month, default: [:]][answer] = row.times
        }
        return months.keys.sorted().map { month in
            MonthOfAnswers(
                month: month,
                counts: VillagersAnswer.allCases.compactMap { answer in
                    months[month]?[answer].map { .init(answer: answer, count: $0) }
                })
        }
    }

    package func put(_ message: VillagersMessage) async throws {
        _ = try await keys.write { connection in
            try connection.execute(
                Self.putting,
                [
                    .text(message.id.text), .int(message.village.number),
                    .text(message.day.description), .text(message.text),
                    .int(message.isHeld ? 1 : 0),
                ])
        }
        try await settle()
    }

    /// By day; within a day in no order that says anything.
    package func messages() async throws -> [VillagersMessage] {
        try await keys.read { try $0.rows(Self.all, []) { try Self.message($0) } }
    }

    package func messages(of village: DivisionID) async throws -> [VillagersMessage] {
        try await keys.read {
            try $0.rows(Self.ofVillage, [.int(village.number)]) { try Self.message($0) }
        }
    }

    private static func message(_ row: any SQLRow) throws -> VillagersMessage {
        VillagersMessage(
            id: MessageID(try row.text(0)), village: DivisionID(try row.int(1)),
            day: try Reading.day(try row.text(2)), text: try row.text(3),
            isHeld: try row.int(4) == 1)
    }
}
