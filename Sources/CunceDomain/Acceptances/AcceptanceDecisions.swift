/// Requests, who assesses, what was decided: whoever may do what is asked outside.
extension AcceptanceCourse {
    /// Decides on a command by the rules of the pack and of the product: nothing is skipped, and
    /// proposing, assessing and deciding are three people's.
    ///
    /// - Source: requirements S27; product principles 3 and 9.
    package func decide(
        _ command: AcceptanceCommand, in around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        switch command {
        case .request(let words): return try request(words, around)
        case .decline(let reason):
            try waits(for: .requested)
            return [.declined(.init(reason: try note("reason", reason)))]
        case .open(let posts): return try open(posts, around)
        case .nameAssessors(let posts, let reason):
            return try name(posts, reason, around)
        case .tell(let drafts): return try tell(drafts, around)
        case .draw(let draft): return try draw(draft, around)
        case .count(let sample, let ballots, let withdrawn):
            return try count(sample, ballots, withdrawn: withdrawn ?? [], around)
        case .makeCodes(let draft): return try makeCodes(draft, around)
        case .countCodes(let sample): return try countCodes(sample, around)
        case .handIn(let words): return try handIn(words, around)
        case .stop(let reason):
            guard let current, current.stage == .open || current.stage == .handedIn else {
                throw .otherStep
            }
            return [.stopped(.init(reason: try note("reason", reason)))]
        case .giveBack(let reason):
            let attempt = try waits(for: .handedIn)
            try mayDecide(attempt, around)
            return [.givenBack(.init(reason: try note("reason", reason)))]
        case .fail(let reason, let again, let difference):
            return try fail(reason, again, difference, around)
        case .graduate(let reason, let difference):
            return try graduate(reason, difference, around)
        case .look(let check, let words, let holds):
            return try look(check, words, holds, around)
        case .close(let ending, let words): return try close(ending, words, around)
        }
    }

    private func request(
        _ words: String, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        guard closing == nil, graduation == nil else { throw .alreadyGraduated }
        guard current?.stage.isOver ?? true else { throw .otherStep }
        guard around.isUnderWay else { throw .notUnderWay }
        guard !around.schemes.isEmpty else { throw .noScheme }
        // Whoever alone can decide would be shut out of the decision by having asked for it.
        if around.rules?.exit?.deciders.roles.contains(around.actor.role) ?? false {
            throw .deciderAsks
        }
        return [.requested(.init(words: try note("words", words)))]
    }

    private func open(
        _ posts: [PostID], _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .requested)
        guard attempt.request.at.by != around.actor.person else { throw .oneInTwoParts }
        let assessors = try assessors(posts, attempt, around)
        return [
            .opened(
                .init(
                    assessors: assessors, pack: around.programme.key.text,
                    packVersion: around.programme.version))
        ]
    }

    private func name(
        _ posts: [PostID], _ reason: String, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .open)
        let assessors = try assessors(posts, attempt, around)
        if assessors == attempt.assessors { return [] }
        return [.assessorsNamed(.init(assessors: assessors, reason: try note("reason", reason)))]
    }

    private func assessors(
        _ posts: [PostID], _ attempt: AcceptanceAttempt, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent.Assessor] {
        var named: [AcceptanceEvent.Assessor] = []
        for post in posts where !named.contains(where: { $0.post == post }) {
            guard let seat = around.seat(post) else { throw .unknownPost }
            guard let person = seat.holder else { throw .vacantPost(around.label(of: seat.role)) }
            guard !around.helpers.contains(person) else {
                throw .helped(around.label(of: seat.role))
            }
            guard
                around.programme.role(seat.role).map({ Access.canAssess($0.standing) }) ?? true
            else { throw .mayNotAssess([.role(around.label(of: seat.role))]) }
            guard person != attempt.request.at.by, !named.contains(where: { $0.person == person })
            else { throw .oneInTwoParts }
            named.append(.init(post: post, person: person))
        }
        guard !named.isEmpty else { throw .noAssessors }
        guard around.barred.isEmpty else { throw .mayNotAssess(around.barredInWords) }
        return named
    }

    private func fail(
        _ typed: String, _ again: CivilDate?, _ difference: String, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .handedIn)
        try mayDecide(attempt, around)
        let result = attempt.handedIn?.value.result
        let reason = try note("reason", typed)
        let why = try note("difference", difference, required: false)
        if result?.verdict == .yes, why.isEmpty { throw .differs(.yes) }
        let within = around.rules?.failure?.within
        let day = attempt.handedIn?.at.on ?? around.day
        if let again, again <= around.day { throw .dayOver }
        return [
            .failed(
                .init(
                    reason: reason,
                    again: again ?? within.map { day.adding($0, around.calendar) },
                    difference: why))
        ]
    }

    private func graduate(
        _ typed: String, _ difference: String, _ around: Surroundings
    ) throws(AcceptanceRefusal) -> [AcceptanceEvent] {
        let attempt = try waits(for: .handedIn)
        try mayDecide(attempt, around)
        let reason = try note("reason", typed)
        let why = try note("difference", difference, required: false)
        if let verdict = attempt.handedIn?.value.result.verdict, verdict != .yes, why.isEmpty {
            throw .differs(verdict)
        }
        if let after = around.rules?.exit?.after, let handedIn = attempt.handedIn {
            let from = handedIn.at.on.adding(after, around.calendar)
            if around.day < from { throw .tooEarly(from: from) }
        }
        return [.graduated(.init(reason: reason, difference: why))]
    }

    /// Whoever asked for it, worked on the village or assesses does not decide.
    private func mayDecide(
        _ attempt: AcceptanceAttempt, _ around: Surroundings
    ) throws(AcceptanceRefusal) {
        let person = around.actor.person
        guard person != attempt.request.at.by, !attempt.everAssessed.contains(person) else {
            throw .oneInTwoParts
        }
    }

    @discardableResult
    func waits(
        for stage: AcceptanceAttempt.Stage
    ) throws(AcceptanceRefusal) -> AcceptanceAttempt {
        guard let current, current.stage == stage, closing == nil else { throw .otherStep }
        return current
    }

    func note(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(AcceptanceRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
