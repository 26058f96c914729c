import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore
import Foundation
import Logging

struct RemindersSendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Take one turn of sending reminders, as the server does each minute.",
        discussion: "For a timer where the server does not run all day, and to try the mail set-up."
    )

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "As if it were then: \"2026-11-23 08:00\" (default: now).")
    var at: String?

    func run() async throws {
        try await Answering.run(language) { workplace in
            let moment: Moment
            if let at {
                guard let slot = ReminderSlot(at) else {
                    throw CommandRefusal.timeUnreadable(at)
                }
                moment = .at(slot.day, hour: slot.minute / 60, minute: slot.minute % 60)
            } else {
                moment = workplace.now()
            }
            guard let mail = MailSettings.read(ProcessInfo.processInfo.environment) else {
                throw CommandRefusal.mailNotSetUp
            }
            try await workplace.withStore(at: store.place()) { store in
                let texts = try Texts(
                    folder: workplace.resources.appendingPathComponent("texts"))
                let turn = ReminderTurn(
                    workplace.desk(store), texts, mail, log: Logger(label: "cunce"))
                let counts = try await turn.run(at: moment)
                Terminal.say(
                    "sent \(counts.sent), nothing to say \(counts.nothing), "
                        + "failed \(counts.failed)")
            }
        }
    }
}
