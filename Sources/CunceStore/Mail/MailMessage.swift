package import CunceDomain
import Foundation

/// One plain message as mail programs read it: RFC 5322 with words of any script (RFC 2047), the
/// text in base64, so that no line and no sign is changed on the way.
package struct MailMessage: Equatable, Sendable {
    package let from: MailAddress
    package let to: MailAddress
    package let subject: String
    package let text: String
    package let date: Moment
    /// Unique, without the brackets and the host.
    package let id: String
    /// Where reminders are changed or ended.
    package let settings: String?

    package init(
        from: MailAddress, to: MailAddress, subject: String, text: String, date: Moment,
        id: String, settings: String?
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.date = date
        self.id = id
        self.settings = settings
    }

    /// The message, lines ending as RFC 5322 wants them.
    package var bytes: [UInt8] {
        var lines = [
            "From: \(from.text)", "To: \(to.text)", "Subject: \(Self.encoded(subject))",
            "Date: \(Self.stamp(date))",
            "Message-ID: <\(id)@\(from.text.split(separator: "@").last ?? "localhost")>",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
        ]
        if let settings, settings.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) {
            lines.append("List-Unsubscribe: <\(settings)>")
        }
        lines.append("")
        let coded = Data(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
            .base64EncodedString()
        lines += Self.cut(coded, to: 76)
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// One header's words: as they are where they are plain, otherwise as encoded words of at most
    /// 75 signs, none of which cuts a character. A line end in them ends no header.
    static func encoded(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        let isPlain = line.utf8.allSatisfy { (0x20...0x7e).contains($0) }
        if isPlain, line.utf8.count <= 60, !line.contains("=?") { return line }
        var parts: [String] = []
        var part = ""
        for character in line {
            // 36 bytes are 48 signs of base64; the frame `=?utf-8?B?…?=` takes twelve, and the
            // name of the header stands before the first.
            if part.utf8.count + String(character).utf8.count > 36, !part.isEmpty {
                parts.append(part)
                part = ""
            }
            part.append(character)
        }
        parts.append(part)
        return parts.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
            .joined(separator: "\r\n ")
    }

    private static func cut(_ text: String, to length: Int) -> [String] {
        var lines: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return lines
    }

    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Mon, 23 Nov 2026 08:00:00 +0800`
    static func stamp(_ moment: Moment) -> String {
        let (day, minute) = (moment.day, moment.minuteOfDay)
        return "\(days[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(day.year) "
            + "\(ReminderSlot.clock(minute)):00 +0800"
    }
}
