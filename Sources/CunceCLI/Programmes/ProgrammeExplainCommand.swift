import ArgumentParser
import CuncePacks

struct ProgrammeExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say every field of a file of a pack.")

    @Argument(help: "Which file: \(PackFile.allCases.map(\.rawValue).joined(separator: ", ")).")
    var file: PackFile

    func run() async throws {
        for line in PackReference(of: file).lines { Terminal.say(line) }
    }
}
