import CunceDomain
import CunceStore
import CunceTestSupport
import Foundation
import Testing

@Suite struct WritingAMail {
    private func lines(_ subject: String, _ text: String = "话") throws -> [String] {
        let address = try #require(MailAddress("cadre@town.example"))
        let message = MailMessage(
            from: address, to: address, subject: subject, text: text,
            date: .at(CastCalendar.monday, hour: 8), id: "abc",
            settings: "https://c.example/reminders")
        return String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test func `stays in the lines mail allows, in any script`() throws {
        let lines = try lines(
            String(repeating: "一村一策 ", count: 20), String(repeating: "长", count: 900))

        #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x80 } })
        #expect(lines.contains("Date: Mon, 16 Nov 2026 08:00:00 +0800"))
        #expect(lines.contains("Message-ID: <abc@town.example>"))
        #expect(lines.contains("List-Unsubscribe: <https://c.example/reminders>"))
    }

    @Test func `lets no word begin a header of its own`() throws {
        let lines = try lines("Hello\r\nBcc: other@x.cn\nX: y")

        #expect(lines.contains("Subject: Hello Bcc: other@x.cn X: y"))
        #expect(!lines.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("X:") })
    }

    @Test func `cuts no character between two encoded words`() throws {
        let subject = String(repeating: "𠮷村", count: 30)
        let lines = try lines(subject)

        let words = lines.filter { $0.contains("=?utf-8?B?") }.compactMap { line -> String? in
            let coded = line.components(separatedBy: "=?utf-8?B?")[1].replacingOccurrences(
                of: "?=", with: "")
            return Data(base64Encoded: coded).flatMap { String(data: $0, encoding: .utf8) }
        }
        #expect(words.count > 2 && words.joined() == subject)
    }
}
