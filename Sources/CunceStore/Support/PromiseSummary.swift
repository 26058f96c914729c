package import CunceDomain

/// What lists show of a promise.
package struct PromiseSummary: Equatable, Sendable {
    /// Why it is stuck, and with whom it lies.
    package struct Obstacle: Equatable, Sendable {
        package let since: CivilDate
        package let reason: String
        package let post: PostID?
        package let words: String
    }

    package let id: PromiseID
    package let kase: CaseID
    package let supporter: PostID
    package let kind: PromiseKind
    package let title: String
    /// Unit: fen; `nil` for advice and training.
    package let amount: Int?
    package let due: CivilDate
    package let state: PromiseState
    package let arrivals: Int
    /// Unit: fen.
    package let arrived: Int
    /// Arrivals nobody has confirmed yet.
    package let unconfirmed: Int
    /// Unit: fen.
    package let used: Int
    package let obstacle: Obstacle?
    package let madeOn: CivilDate
    /// The last entry about it.
    package let entry: Int
    /// All entries about it, ascending.
    package let entries: [Int]

    package init(_ promise: Promise, in kase: CaseID) {
        id = promise.id
        self.kase = kase
        supporter = promise.supporter
        kind = promise.kind
        title = promise.title
        amount = promise.amount
        due = promise.due
        state = promise.state
        arrivals = promise.arrivals.count
        arrived = promise.arrived
        unconfirmed = promise.unconfirmed.count
        used = promise.used
        obstacle = promise.obstacle.map {
            Obstacle(since: $0.at.on, reason: $0.reason, post: $0.post, words: $0.words)
        }
        madeOn = promise.made.on
        entry = promise.entries.last ?? promise.made.entry
        entries = promise.entries
    }

    package static func all(of kase: Case) -> [PromiseSummary] {
        kase.promises.all.map { PromiseSummary($0, in: kase.id) }
    }

    /// Something of it is still to come.
    package var isOwed: Bool {
        state != .released && !hasArrived
    }

    /// All of it is there.
    package var hasArrived: Bool { amount.map { arrived >= $0 } ?? (arrivals > 0) }

    /// Days past the due day while something is still to come, `nil` otherwise.
    package func daysOverdue(on day: CivilDate) -> Int? {
        guard isOwed, day > due else { return nil }
        return day.days(since: due)
    }
}

extension PromiseSummary {
    /// Columns in the order `init(row:)` reads them.
    static let columns = """
        promise_id, case_id, supporter, kind, title, amount, due, state, arrivals, arrived, \
        unconfirmed, used, stuck_since, stuck_reason, stuck_post, stuck_words, made_on, entry, \
        entries
        """

    init(row: any SQLRow) throws {
        id = PromiseID(try row.text(0))
        kase = CaseID(try row.text(1))
        supporter = PostID(try row.text(2))
        let kindText = try row.text(3)
        guard let kind = PromiseKind(rawValue: kindText) else {
            throw StoreFault.damaged("a promise's kind: \(kindText)")
        }
        self.kind = kind
        title = try row.text(4)
        amount = try row.optionalInt(5)
        due = try Reading.day(try row.text(6))
        let stateText = try row.text(7)
        guard let state = PromiseState(rawValue: stateText) else {
            throw StoreFault.damaged("a promise's state: \(stateText)")
        }
        self.state = state
        arrivals = try row.int(8)
        arrived = try row.int(9)
        unconfirmed = try row.int(10)
        used = try row.int(11)
        let since = try row.optionalText(12).map(Reading.day)
        let reason = try row.optionalText(13) ?? ""
        let post = try row.optionalText(14).map { PostID($0) }
        let words = try row.optionalText(15) ?? ""
        obstacle = since.map { Obstacle(since: $0, reason: reason, post: post, words: words) }
        madeOn = try Reading.day(try row.text(16))
        entry = try row.int(17)
        entries = try row.text(18).split(separator: ",").compactMap { Int($0) }
    }

    /// Parameters: $1 round, $2 entry after which a case must have gone on.
    package static let byRound = """
        SELECT \(columns) FROM promises
        WHERE case_id IN (\(MovedCases.ids))
        ORDER BY case_id, position
        """

    /// In the order they were made, case by case.
    ///
    /// - Parameter entry: only of cases that went on after it; 0 for all.
    package static func list(
        of round: RoundID, after entry: Int = 0, on connection: any SQLConnection
    ) throws -> [CaseID: [PromiseSummary]] {
        let rows = try connection.rows(byRound, [.text(round.text), .int(entry)]) {
            try PromiseSummary(row: $0)
        }
        return Dictionary(grouping: rows, by: \.kase)
    }
}
