import Foundation

/// Letters in a plot: 12 pixels high, measured by a rough and generous rule, because the server
/// has no fonts.
enum PlotText {
    /// Unit: pixels.
    static let height = 12

    /// Unit: pixels; at least what the text takes.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 7 : 12) }
    }

    /// As much of it as there is room for.
    static func cut(_ text: String, to pixels: Int) -> String {
        guard width(of: text) > pixels else { return text }
        var cut = text
        while !cut.isEmpty, width(of: cut) + 12 > pixels { cut.removeLast() }
        return cut + "…"
    }

    /// In lines that there is room for; a single piece is never broken.
    static func lines(_ pieces: [String], joined by: String, within pixels: Int) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            if let last = lines.last, width(of: last + by + piece) <= pixels {
                lines[lines.count - 1] = last + by + piece
            } else {
                lines.append(piece)
            }
        }
        return lines
    }

    static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;")
            .replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;")
            .replacingOccurrences(of: "\"", with: "&quot;")
    }
}
