import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct RemindingAnAccount {
    private let slot = ReminderSlot(day: CastCalendar.monday, minute: 480)
    private let at = Moment.at(CastCalendar.monday, hour: 8)

    private func later(_ minutes: Int) -> Moment {
        Moment(milliseconds: at.milliseconds + Int64(minutes) * 60_000)
    }

    @Test func `settles an hour once, whoever asks and however the clock goes`() async throws {
        let cast = try await Cast()
        let reminders = Reminders(keys: cast.store.keys)

        #expect(try await reminders.claim(slot, of: "a", at: at))
        #expect(try await !reminders.claim(slot, of: "a", at: at))
        try await reminders.settle(slot, of: "a", .sent, at: at)
        #expect(try await !reminders.claim(slot, of: "a", at: later(60)))
        let before = ReminderSlot(day: CastCalendar.mondayBefore, minute: 480)
        #expect(try await !reminders.claim(before, of: "a", at: at))
        #expect(try await reminders.claim(slot, of: "b", at: at))
    }

    @Test func `tries again what failed, ever later`() async throws {
        let cast = try await Cast()
        let reminders = Reminders(keys: cast.store.keys)
        _ = try await reminders.claim(slot, of: "a", at: at)
        try await reminders.settle(slot, of: "a", .failed, word: "no answer", at: at)

        #expect(try await !reminders.claim(slot, of: "a", at: at))
        #expect(try await reminders.claim(slot, of: "a", at: later(1)))
        try await reminders.settle(slot, of: "a", .failed, at: later(1))
        #expect(try await !reminders.claim(slot, of: "a", at: later(2)))
        #expect(try await reminders.claim(slot, of: "a", at: later(3)))
        #expect((1...9).map { Reminders.pause($0) / 60_000 } == [1, 2, 4, 8, 16, 30, 30, 30, 30])
    }

    @Test func `keeps the address only in its person's cipher`() async throws {
        let cast = try await Cast()
        let reminders = Reminders(keys: cast.store.keys)
        let address = try #require(MailAddress("cadre@town.example"))
        let reminder = Reminder(
            account: "cadre", person: "person-cadre", address: address, language: .en,
            wish: ReminderWish(minutes: [480], weekdays: [1, 3]), isOn: true)
        try await reminders.save(reminder)

        #expect(try await reminders.find("cadre") == reminder)
        let sealed = try await cast.store.keys.read { connection in
            try connection.row("SELECT sealed FROM reminders", []) { try $0.bytes(0) }
        }
        let text = String(decoding: sealed ?? [], as: UTF8.self)
        #expect(!text.isEmpty && !text.contains("town.example"))
        try await cast.store.keys.write { connection in
            _ = try connection.execute("DELETE FROM person_keys", [])
        }
        #expect(try await reminders.find("cadre") == nil)
    }

    @Test func `opens a calendar by the newest address only`() async throws {
        let cast = try await Cast()
        let accounts = Accounts(keys: cast.store.keys, gate: HashingGate())
        try await accounts.create("cadre", for: "person-cadre", at: at)
        let feeds = CalendarFeeds(keys: cast.store.keys)

        let first = try await feeds.renew("cadre", of: "person-cadre", at: at)
        let second = try await feeds.renew("cadre", of: "person-cadre", at: at)

        #expect(first != second && second.count == 40)
        #expect(try await feeds.open(first, from: "x", at: at) == nil)
        #expect(try await feeds.open(second, from: "x", at: at)?.person == "person-cadre")
        try await feeds.revoke("cadre")
        #expect(try await feeds.open(second, from: "x", at: at) == nil)
        #expect(try await feeds.made(for: "cadre") == nil)
    }
}
