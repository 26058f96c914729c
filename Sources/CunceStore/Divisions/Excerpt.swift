/// The beginning of something too long or too strange to be shown whole.
enum Excerpt {
    /// Unit: characters.
    static let length = 20

    /// Control characters become U+FFFD; what is cut off is marked by an ellipsis.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // Four bytes hold any character, so this never reads a long name to its end.
        let head = bytes.prefix(length * 4 + 4)
        let scalars = String(decoding: head, as: UTF8.self).unicodeScalars
        var text = String.UnicodeScalarView()
        for scalar in scalars.prefix(length) {
            let isControl = scalar.properties.generalCategory == .control
            text.append(isControl ? "\u{fffd}" : scalar)
        }
        return String(text) + (scalars.count > length ? "…" : "")
    }
}
