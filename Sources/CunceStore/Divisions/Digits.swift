/// What stands where digits should.
enum Digits {
    case blank
    /// 0-9 and nothing else.
    case plain
    /// Digits, some of them of full width (U+FF10...U+FF19), as an input method leaves them.
    case fullWidth
    case notDigits

    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Digits {
        if bytes.isEmpty { return .blank }
        var found = Digits.plain
        var at = 0
        while at < bytes.count {
            if (0x30...0x39).contains(bytes[at]) {
                at += 1
            } else if at + 2 < bytes.count, bytes[at] == 0xef, bytes[at + 1] == 0xbc,
                (0x90...0x99).contains(bytes[at + 2])
            {
                found = .fullWidth
                at += 3
            } else {
                return .notDigits
            }
        }
        return found
    }

    /// The digits as ASCII; only for what was read as digits.
    func ascii(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        // The last byte of a full-width digit is 0x90 for zero; the first two are 0xef 0xbc.
        bytes.compactMap { $0 < 0x80 ? $0 : $0 < 0xa0 ? $0 - 0x60 : nil }
    }
}
