package import CunceDomain
package import Foundation
import Subprocess
import SystemPackage

/// Hands mail to the system's `sendmail` interface, which every mail program of a server offers.
package struct Sendmail: Sendable {
    /// The program, `/usr/sbin/sendmail` unless the configuration names another.
    package let program: URL
    /// Whom mail comes from.
    package let from: MailAddress
    /// Where the installation is reached, for the links in a mail: `https://cunce.example`.
    package let address: String

    /// Unit: seconds. A mail program that takes longer hangs.
    private static let patience = 60

    package init(program: URL, from: MailAddress, address: String) {
        self.program = program
        self.from = from
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
    }

    /// What went wrong, in the mail program's own words.
    package struct Failure: Error, Equatable, Sendable {
        package let words: String
    }

    /// Returns once the mail program has taken the message.
    package func send(_ message: MailMessage) async throws(Failure) {
        let answer: Answer?
        do {
            answer = try await patiently(message)
        } catch {
            throw Failure(words: "\(program.path): \(error)")
        }
        guard let answer else {
            throw Failure(words: "\(program.lastPathComponent): no answer")
        }
        guard answer.status == .exited(0) else {
            let line =
                String(decoding: answer.errors, as: UTF8.self)
                .split(whereSeparator: \.isNewline).first.map { String($0.prefix(400)) } ?? ""
            let status =
                switch answer.status {
                case .exited(let code): "\(code)"
                case .signaled(let signal): "signal \(signal)"
                }
            throw Failure(words: "\(program.lastPathComponent): \(status) \(line)")
        }
    }

    /// How the mail program ended and what it complained of.
    private struct Answer: Sendable {
        let status: TerminationStatus
        let errors: [UInt8]
    }

    /// `nil` for a mail program that was ended because it took too long.
    private func patiently(_ message: MailMessage) async throws -> Answer? {
        try await withThrowingTaskGroup(of: Answer?.self) { group in
            group.addTask { try await answer(to: message) }
            group.addTask {
                try await Task.sleep(for: .seconds(Self.patience))
                return nil
            }
            // Ends the mail program where it was the slower of the two.
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private func answer(to message: MailMessage) async throws -> Answer {
        // The mail program may end before it has read everything: then its status tells.
        signal(SIGPIPE, SIG_IGN)
        let result = try await Subprocess.run(
            .path(FilePath(program.path)),
            arguments: ["-i", "-f", message.from.text, "--", message.to.text],
            input: .inputWriter, output: .discarded, error: .bytes(limit: 1 << 20)
        ) { execution in
            // A message that was cut short is refused or sent short; the status tells.
            _ = try? await execution.standardInputWriter.write(message.bytes)
            // Closed once it is away; that it was closed before changes nothing.
            try? await execution.standardInputWriter.finish()
        }
        return Answer(status: result.terminationStatus, errors: result.standardError)
    }
}
