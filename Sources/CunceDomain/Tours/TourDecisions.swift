extension Tours {
    /// What a decision needs to know of the world.
    package struct Surroundings: Sendable {
        package let roundOpens: CivilDate
        package let hasPost: @Sendable (PostID) -> Bool
        /// The case of an adoption and its tasks; `nil` where there is no such case in the round.
        package let tasks: [TaskID]?

        package init(
            roundOpens: CivilDate, hasPost: @escaping @Sendable (PostID) -> Bool,
            tasks: [TaskID]? = nil
        ) {
            self.roundOpens = roundOpens
            self.hasPost = hasPost
            self.tasks = tasks
        }
    }

    /// More than a bus holds is no study tour of a village.
    package static let mostParticipants = 60
    /// Unit: days.
    package static let longest = 30

    /// Decides one command.
    ///
    /// - Parameter day: when it happens; a tour is recorded once it is over.
    /// - Source: requirement S23.
    package func decide(
        _ command: TourCommand, on day: CivilDate, in world: Surroundings
    ) throws(TourRefusal) -> [TourEvent] {
        switch command {
        case .record(let draft): return try recorded(draft, on: day, in: world)
        case .pay(let id, let payer, let amount):
            try mustBeKnown(id)
            return [.paid(try paid(id, payer, amount))]
        case .sayLearnt(let id, let typed):
            let tour = try mustBeKnown(id)
            let words = try text("learnt", typed, limit: TextLimit.account)
            guard words != tour.learnt else { throw .nothingNew }
            return [.learnt(.init(tour: id, text: words))]
        case .adopt(let id, let draft):
            let tour = try mustBeKnown(id)
            guard let tasks = world.tasks else { throw .unknownCase }
            guard draft.new != nil || tasks.contains(draft.task) else { throw .unknownTask }
            guard !tour.adopted.contains(where: { $0.task == draft.task }) else {
                throw .alreadyAdopted
            }
            return [.adopted(.init(tour: id, kase: draft.kase, task: draft.task))]
        }
    }

    private func recorded(
        _ draft: TourCommand.TourDraft, on day: CivilDate, in world: Surroundings
    ) throws(TourRefusal) -> [TourEvent] {
        let place = try text("place", draft.place, limit: TextLimit.line)
        guard !draft.participants.isEmpty else { throw .nobodyWent }
        guard draft.participants.count <= Self.mostParticipants else {
            throw .tooManyWent(limit: Self.mostParticipants)
        }
        if let stranger = draft.participants.first(where: { !world.hasPost($0) }) {
            throw .unknownPost(stranger)
        }
        guard draft.from <= draft.until else { throw .endsBeforeItBegins(from: draft.from) }
        guard draft.until.days(since: draft.from) < Self.longest else {
            throw .tooLong(days: Self.longest)
        }
        guard draft.until <= day else { throw .liesAhead(draft.until) }
        guard draft.until >= world.roundOpens else {
            throw .outsideTheRound(opens: world.roundOpens)
        }
        var events: [TourEvent] = [
            .recorded(
                .init(
                    tour: draft.id, place: place,
                    participants: draft.participants.reduce(into: []) { list, post in
                        if !list.contains(post) { list.append(post) }
                    }, from: draft.from, until: draft.until,
                    aim: try text("aim", draft.aim, required: false)))
        ]
        if let payment = draft.payment {
            events.append(.paid(try paid(draft.id, payment.payer, payment.amount)))
        }
        let learnt = try text("learnt", draft.learnt, limit: TextLimit.account, required: false)
        if !learnt.isEmpty { events.append(.learnt(.init(tour: draft.id, text: learnt))) }
        return events
    }

    private func paid(
        _ id: TourID, _ payer: String, _ amount: Int
    ) throws(TourRefusal) -> TourEvent.Paid {
        guard Money.isPossible(amount) else { throw .amountImpossible }
        return .init(
            tour: id, payer: try text("payer", payer, limit: TextLimit.line), amount: amount)
    }

    @discardableResult
    private func mustBeKnown(_ id: TourID) throws(TourRefusal) -> Tour {
        guard let tour = tour(id) else { throw .unknownTour }
        return tour
    }

    private func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(TourRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
