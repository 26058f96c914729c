package import CunceDesk
package import CunceDomain
package import CunceReports
package import CunceStore
import Foundation
package import Logging

/// One turn of sending reminders: every account whose hour has come gets one mail, or none where
/// nothing is owed. Taken each minute while the server runs.
///
/// Each account's hour is settled once. It is put down as handed over before the mail program is
/// called: a power cut in between loses a reminder and never sends it twice. What the mail program
/// refuses is tried again, ever later, until its day is over.
package struct ReminderTurn: Sendable {
    private let desk: Desk
    private let texts: Texts
    private let mail: Sendmail
    private let log: Logger

    package init(_ desk: Desk, _ texts: Texts, _ mail: Sendmail, log: Logger) {
        self.desk = desk
        self.texts = texts
        self.mail = mail
        self.log = log
    }

    /// What a turn came to.
    package struct Counts: Equatable, Sendable {
        package var sent = 0
        package var nothing = 0
        package var failed = 0
    }

    /// Takes a turn.
    ///
    /// - Throws: faults of the store; a mail program that fails is written down and logged.
    package func run(at moment: Moment) async throws -> Counts {
        let reminders = Reminders(keys: desk.store.keys)
        let calendar = try await calendar(on: moment.day)
        var counts = Counts()
        for reminder in try await reminders.wanted() {
            guard let slot = reminder.wish.slot(at: moment, calendar),
                try await reminders.claim(slot, of: reminder.account, at: moment)
            else { continue }
            guard let digest = try await digest(for: reminder, on: moment.day) else {
                try await reminders.settle(
                    slot, of: reminder.account, .nothing, at: moment)
                counts.nothing += 1
                continue
            }
            do {
                try await mail.send(message(digest, to: reminder, at: moment))
                try await reminders.settle(slot, of: reminder.account, .sent, at: moment)
                counts.sent += 1
            } catch let failure as Sendmail.Failure {
                try await reminders.settle(
                    slot, of: reminder.account, .failed, word: failure.words, at: moment)
                counts.failed += 1
                // The address is somebody's own and stands in no log.
                log.warning(
                    "a reminder could not be sent",
                    metadata: ["account": "\(reminder.account)", "fault": "\(failure.words)"])
            }
        }
        return counts
    }

    private func message(
        _ digest: Digest, to reminder: Reminder, at moment: Moment
    ) -> MailMessage {
        MailMessage(
            from: mail.from, to: reminder.address, subject: digest.subject, text: digest.text,
            date: moment, id: RandomWords.word(letters: 20),
            settings: mail.address.isEmpty ? nil : "\(mail.address)/reminders")
    }

    private func digest(for reminder: Reminder, on today: CivilDate) async throws -> Digest? {
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, desk.store.cache)
        let weeks = try await desk.store.main.read { connection in
            try PersonWeeks.read(
                reminder.person, programmes: { programmes.pack($0, $1) }, calendar: calendar,
                today: today, in: reminder.language, cache: cache, on: connection)
        }
        return Digest(weeks, address: mail.address, texts, in: reminder.language)
    }

    private func calendar(on today: CivilDate) async throws -> WorkCalendar {
        let (shipped, cache) = (desk.calendar, desk.store.cache)
        return try await desk.store.main.read { connection in
            shipped.with(
                try TownFacts.county(on: today, today: today, cache: cache, connection).days)
        }
    }
}
