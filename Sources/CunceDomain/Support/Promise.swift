/// What a supporter said it would bring to a village, and what became of it. 承诺
package struct Promise: Equatable, Sendable {
    package let id: PromiseID
    package let supporter: PostID
    package let kind: PromiseKind
    package let title: String
    package let problem: ProblemID?
    package let measure: MeasureID?
    /// Unit: fen, above 0; `nil` for advice and training.
    package internal(set) var amount: Int?
    package internal(set) var due: CivilDate
    package let made: Occurrence
    package internal(set) var arrivals: [PromiseArrival] = []
    package internal(set) var uses: [PromiseUse] = []
    /// Present while it is stuck.
    package internal(set) var obstacle: PromiseObstacle?
    package internal(set) var released: (reason: String, at: Occurrence)?
    package internal(set) var entries: [Int]

    init(_ made: PromiseEvent.Made, _ at: Occurrence) {
        id = made.promise
        supporter = made.supporter
        kind = made.kind
        title = made.title
        problem = made.problem
        measure = made.measure
        amount = made.amount
        due = made.due
        self.made = at
        entries = [at.entry]
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.id == right.id && left.entries == right.entries && left.amount == right.amount
            && left.due == right.due && left.arrivals == right.arrivals
            && left.uses == right.uses && left.obstacle == right.obstacle
            && left.made == right.made && left.title == right.title
            && left.released?.at == right.released?.at
            && left.released?.reason == right.released?.reason
            && left.supporter == right.supporter && left.kind == right.kind
            && left.problem == right.problem && left.measure == right.measure
    }
}

extension Promise {
    /// Unit: fen. Each arrival once, confirmed or not.
    package var arrived: Int { arrivals.reduce(0) { $0 + ($1.amount ?? 0) } }

    /// Unit: fen. Never more than arrived.
    package var used: Int { uses.reduce(0) { $0 + ($1.amount ?? 0) } }

    package var unconfirmed: [PromiseArrival] { arrivals.filter { $0.confirmed == nil } }

    /// All of it is there.
    package var hasArrived: Bool { amount.map { arrived >= $0 } ?? !arrivals.isEmpty }

    /// All of it is used.
    package var isUsedUp: Bool { amount.map { used >= $0 } ?? !uses.isEmpty }

    package var state: PromiseState {
        if released != nil { return .released }
        if obstacle != nil { return .stuck }
        if isUsedUp { return .used }
        if hasArrived { return .arrived }
        return arrivals.isEmpty ? .promised : .partlyArrived
    }

    /// Something of it is still to come.
    package var isOwed: Bool { released == nil && !hasArrived }

    /// Days past the due day while something is still to come, `nil` otherwise.
    package func daysOverdue(on day: CivilDate) -> Int? {
        guard isOwed, day > due else { return nil }
        return day.days(since: due)
    }
}
