/// What a division's name may be. Its bytes are UTF-8 without blanks around them.
enum DivisionName {
    /// `nil` for a name that can be taken. Private characters are taken: offices use them for
    /// rare ones (孙家 and one of its own, in Hebei).
    static func fault(in name: UnsafeBufferPointer<UInt8>) -> DivisionComplaint.Kind? {
        if name.isEmpty { return .blank }
        var before: UInt8 = 0
        var characters = 0
        var strange = false
        for byte in name {
            if byte & 0xc0 != 0x80 {
                characters += 1
                strange = strange || byte < 0x20 || byte == 0x7f || byte == 0xef
            } else {
                strange = strange || (before == 0xc2 && byte < 0xa0)
            }
            before = byte
        }
        if strange, let fault = strangeness(of: name) { return fault }
        guard characters > DivisionReader.longestName else { return nil }
        return .nameTooLong(
            characters: characters, limit: DivisionReader.longestName, start: Excerpt.of(name))
    }

    /// Whether U+FFFD is among the characters: it stands for bytes that could not be read.
    private static func holdsReplacement(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > 2 else { return false }
        return (0..<bytes.count - 2).contains {
            bytes[$0] == 0xef && bytes[$0 + 1] == 0xbf && bytes[$0 + 2] == 0xbd
        }
    }

    /// The first control character (C0, DEL, C1), or the sign of bytes that could not be read.
    static func strangeness(of name: UnsafeBufferPointer<UInt8>) -> DivisionComplaint.Kind? {
        if holdsReplacement(name) { return .unreadable }
        for at in name.indices {
            if name[at] < 0x20 || name[at] == 0x7f {
                return .controlCharacter(codePoint: Int(name[at]))
            }
            if at > 0, name[at - 1] == 0xc2, name[at] < 0xa0 {
                return .controlCharacter(codePoint: Int(name[at]))
            }
        }
        return nil
    }
}
