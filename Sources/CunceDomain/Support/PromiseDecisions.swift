extension Promises {
    /// What promises need to know of the village and the roster.
    package struct Surroundings: Sendable {
        package let paired: Set<PostID>
        package let problems: [ProblemID]
        package let measures: [MeasureID]
        package let hasPost: @Sendable (PostID) -> Bool

        package init(
            paired: Set<PostID>, problems: [ProblemID], measures: [MeasureID],
            hasPost: @escaping @Sendable (PostID) -> Bool
        ) {
            self.paired = paired
            self.problems = problems
            self.measures = measures
            self.hasPost = hasPost
        }
    }

    /// Decides one command. When something came or was used is the day the entry is of.
    ///
    /// - Source: requirements S11 and S22; product principles 9 and 11.
    package func decide(
        _ command: PromiseCommand, by person: PersonID, post: PostID, on day: CivilDate,
        in surroundings: Surroundings
    ) throws(PromiseRefusal) -> [PromiseEvent] {
        switch command {
        case .make(let draft): return [.made(try made(draft, on: day, surroundings))]
        case .reportArrival(let id, let arrival, let amount, let voucher, let linkFrom):
            let promise = try found(id)
            guard promise.isOwed else { throw .notFrom(promise.state) }
            let left = promise.amount.map { $0 - promise.arrived }
            if let given = try checked(amount, for: promise.kind), let left, given > left {
                throw .moreThanPromised(left: left)
            }
            let words = try text("voucher", voucher, limit: TextLimit.line, required: false)
            return [
                .arrived(
                    .init(
                        promise: id, arrival: arrival, amount: amount, voucher: words,
                        linkFrom: linkFrom))
            ]
        case .confirm(let id, let arrival, let note):
            try checkConfirming(try found(id), arrival, by: person, post)
            let words = try text("note", note, required: false)
            return [.confirmed(.init(promise: id, arrival: arrival, note: words))]
        case .reportUse(let id, let amount, let purpose, let voucher):
            return [.used(try used(id, amount, purpose, voucher))]
        case .reportStuck(let id, let reason, let liesWith, let words, let linkFrom):
            return [.stuck(try stuck(id, reason, liesWith, words, linkFrom, surroundings))]
        case .free(let id, let note):
            let promise = try found(id)
            guard promise.obstacle != nil else { throw .notFrom(promise.state) }
            return [.unstuck(.init(promise: id, note: try text("note", note)))]
        case .change(let id, let amount, let due, let reason):
            return [.changed(try changed(id, amount, due, reason))]
        case .release(let id, let reason):
            let promise = try found(id)
            guard promise.isOwed else { throw .notFrom(promise.state) }
            return [.released(.init(promise: id, reason: try text("reason", reason)))]
        }
    }

    private func made(
        _ draft: PromiseCommand.PromiseDraft, on day: CivilDate, _ surroundings: Surroundings
    ) throws(PromiseRefusal) -> PromiseEvent.Made {
        guard surroundings.hasPost(draft.supporter) else { throw .unknownPost(draft.supporter) }
        guard surroundings.paired.contains(draft.supporter) else { throw .supporterNotPaired }
        if let problem = draft.problem, !surroundings.problems.contains(problem) {
            throw .unknownProblem
        }
        if let measure = draft.measure, !surroundings.measures.contains(measure) {
            throw .unknownMeasure
        }
        let title = try text("title", draft.title, limit: TextLimit.line)
        let amount = try checked(draft.amount, for: draft.kind)
        try check(due: draft.due, made: day)
        return .init(
            promise: draft.id, supporter: draft.supporter, kind: draft.kind, title: title,
            amount: amount, due: draft.due, problem: draft.problem, measure: draft.measure)
    }

    private func checkConfirming(
        _ promise: Promise, _ id: ArrivalID, by person: PersonID, _ post: PostID
    ) throws(PromiseRefusal) {
        guard let arrival = promise.arrivals.first(where: { $0.id == id }) else {
            throw .unknownArrival
        }
        guard arrival.confirmed == nil else { throw .alreadyConfirmed }
        guard arrival.mayBeConfirmed(by: person, post, of: promise) else {
            throw .reporterConfirms
        }
    }

    private func used(
        _ id: PromiseID, _ amount: Int?, _ purpose: String, _ voucher: String
    ) throws(PromiseRefusal) -> PromiseEvent.Used {
        let promise = try found(id)
        guard !promise.arrivals.isEmpty, !promise.isUsedUp else { throw .notFrom(promise.state) }
        let left = promise.arrived - promise.used
        if let given = try checked(amount, for: promise.kind), given > left {
            throw .moreThanArrived(left: left)
        }
        return .init(
            promise: id, amount: amount, purpose: try text("purpose", purpose),
            voucher: try text("voucher", voucher, limit: TextLimit.line, required: false))
    }

    private func stuck(
        _ id: PromiseID, _ reason: String, _ liesWith: PostID?, _ words: String,
        _ linkFrom: PersonID?, _ surroundings: Surroundings
    ) throws(PromiseRefusal) -> PromiseEvent.Stuck {
        let promise = try found(id)
        guard [.promised, .partlyArrived, .arrived].contains(promise.state) else {
            throw .notFrom(promise.state)
        }
        if let liesWith, !surroundings.hasPost(liesWith) { throw .unknownPost(liesWith) }
        let said = try text("reason", reason)
        return .init(
            promise: id, reason: said, liesWith: liesWith,
            words: try text(
                "words", words, limit: TextLimit.line, required: liesWith == nil),
            linkFrom: linkFrom)
    }

    private func changed(
        _ id: PromiseID, _ amount: Int?, _ due: CivilDate, _ reason: String
    ) throws(PromiseRefusal) -> PromiseEvent.Changed {
        let promise = try found(id)
        guard promise.released == nil, !promise.isUsedUp else { throw .notFrom(promise.state) }
        if let given = try checked(amount, for: promise.kind), given < promise.arrived {
            throw .lessThanArrived(arrived: promise.arrived)
        }
        guard amount != promise.amount || due != promise.due else { throw .nothingChanged }
        try check(due: due, made: promise.made.on)
        return .init(
            promise: id, amount: amount, due: due, reason: try text("reason", reason))
    }

    private func checked(
        _ amount: Int?, for kind: PromiseKind
    ) throws(PromiseRefusal) -> Int? {
        guard kind.hasAmount else {
            guard amount == nil else { throw .amountNotAsked }
            return nil
        }
        guard let amount else { throw .amountMissing }
        guard amount > 0 else { throw .amountNotPositive }
        guard amount <= Money.most else { throw .amountTooLarge(limit: Money.most) }
        return amount
    }

    private func check(due: CivilDate, made: CivilDate) throws(PromiseRefusal) {
        guard due >= made else { throw .dueBeforeMade(made: made, due: due) }
        guard due.days(since: made) <= 3653 else { throw .dueTooFar(due) }
    }

    private func found(_ id: PromiseID) throws(PromiseRefusal) -> Promise {
        guard let promise = promise(id) else { throw .unknownPromise }
        return promise
    }

    private func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(PromiseRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}

extension PromiseArrival {
    /// Whether somebody is another than all who had a part in saying it (product principle 9).
    package func mayBeConfirmed(
        by person: PersonID, _ post: PostID, of promise: Promise
    ) -> Bool {
        at.by != person && linkFrom != person && post != promise.supporter && confirmed == nil
    }
}
