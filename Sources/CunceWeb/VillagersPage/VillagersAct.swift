import CunceDomain

/// What can be done with a village's page, as its address says it.
enum VillagersAct: String, CaseIterable {
    case release
    case takeOff = "take-off"
    case takeUp = "take-up"
    case answer
    case setAside = "set-aside"

    var done: String {
        switch self {
        case .release: "done.villagers-released"
        case .takeOff: "done.villagers-taken-off"
        case .takeUp: "done.villagers-taken-up"
        case .answer: "done.villagers-answered"
        case .setAside: "done.villagers-set-aside"
        }
    }

    /// - Parameters:
    ///   - of: the last part of the address: a subject, a matter, or `messages`.
    ///   - id: of the form; a new matter takes it.
    func command(
        _ of: String, _ id: CommandID, _ call: Call
    ) throws -> VillagersPageCommand {
        switch self {
        case .release:
            guard let subject = ReleaseSubject(checking: of) else { throw Stray.notFound }
            return .release(
                subject,
                ReleasedWords(
                    title: call.form["title"], who: call.form["who"],
                    progress: call.form["progress"], why: call.form["why"],
                    newDay: try call.optionalDay("newDay")))
        case .takeOff:
            guard let subject = ReleaseSubject(checking: of) else { throw Stray.notFound }
            return .takeOff(subject, reason: call.form["reason"])
        case .takeUp:
            return .takeUp(
                MatterID(id.text), messages: Self.messages(call), words: call.form["matter"])
        case .answer:
            guard let matter = MatterID(checking: of) else { throw Stray.notFound }
            return .answer(matter, words: call.form["answer"])
        case .setAside: return .setAside(Self.messages(call), reason: call.form["reason"])
        }
    }

    private static func messages(_ call: Call) -> [MessageID] {
        call.form.all("messages").compactMap { MessageID(checking: $0) }
    }
}
