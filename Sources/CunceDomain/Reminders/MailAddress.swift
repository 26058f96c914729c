/// An address for electronic mail, as far as it must be right to be safe: one line, one `@`, no
/// sign that a mail program or a header could take for something else.
package struct MailAddress: Equatable, Sendable {
    package let text: String

    /// `nil` for anything that does not look like `name@host.tld`.
    package init?(_ typed: String) {
        let text = typed.trimmingSpace()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, !parts[0].isEmpty, parts[0].count <= 64,
            parts[0].first != "-", parts[0].first != ".",
            parts[0].utf8.allSatisfy({ Self.isPlain($0) || Self.marks.contains($0) }),
            Self.isHost(parts[1])
        else { return nil }
        self.text = text
    }

    private static let marks = Set("!#$%&'*+/=?^_`{|}~.-".utf8)

    private static func isHost(_ host: Substring) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            !label.isEmpty && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { isPlain($0) || $0 == 0x2d }
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
            || (0x61...0x7a).contains(byte)
    }
}
