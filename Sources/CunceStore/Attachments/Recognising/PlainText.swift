import CunceDomain

/// Plain text in UTF-8 or GB18030: no control characters, and nothing a browser or a shell would
/// take for more than text.
enum PlainText {
    /// Longer is no note. Unit: bytes.
    private static let longest = 5 << 20

    /// `nil` for anything else.
    static func kind(of bytes: FileBytes) -> FileKind? {
        guard bytes.count <= longest, let all = bytes.part(0, bytes.count) else { return nil }
        let hasControls = all.contains { $0 < 0x20 && ![9, 10, 12, 13].contains($0) || $0 == 0x7f }
        guard !hasControls, !isMarkup(all) else { return nil }
        if String(validating: all, as: UTF8.self) != nil { return .text }
        return isGB18030(all) ? .textGB : nil
    }

    /// Begins like a page, a drawing, a script.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        let bom: [UInt8] = [0xef, 0xbb, 0xbf]
        let first = bytes.drop { bom.contains($0) || $0 == 0x20 || (9...13).contains($0) }
        return first.first == 0x3c || first.starts(with: Array("#!".utf8))
    }

    /// One byte, two, or four (GB 18030-2022, 5.2).
    private static func isGB18030(_ bytes: [UInt8]) -> Bool {
        var place = 0
        while place < bytes.count {
            let first = bytes[place]
            if first < 0x80 {
                place += 1
                continue
            }
            guard (0x81...0xfe).contains(first), place + 1 < bytes.count else { return false }
            let second = bytes[place + 1]
            if (0x40...0xfe).contains(second), second != 0x7f {
                place += 2
            } else if (0x30...0x39).contains(second), place + 3 < bytes.count,
                (0x81...0xfe).contains(bytes[place + 2]),
                (0x30...0x39).contains(bytes[place + 3])
            {
                place += 4
            } else {
                return false
            }
        }
        return true
    }
}
