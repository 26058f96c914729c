import CunceDomain
package import CunceStore
import Foundation

/// How this installation sends mail, from the environment.
package enum MailSettings {
    /// - `CUNCE_MAIL_FROM`: whom mail comes from; without it no mail is sent.
    /// - `CUNCE_SENDMAIL`: the mail program, `/usr/sbin/sendmail` where it says nothing.
    /// - `CUNCE_ADDRESS`: where people reach the installation, for the links.
    ///
    /// - Returns: `nil` where mail is not set up; a setting that cannot be right is complained of.
    package static func read(_ environment: [String: String]) -> Sendmail? {
        guard let from = environment["CUNCE_MAIL_FROM"], !from.isEmpty else { return nil }
        guard let sender = MailAddress(from) else {
            Terminal.complain("CUNCE_MAIL_FROM: not an address: \(from)")
            return nil
        }
        let program = environment["CUNCE_SENDMAIL"] ?? "/usr/sbin/sendmail"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            Terminal.complain("CUNCE_SENDMAIL: cannot be run: \(program)")
            return nil
        }
        return Sendmail(
            program: URL(fileURLWithPath: program), from: sender,
            address: environment["CUNCE_ADDRESS"] ?? "")
    }
}
