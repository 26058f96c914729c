import ArgumentParser
import CunceDomain
import CuncePacks
import CunceReports
import Foundation

struct ProgrammeDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two versions of a pack.",
        discussion: "With facts and a day it says whose situation changes because of it.")

    private struct Answer: Encodable {
        let changes: [PackComparison.Change]
        let situations: [TrialComparison.Change]?
    }

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Folder of the earlier version.")
    var before: String

    @Argument(help: "Folder of the later version.")
    var after: String

    @Option(help: "File of facts.")
    var facts: String?

    @Option(help: "The day for the facts, such as 2026-11-23.")
    var on: CivilDate?

    @Option(help: "text or json.")
    var format: ProgrammeTryCommand.Format = .text

    func validate() throws {
        guard (facts == nil) == (on == nil) else {
            throw ValidationError("--facts and --on go together")
        }
    }

    func run() async throws {
        let folders = [before, after].map { URL(fileURLWithPath: $0, isDirectory: true) }
        let comparison = try PackComplaints.orEnd(PackComparison.of(folders[0], folders[1]))
        let situations = try facts.flatMap { facts in
            try on.map { day in
                let versions = try folders.map { folder in
                    try PackComplaints.orEnd(PackReading.read(folder: folder))
                }
                let reports = try versions.indices.map { place in
                    let own = try PackComplaints.orEnd(
                        FactsFile.read(
                            file: URL(fileURLWithPath: facts), for: versions[place],
                            beside: versions[1 - place]))
                    if format == .text {
                        for passed in own.passedOver {
                            Terminal.say(
                                "\(passed): passed over for the "
                                    + "\(place == 0 ? "earlier" : "later") version")
                        }
                    }
                    return TrialReport(versions[place], own.book, on: day)
                }
                return TrialComparison(reports[0], reports[1])
            }
        }
        switch format {
        case .json:
            let answer = Answer(changes: comparison.changes, situations: situations?.changes)
            try Terminal.hand(Data(ReportJSON.text(answer).utf8), to: "-")
        case .text:
            for change in comparison.changes { Terminal.say(Self.words(change)) }
            for change in situations?.changes ?? [] { Terminal.say(Self.words(change)) }
            Terminal.say(
                "ok: \(comparison.changes.count) changes"
                    + (situations.map { ", \($0.changes.count) situations" } ?? ""))
        }
    }

    private static func words(_ change: PackComparison.Change) -> String {
        let place = "\(change.file):\(change.line): \(change.place)"
        return switch change.kind {
        case .added: "\(place): added" + (change.after.map { " \($0)" } ?? "")
        case .removed: "\(place): removed" + (change.before.map { " \($0)" } ?? "")
        case .changed: "\(place): was \(change.before ?? ""), is \(change.after ?? "")"
        }
    }

    private static func words(_ change: TrialComparison.Change) -> String {
        "\(change.question.rawValue): \(change.name) (\(change.subject))"
            + (change.about.map { ", \($0)" } ?? "") + ": was \(change.before), "
            + "is \(change.after)" + (change.clause.map { " [\($0)]" } ?? "")
    }
}
