import CunceDomain
import CunceReports
import CunceStore

/// What the reader wrote down in the week, as far as the reader still sees where it stands.
struct WeekDeeds: Sendable {
    let rows: [MyDeeds.Row]
    private let places: [String: EntryPlace]
    private let tasks: [String: TaskSubjects]
    private let programme: Programme

    /// Reads them; run it inside one snapshot.
    static func read(
        of reader: Actor, in week: ISOWeek, _ programme: Programme, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> WeekDeeds {
        let deeds = try MyDeeds.read(of: reader, in: week, on: connection)
        var places: [String: EntryPlace] = [:]
        var tasks: [String: TaskSubjects] = [:]
        for stream in Set(deeds.rows.map(\.stream)) {
            let place = try EntryPlace.read(stream, for: reader, cache, on: connection)
            guard place.isSeen(by: reader) else { continue }
            places[stream] = place
            if place.kind == .village {
                tasks[stream] = TaskSubjects(
                    try StreamReading.current(Case.self, stream, cache: cache, on: connection)
                        .state)
            }
        }
        return WeekDeeds(
            rows: deeds.rows.filter { row in
                places[row.stream].map { !$0.hidden.contains(row.mark.number) } ?? false
            }, places: places, tasks: tasks, programme: programme)
    }

    func news(
        _ row: MyDeeds.Row, _ today: CivilDate, _ texts: Texts, _ language: Language
    ) -> WeekNews {
        let kind = texts.say(row.key, in: language)
        // A huddle and a brief are told by their week.
        let words = TaskSubjects.told(
            ISOWeek(row.summary).map { WeekNames.short($0, in: language) }
                ?? ToldWords.text(row.summary, programme, language),
            of: tasks[row.stream]?.title(row.mark.number))
        return WeekNews(
            day: Days.near(row.mark.on, today, in: language),
            text: TextLink(
                text: words.isEmpty
                    ? kind
                    : texts.say(
                        "board.change", in: language,
                        ["kind": kind, "words": Shortened.text(words, to: 60)]),
                href: "/entries/\(row.mark.number)"),
            who: places[row.stream]?.division?.name ?? "")
    }
}
