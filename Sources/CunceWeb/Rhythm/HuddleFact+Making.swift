import CunceDomain
import CunceReports
import CunceStore

extension HuddleFact {
    /// What the journal holds about a matter, newest first: everything about a task, otherwise
    /// the entries behind it.
    ///
    /// - Parameter day: what was written later is left out; `nil` for everything.
    static func all(
        of matter: HuddleMatter, until day: CivilDate?, _ view: RoundView, _ call: Call,
        _ texts: Texts, on connection: any SQLConnection
    ) throws -> [HuddleFact] {
        if let task = matter.task, let kase = matter.item.kase {
            let history = try TaskHistory.read(of: task, in: kase, on: connection)
            return try entries(matter.item.putOffs, view, call, texts, on: connection)
                + history.all.filter { $0.at.recordedOn <= day ?? $0.at.recordedOn }
                .reversed().map { event, at in
                    HuddleFact(
                        at.on, kind: event.key, event.words(view.facts.posts, texts, call.language),
                        at.post,
                        at.entry, view, call, texts)
                }
        }
        return try entries(matter.item.entries, view, call, texts, on: connection)
    }

    private static func entries(
        _ numbers: [Int], _ view: RoundView, _ call: Call, _ texts: Texts,
        on connection: any SQLConnection
    ) throws -> [HuddleFact] {
        try JournalEntries.list(numbers, on: connection).reversed().map { entry in
            HuddleFact(
                entry.mark.on, kind: EntryWords.key(entry.mark.event),
                try EntryWords.summary(entry), entry.mark.post, entry.mark.number, view, call,
                texts)
        }
    }

    private init(
        _ day: CivilDate, kind: String, _ words: String, _ post: PostID, _ entry: Int,
        _ view: RoundView, _ call: Call, _ texts: Texts
    ) {
        let language = call.language
        let parts = [
            texts.say(kind, in: language), words, view.facts.posts.text(post, in: language),
        ]
        self.init(
            label: Days.near(day, call.today, in: language),
            text: parts.filter { !$0.isEmpty }.joined(separator: " · "),
            entry: TextLink(
                text: texts.say("entry.number", in: language, ["number": "\(entry)"]),
                href: "/entries/\(entry)"))
    }
}
