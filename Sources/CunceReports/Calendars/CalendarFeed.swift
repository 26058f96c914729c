package import CunceDomain
import CunceStore

/// A person's calendar as iCalendar (RFC 5545): what they owe, to which day, over all their posts.
package struct CalendarFeed: Equatable, Sendable {
    package struct Event: Equatable, Sendable {
        /// The same as long as it is the same thing.
        package let uid: String
        package let day: CivilDate
        package let title: String
        package let place: String
        package let href: String
    }

    package let name: String
    /// By day, each thing once.
    package let events: [Event]

    /// - Parameter weeks: of each post of the person.
    package init(
        _ weeks: [(post: String, week: MyWeek)], name: String, _ texts: Texts,
        in language: Language
    ) {
        self.name = name
        let telling = DigestTelling(texts: texts, language: language)
        var seen: Set<String> = []
        events = weeks.flatMap { _, week in
            (week.owed + week.later + week.asked).compactMap { item -> Event? in
                Self.event(item, week, telling)
            } + week.ahead.map { Self.event($0.obligation, $0.village, $0.round, week, telling) }
        }
        .filter { seen.insert($0.uid).inserted }
        .sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
    }

    private static func event(
        _ item: MyWeekItem, _ week: MyWeek, _ telling: DigestTelling
    ) -> Event? {
        let place = item.village?.name ?? ""
        switch item.matter {
        case .obligation(let obligation):
            return event(obligation, item.village, item.round, week, telling)
        case .task(let task), .given(let task), .returned(let task):
            return Event(
                uid: "task-\(task.id)", day: task.due, title: telling.title(item, week),
                place: place, href: "/cases/\(task.kase)/tasks/\(task.id)")
        case .promise(let promise):
            return Event(
                uid: "promise-\(promise.id)", day: promise.due,
                title: telling.title(item, week), place: place,
                href: "/cases/\(promise.kase)/promises/\(promise.id)")
        case .errand(let huddle, let decision):
            return Event(
                uid: "errand-\(decision.id)", day: item.day, title: telling.title(item, week),
                place: place,
                href: "/huddle?week=\(week.reports(huddle, of: item.round))"
                    + "&round=\(item.round)")
        case .paper(let owed):
            return Event(
                uid: "paper-\(item.round)-\(owed.rule.key)-\(owed.period.map { "\($0)" } ?? "")"
                    + "-\(owed.place?.code ?? "")-\(owed.day)",
                day: owed.day, title: telling.title(item, week), place: place,
                href: "/rounds/\(item.round)/papers")
        case .acceptance(.look(let check, _)):
            let kase = item.kase?.text ?? ""
            return Event(
                uid: "look-\(kase)-\(check)-\(item.day)", day: item.day,
                title: telling.title(item, week), place: place,
                href: "/cases/\(kase)/acceptance")
        case .acceptance(.again):
            let kase = item.kase?.text ?? ""
            return Event(
                uid: "again-\(kase)-\(item.day)", day: item.day,
                title: telling.title(item, week), place: place,
                href: "/cases/\(kase)/acceptance")
        // What waits has no day of its own.
        case .decision, .confirm, .shown, .acceptance(.assess), .acceptance(.confirm),
            .acceptance(.slipped):
            return nil
        }
    }

    private static func event(
        _ obligation: Obligation, _ village: DivisionRow?, _ round: RoundID, _ week: MyWeek,
        _ telling: DigestTelling
    ) -> Event {
        Event(
            uid: "\(obligation.key)", day: obligation.period.due,
            title: telling.cadence(obligation.key.cadence, round, week),
            place: village?.name ?? "", href: "/week")
    }

    /// The file, lines ending as RFC 5545 wants them.
    ///
    /// - Parameters:
    ///   - moment: when it was made.
    ///   - address: where the installation is reached.
    package func text(at moment: Moment, address: String) -> String {
        let stamp = CalendarText.moment(moment)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Cunce//Cunce 0.1//ZH",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarText.escaped(name))",
            "X-WR-TIMEZONE:Asia/Shanghai",
        ]
        for event in events {
            let title = event.place.isEmpty ? event.title : "\(event.place) \(event.title)"
            lines += [
                "BEGIN:VEVENT", "UID:\(event.uid)@cunce", "DTSTAMP:\(stamp)",
                "DTSTART;VALUE=DATE:\(CalendarText.day(event.day))",
                "DTEND;VALUE=DATE:\(CalendarText.day(event.day.adding(days: 1)))",
                "SUMMARY:\(CalendarText.escaped(title))",
            ]
            if !event.place.isEmpty {
                lines.append("LOCATION:\(CalendarText.escaped(event.place))")
            }
            if !address.isEmpty { lines.append("URL:\(address)\(event.href)") }
            lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
        }
        lines.append("END:VCALENDAR")
        return lines.map { CalendarText.folded($0) + "\r\n" }.joined()
    }
}
