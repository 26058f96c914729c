/// What a town shows the villagers of one village: what was promised, what is done, what is late
/// and why; and what they said is still wrong. 村民公开页
package struct VillagersPage: Equatable, Sendable {
    /// A page longer than this is read by nobody.
    package static let mostItems = 30

    /// In the order in which they were first released.
    package private(set) var items: [ReleasedItem] = []
    package private(set) var matters: [VillagersMatter] = []
    /// Messages from which nothing follows, with the day on which that was said.
    package private(set) var setAside: [MessageID: CivilDate] = [:]
    /// The same as it was said, oldest first.
    package private(set) var refused: [RefusedMessages] = []
    /// What was taken off and not put back since, oldest first.
    package private(set) var takenOff: [TakenOffItem] = []
    private var told: [ReleaseSubject: ToldDays] = [:]
    /// Oldest first.
    package private(set) var months: [MonthOfAnswers] = []

    package init() {}

    package func item(_ subject: ReleaseSubject) -> ReleasedItem? {
        items.first { $0.subject == subject }
    }

    /// The days villagers were told first of a matter.
    package func toldDays(of subject: ReleaseSubject) -> ToldDays { told[subject] ?? ToldDays() }

    package func matter(_ id: MatterID) -> VillagersMatter? { matters.first { $0.id == id } }

    /// Whether the town has dealt with a message, or is dealing with it.
    package func knows(_ message: MessageID) -> Bool {
        setAside[message] != nil || matters.contains { $0.messages.contains(message) }
    }

    /// The day from which nobody needs a message any more: its matter was answered, or nothing
    /// followed from it.
    package func over(_ message: MessageID) -> CivilDate? {
        setAside[message]
            ?? matters.filter { $0.messages.contains(message) }.compactMap { $0.answer?.at.on }
            .max()
    }

    package func month(_ month: Period) -> MonthOfAnswers? { months.first { $0.month == month } }

    package mutating func apply(_ event: VillagersPageEvent, _ at: Occurrence) {
        switch event {
        case .released(let event): release(event, at)
        case .takenOff(let event):
            items.removeAll { $0.subject == event.subject }
            takenOff.append(TakenOffItem(subject: event.subject, reason: event.reason, at: at))
        case .takenUp(let event):
            matters.append(
                VillagersMatter(
                    id: event.matter, words: event.words, messages: event.messages,
                    received: event.received, answerBy: event.answerBy, taken: at,
                    entries: [at.entry]))
        case .answered(let event):
            for index in matters.indices where matters[index].id == event.matter {
                matters[index].answer = .init(words: event.words, at: at)
                matters[index].entries.append(at.entry)
            }
        case .setAside(let event):
            for message in event.messages { setAside[message] = at.on }
            refused.append(
                RefusedMessages(
                    count: event.messages.count, reason: event.reason,
                    isPublic: event.isPublic ?? false, at: at))
        case .monthNoted(let month): months.append(month)
        }
    }

    private mutating func release(_ event: VillagersPageEvent.Released, _ at: Occurrence) {
        told[event.subject, default: ToldDays()].keep(event.standing)
        let told = toldDays(of: event.subject)
        takenOff.removeAll { $0.subject == event.subject }
        guard let index = items.firstIndex(where: { $0.subject == event.subject }) else {
            items.append(
                ReleasedItem(
                    subject: event.subject, words: event.words, standing: event.standing,
                    told: told, released: at, entries: [at.entry]))
            return
        }
        items[index].words = event.words
        items[index].standing = event.standing
        items[index].told = told
        items[index].released = at
        items[index].entries.append(at.entry)
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: VillagersPageEvent) -> Bool {
        switch event {
        case .released(let event): item(event.subject) != nil || items.count < Self.mostItems
        case .takenOff(let event): item(event.subject) != nil
        case .takenUp(let event):
            matter(event.matter) == nil && !event.messages.contains(where: knows)
        case .answered(let event): matter(event.matter).map { $0.answer == nil } ?? false
        case .setAside(let event): !event.messages.contains(where: knows)
        case .monthNoted(let month): self.month(month.month) == nil
        }
    }
}
