package import CunceDomain
package import Foundation
import Synchronization

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
        let process = Process()
        process.executableURL = program
        process.arguments = ["-i", "-f", message.from.text, "--", message.to.text]
        let (input, errors) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        let status: Int32?
        do {
            status = try await Self.ended(process) {
                // The mail program may end before it has read everything: then its status tells.
                signal(SIGPIPE, SIG_IGN)
                // A message that was cut short is refused or sent short; the status tells.
                try? input.fileHandleForWriting.write(contentsOf: Data(message.bytes))
                // Closed once it is away; that it was closed before changes nothing.
                try? input.fileHandleForWriting.close()
            }
        } catch {
            throw Failure(words: "\(program.path): \(error.localizedDescription)")
        }
        guard status == 0 else {
            // What it said is only for the log and the page; silence is an answer too.
            let said = (try? errors.fileHandleForReading.read(upToCount: 400)) ?? nil
            let line =
                String(decoding: said ?? Data(), as: UTF8.self)
                .split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
            throw Failure(
                words: status.map { "\(program.lastPathComponent): \($0) \(line)" }
                    ?? "\(program.lastPathComponent): no answer")
        }
    }

    /// The exit status, `nil` for a program that was ended because it took too long.
    private static func ended(
        _ process: Process, _ feed: @escaping @Sendable () -> Void
    ) async throws -> Int32? {
        let ending = Task {
            try await Task.sleep(for: .seconds(patience))
            process.terminate()
        }
        defer { ending.cancel() }
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                continuation.resume(
                    returning: ended.terminationReason == .exit ? ended.terminationStatus : nil)
            }
            do {
                try process.run()
                feed()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
    }
}
