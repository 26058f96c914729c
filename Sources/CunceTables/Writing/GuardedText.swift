/// Keeps a text from being read as a formula when a CSV is opened in a spreadsheet.
///
/// What begins with `=`, `+`, `-`, `@`, a tab or a line end gets one apostrophe before it; so does
/// what already has apostrophes before one of these. Taking one away again gives the text back.
/// Source: OWASP, CSV injection.
package enum GuardedText {
    package static func guarded(_ text: String) -> String { isAtRisk(text) ? "'" + text : text }

    package static func plain(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "'") && isAtRisk(text) ? String(text.dropFirst()) : text
    }

    private static func isAtRisk(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09,
            0x0a, 0x0d:
            return true
        default: return false
        }
    }
}
