extension VillagersPage {
    /// What a decision needs to know of the world.
    package struct Surroundings: Sendable {
        package let neverSaid: NeverSaid
        /// How far something is on the day; `nil` where the case has no such thing.
        package let standing: @Sendable (ReleaseSubject) -> PublicStanding?
        /// Messages of this village that are kept.
        package let messages: [VillagersMessage]
        package let rule: VillagersRule?
        /// Sums of months that are over.
        package let closed: [MonthOfAnswers]

        package init(
            neverSaid: NeverSaid,
            standing: @escaping @Sendable (ReleaseSubject) -> PublicStanding?,
            messages: [VillagersMessage] = [], rule: VillagersRule? = nil,
            closed: [MonthOfAnswers] = []
        ) {
            self.neverSaid = neverSaid
            self.standing = standing
            self.messages = messages
            self.rule = rule
            self.closed = closed
        }
    }

    /// Decides one command. The first deed after a month's end also writes that month's sums
    /// down: from then on the journal holds them.
    ///
    /// - Parameter day: when it happens.
    /// - Throws: what is never said before anything else about a field, because it must not be
    ///   kept as typed either.
    /// - Source: requirement B6.
    package func decide(
        _ command: VillagersPageCommand, on day: CivilDate, in world: Surroundings
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        let decided: [VillagersPageEvent] =
            switch command {
            case .release(let subject, let words):
                try released(subject, words, on: day, in: world)
            case .takeOff(let subject, let reason):
                try takenOff(subject, reason, in: world)
            case .takeUp(let id, let messages, let words):
                try takenUp(id, messages, words, in: world)
            case .answer(let id, let words): try answered(id, words, in: world)
            case .setAside(let messages, let reason):
                try setAside(messages, reason, in: world)
            }
        return decided.isEmpty ? [] : noting(world.closed) + decided
    }

    /// What writes down the sums of months that are over and not written down yet.
    package func noting(_ closed: [MonthOfAnswers]) -> [VillagersPageEvent] {
        closed.filter { $0.total > 0 && month($0.month) == nil }.map { .monthNoted($0) }
    }

    private func released(
        _ subject: ReleaseSubject, _ typed: ReleasedWords, on day: CivilDate,
        in world: Surroundings
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        guard let standing = world.standing(subject) else { throw .unknownSubject }
        var words = ReleasedWords(
            title: try said("title", typed.title, TextLimit.line, in: world),
            who: try said("who", typed.who, TextLimit.line, in: world),
            progress: try said(
                "progress", typed.progress, TextLimit.line, required: false, in: world),
            why: try said("why", typed.why, TextLimit.note, required: false, in: world),
            newDay: typed.newDay)
        switch standing.state {
        case .late:
            if words.why.isEmpty { throw .lateWithoutReason }
            guard let newDay = words.newDay else { throw .lateWithoutDay }
            if newDay < day { throw .newDayPassed(newDay) }
        case .dropped:
            if words.why.isEmpty { throw .droppedWithoutReason }
            if words.newDay != nil { throw .notLate }
        case .underWay:
            if let told = toldDays(of: subject).putOff(standing) {
                if words.why.isEmpty { throw .putOffWithoutReason(told: told) }
                // By when now is the record's to say.
                words.newDay = nil
            } else if words.newDay != nil {
                throw .notLate
            }
        case .saidDone, .done: if words.newDay != nil { throw .notLate }
        }
        if let known = item(subject) {
            if known.words == words, known.standing == standing { return [] }
        } else if items.count >= Self.mostItems {
            throw .tooMany(limit: Self.mostItems)
        }
        return [
            .released(
                .init(
                    subject: subject, title: words.title, who: words.who,
                    progress: words.progress, why: words.why, newDay: words.newDay,
                    standing: standing))
        ]
    }

    private func takenOff(
        _ subject: ReleaseSubject, _ reason: String, in world: Surroundings
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        guard item(subject) != nil else { throw .notReleased }
        return [
            .takenOff(
                .init(
                    subject: subject,
                    reason: try said("reason", reason, TextLimit.note, in: world)))
        ]
    }

    private func takenUp(
        _ id: MatterID, _ asked: [MessageID], _ words: String, in world: Surroundings
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        let messages = try waiting(asked, in: world)
        let received = messages.map(\.day).min()
        guard let received else { throw .noMessage }
        return [
            .takenUp(
                .init(
                    matter: id, messages: messages.map(\.id),
                    words: try said("matter", words, TextLimit.note, in: world),
                    received: received,
                    answerBy: messages.compactMap { $0.answerBy(world.rule) }.min()))
        ]
    }

    private func answered(
        _ id: MatterID, _ words: String, in world: Surroundings
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        guard let matter = matter(id) else { throw .unknownMatter }
        guard matter.answer == nil else { throw .alreadyAnswered }
        return [
            .answered(
                .init(matter: id, words: try said("answer", words, TextLimit.note, in: world)))
        ]
    }

    private func setAside(
        _ asked: [MessageID], _ reason: String, in world: Surroundings
    ) throws(VillagersPageRefusal) -> [VillagersPageEvent] {
        let messages = try waiting(asked, in: world)
        return [
            .setAside(
                .init(
                    messages: messages.map(\.id),
                    reason: try said("reason", reason, TextLimit.note, in: world),
                    isPublic: true))
        ]
    }

    /// Messages nobody has dealt with, each once.
    private func waiting(
        _ asked: [MessageID], in world: Surroundings
    ) throws(VillagersPageRefusal) -> [VillagersMessage] {
        guard !asked.isEmpty else { throw .noMessage }
        var found: [VillagersMessage] = []
        for id in asked where !found.contains(where: { $0.id == id }) {
            guard let message = world.messages.first(where: { $0.id == id }), !knows(id) else {
                throw .unknownMessage
            }
            found.append(message)
        }
        return found
    }

    private func said(
        _ field: String, _ typed: String, _ limit: Int, required: Bool = true,
        in world: Surroundings
    ) throws(VillagersPageRefusal) -> String {
        if let found = world.neverSaid.find(in: typed) { throw .neverSaid(field: field, found) }
        do {
            return try tidy(field, typed.withoutInvisible, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
