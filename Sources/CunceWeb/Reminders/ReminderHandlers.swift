import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 提醒: chosen by everybody for themselves, off until then.
extension Site {
    func reminders(_ call: Call) async throws -> Answer { try await remindersPage(call) }

    func setReminders(_ call: Call) async throws -> Answer {
        guard let session = call.visitor.session else { throw Stray.notSignedIn }
        do {
            guard let address = MailAddress(call.form["address"]) else {
                throw ReminderRefusal.notAnAddress
            }
            let days = Set(
                call.form.all("weekdays").compactMap { Int($0) }.filter {
                    (1...7).contains($0)
                })
            let wish = try ReminderWish.read(hours: call.form["hours"], weekdays: days)
            try await reminderWishes.save(
                Reminder(
                    account: session.chooser, person: session.person, address: address,
                    language: call.language, wish: wish, isOn: true))
        } catch let refusal as ReminderRefusal {
            var call = call
            complain(refusal.notice, in: &call)
            if let field = refusal.notice.field {
                // A row of boxes without a tick sends no field that a complaint could stand at.
                call.complaints.fields[field] = refusal.notice.said(by: texts, in: call.language)
            }
            return try await remindersPage(call)
        }
        return .redirect(to: "/reminders?done=\(Done.remindersSet)")
    }

    func stopReminders(_ call: Call) async throws -> Answer {
        guard let session = call.visitor.session else { throw Stray.notSignedIn }
        try await reminderWishes.remove(session.chooser)
        return .redirect(to: "/reminders?done=\(Done.remindersStopped)")
    }

    /// Shows a new address once: only its hash is kept.
    func renewFeed(_ call: Call) async throws -> Answer {
        guard let session = call.visitor.session else { throw Stray.notSignedIn }
        let secret = try await calendarFeeds.renew(
            session.chooser, of: session.person, at: desk.now())
        let language = call.language == .en ? "?lang=en" : ""
        let root = mail?.address ?? "http://\(call.host)"
        return try await remindersPage(call, feed: "\(root)/calendar/\(secret).ics\(language)")
    }

    func revokeFeed(_ call: Call) async throws -> Answer {
        guard let session = call.visitor.session else { throw Stray.notSignedIn }
        try await calendarFeeds.revoke(session.chooser)
        return .redirect(to: "/reminders?done=\(Done.feedRevoked)")
    }

    /// A calendar for whoever knows its address, read by programs: no cookie, no page.
    func calendarFeed(_ call: Call) async throws -> Answer {
        let file = call.parameters["feed"] ?? ""
        do {
            guard file.hasSuffix(".ics"),
                let owner = try await calendarFeeds.open(
                    String(file.dropLast(4)), from: call.visitor.address, at: desk.now())
            else { return answer(to: Notice(.notFound, "refusal.feed.gone"), for: nobody(call)) }
            let language: Language = call.query["lang"] == "en" ? .en : .zh
            let weeks = try await personWeeks(owner.person, call.today, language)
            let feed = CalendarFeed(
                weeks, name: texts.say("feed.name", in: language), texts, in: language)
            let text = feed.text(
                at: desk.now(), address: mail?.address ?? "http://\(call.host)")
            return .bytes(
                Array(text.utf8), type: "text/calendar; charset=utf-8", status: 200,
                cacheable: false)
        } catch let refusal as AccountRefusal {
            return answer(to: refusal.notice, for: nobody(call))
        }
    }

    private func nobody(_ call: Call) -> Visitor { LinkView.nobody(call.visitor) }

    private func personWeeks(
        _ person: PersonID, _ today: CivilDate, _ language: Language
    ) async throws -> [(post: String, week: MyWeek)] {
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        return try await read { connection in
            try PersonWeeks.read(
                person, programmes: { programmes.pack($0, $1) }, calendar: calendar,
                today: today, in: language, cache: cache, on: connection)
        }
    }

    private func remindersPage(_ call: Call, feed: String? = nil) async throws -> Answer {
        guard let session = call.visitor.session else { throw Stray.notSignedIn }
        let reminder = try await reminderWishes.find(session.chooser)
        let last = try await reminderWishes.last(of: session.chooser)
        let made = try await calendarFeeds.made(for: session.chooser)
        let days = try await workCalendar(call.today)
        let making = ReminderMaking(
            reminder: reminder, last: last, calendar: days, call: call, texts: texts,
            isMailSetUp: mail != nil, now: desk.now())
        let title = texts.say("reminders.title", in: call.language)
        return try page(
            "reminders",
            making.page(
                shell(call, title: title, current: .reminders), feedMade: made, address: feed),
            call)
    }

    /// The days as they stand: what the program brought along and what the office said since.
    func workCalendar(_ today: CivilDate) async throws -> WorkCalendar {
        let (shipped, cache) = (desk.calendar, store.cache)
        return try await read { connection in
            shipped.with(
                try TownFacts.county(on: today, today: today, cache: cache, connection).days)
        }
    }
}

extension Session {
    /// Whose choices these are: the account's, and in the demo, where all share one, the person's.
    fileprivate var chooser: String { account == "demo" ? "demo \(person)" : account }
}

/// Makes the page of somebody's reminders.
struct ReminderMaking {
    let reminder: Reminder?
    let last: Reminder.Sending?
    let calendar: WorkCalendar
    let call: Call
    let texts: Texts
    let isMailSetUp: Bool
    let now: Moment

    private var language: Language { call.language }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel, feedMade: Moment?, address: String?) -> RemindersPage {
        let wish = reminder?.wish
        let typed = call.form.has("weekdays") ? Set(call.form.all("weekdays")) : nil
        let chosen = typed ?? Set((wish?.weekdays ?? [1, 2, 3, 4, 5]).map { "\($0)" })
        let hours = (wish?.minutes ?? [480, 1_020]).map(ReminderSlot.clock)
        return RemindersPage(
            shell: shell, isMailSetUp: isMailSetUp, form: call.formModel("/reminders"),
            address: call.field("address", reminder?.address.text ?? ""),
            hours: call.field("hours", hours.joined(separator: say("common.list-comma"))),
            days: SelectModel(
                name: "weekdays",
                options: (1...7).map {
                    OptionModel(
                        value: "\($0)", label: say("weekday.\($0)"),
                        selected: chosen.contains("\($0)"))
                }, complaint: call.complaints.fields["weekdays"]),
            isOn: reminder?.isOn ?? false, status: status,
            last: last.map(told), stop: reminder == nil ? nil : call.formModel("/reminders/stop"),
            feed: FeedModel(
                form: call.formModel("/reminders/feed"),
                made: feedMade.map {
                    say("feed.made", ["day": Days.long($0.day, in: language)])
                }, address: address,
                revoke: feedMade == nil && address == nil
                    ? nil : call.formModel("/reminders/feed/revoke")))
    }

    private var status: String {
        guard let reminder, reminder.isOn else { return say("reminders.off") }
        guard let next = next(reminder.wish) else { return say("reminders.on") }
        return say(
            "reminders.on-next",
            [
                "day": Days.near(next.day, call.today, in: language),
                "hour": ReminderSlot.clock(next.minute),
            ])
    }

    /// The next time in a month at the most.
    private func next(_ wish: ReminderWish) -> ReminderSlot? {
        (0...31).lazy.flatMap { days -> [ReminderSlot] in
            let day = now.day.adding(days: days)
            return wish.minutes.compactMap { minute in
                let at = Moment.at(day, hour: minute / 60, minute: minute % 60)
                return at > now ? wish.slot(at: at, calendar) : nil
            }
        }.first
    }

    private func told(_ sending: Reminder.Sending) -> String {
        let values = [
            "day": Days.near(sending.slot.day, call.today, in: language),
            "hour": ReminderSlot.clock(sending.slot.minute), "word": sending.word,
            "tries": "\(sending.tries)",
        ]
        return switch sending.state {
        case .sent: say("reminders.last-sent", values)
        case .nothing: say("reminders.last-nothing", values)
        case .sending: say("reminders.last-sending", values)
        case .failed:
            say(
                sending.slot.day == now.day
                    ? "reminders.last-failed" : "reminders.last-given-up", values)
        }
    }
}
