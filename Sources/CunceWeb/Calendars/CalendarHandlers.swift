import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 工作日历: which days are holidays, and which weekend days are worked.
extension Site {
    func calendar(_ call: Call) async throws -> Answer {
        try await calendarPage(call, complaints: [])
    }

    func setDay(_ call: Call) async throws -> Answer {
        try await act(
            call,
            { _ in
                let day = try call.day("day")
                let word = call.form["kind"]
                guard word == "ordinary" || CalendarDay.Kind(rawValue: word) != nil else {
                    throw FieldComplaint(field: "kind", key: "refusal.form.choose")
                }
                let draft = CalendarCommand.DayDraft(
                    day: day, kind: CalendarDay.Kind(rawValue: word), name: call.form["name"])
                return .calendar(.setDays([draft]))
            },
            done: (path: "/calendar", key: "done.calendar-set"),
            again: { try await calendarPage($0, complaints: []) })
    }

    /// A list is taken whole or not at all, so that nobody has to find out what is missing.
    func setDays(_ call: Call) async throws -> Answer {
        let list = CalendarList(call.form["list"])
        guard list.complaints.isEmpty else {
            var call = call
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
            call.complaints.status = 422
            return try await calendarPage(call, complaints: list.complaints)
        }
        return try await act(
            call, { _ in .calendar(.setDays(list.days)) },
            done: (path: "/calendar", key: "done.calendar-set"),
            again: { try await calendarPage($0, complaints: []) })
    }

    private func calendarPage(
        _ call: Call, complaints: [CalendarList.Complaint]
    ) async throws -> Answer {
        let actor = try call.actor()
        let (shipped, cache, today) = (desk.calendar, store.cache, call.today)
        let (days, root) = try await read { connection -> (DayChanges, String) in
            let installation = try InstallationRow.read(connection)
            let root = try installation.flatMap {
                try DivisionByID.find($0.root, on: connection)?.path.text
            }
            let county = try TownFacts.county(on: today, today: today, cache: cache, connection)
            return (county.days, root ?? "")
        }
        let making = CalendarMaking(
            calendar: shipped.with(days), changes: days,
            mayKeep: Access.may(actor, do: .keepCalendar, at: Place(path: root)),
            complaints: complaints, call: call, texts: texts)
        let title = texts.say("calendar.title", in: call.language)
        return try page(
            "calendar", making.page(shell(call, title: title, current: .calendar)), call)
    }
}

/// Makes the page of the days.
struct CalendarMaking {
    let calendar: WorkCalendar
    let changes: DayChanges
    let mayKeep: Bool
    let complaints: [CalendarList.Complaint]
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> CalendarPage {
        let year = call.today.year
        let known = Dictionary(grouping: calendar.all, by: \.day.year)
        let shown = known.keys.filter { $0 >= year - 1 }.sorted(by: >)
        let missing = [year, year + 1].filter { known[$0] == nil }
        return CalendarPage(
            shell: shell,
            years: shown.map { CalendarYear(year: "\($0)", days: rows(known[$0] ?? [])) },
            unknown: missing.isEmpty
                ? nil
                : say(
                    "calendar.unknown",
                    ["years": missing.map { "\($0)" }.joined(separator: say("common.list-comma"))]),
            set: mayKeep ? setForm : nil, list: mayKeep ? listForm : nil)
    }

    /// Days in a row that say the same share a line.
    private func rows(_ days: [CalendarDay]) -> [CalendarDayRow] {
        var spans: [[CalendarDay]] = []
        for day in days {
            if let last = spans.last?.last, last.day.adding(days: 1) == day.day,
                last.kind == day.kind, last.name == day.name,
                (entry(of: last.day) == nil) == (entry(of: day.day) == nil)
            {
                spans[spans.count - 1].append(day)
            } else {
                spans.append([day])
            }
        }
        return spans.compactMap { span in
            guard let first = span.first, let last = span.last else { return nil }
            let one = span.count == 1
            let (from, to) = (
                Days.short(first.day, in: language), Days.short(last.day, in: language)
            )
            let (open, close) = (weekday(first.day), weekday(last.day))
            return CalendarDayRow(
                day: one ? from : say("calendar.span", ["from": from, "to": to]),
                weekday: one ? open : say("calendar.span", ["from": open, "to": close]),
                kind: say("calendar.\(first.kind.rawValue)"), isHoliday: first.kind == .holiday,
                name: first.name,
                entry: entry(of: first.day).map {
                    TextLink(text: say("week.entry", ["number": "\($0)"]), href: "/entries/\($0)")
                })
        }
    }

    private func entry(of day: CivilDate) -> Int? { changes.all[day]?.at.entry }

    private func weekday(_ day: CivilDate) -> String { say("weekday.\(day.weekday)") }

    private var setForm: CalendarDayForm {
        CalendarDayForm(
            form: call.formModel("/calendar"), day: call.field("day"),
            kind: call.select(
                "kind",
                [
                    (value: "holiday", label: say("calendar.holiday")),
                    (value: "working", label: say("calendar.working")),
                    (value: "ordinary", label: say("calendar.ordinary")),
                ], initial: "holiday"), name: call.field("name"))
    }

    private var listForm: CalendarListForm {
        CalendarListForm(
            form: call.formModel("/calendar/list"), list: call.field("list"),
            complaints: complaints.map { complaint in
                say(
                    "calendar.complaint-\(complaint.what.rawValue)",
                    ["line": "\(complaint.line)", "got": Shortened.text(complaint.got, to: 40)])
            })
    }
}
