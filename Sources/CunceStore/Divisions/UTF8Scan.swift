/// Walks over bytes as UTF-8 (RFC 3629: no surrogates, no overlong forms, up to U+10FFFF).
enum UTF8Scan {
    /// The offset of the first byte that is not UTF-8; `nil` if all of it is.
    static func firstFault(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let raw = UnsafeRawPointer(base)
        var at = start
        let end = bytes.count
        while at < end {
            if base[at] < 0x80 {
                // Eight bytes at once: half of a list is digits and commas.
                while at + 8 <= end,
                    raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                        & 0x8080_8080_8080_8080 == 0
                { at += 8 }
                while at < end, base[at] < 0x80 { at += 1 }
                continue
            }
            let length = sequence(base, at, end)
            if length == 0 { return at }
            at += length
        }
        return nil
    }

    /// How many Chinese characters (U+4000...U+9FFF) the bytes hold as UTF-8, and how many bytes
    /// are no UTF-8 at all.
    static func census(of bytes: UnsafeBufferPointer<UInt8>) -> (chinese: Int, faults: Int) {
        guard let base = bytes.baseAddress else { return (0, 0) }
        var chinese = 0
        var faults = 0
        var at = 0
        while at < bytes.count {
            let length = base[at] < 0x80 ? 1 : sequence(base, at, bytes.count)
            if length == 3, (0xe4...0xe9).contains(base[at]) { chinese += 1 }
            if length == 0 { faults += 1 }
            at += max(1, length)
        }
        return (chinese, faults)
    }

    /// The bytes with U+FFFD in place of every byte that is not UTF-8.
    static func mended(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], faults: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 64)
        var at = 0
        var faults = 0
        while let fault = firstFault(in: bytes, from: at) {
            text.append(contentsOf: bytes[at..<fault])
            text.append(contentsOf: replacement)
            faults += 1
            at = fault + 1
        }
        text.append(contentsOf: bytes[at...])
        return (text, faults)
    }

    /// U+FFFD, which stands where bytes could not be read.
    static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]

    /// The length of the sequence of two to four bytes at an offset; 0 if there is none.
    @inline(__always)
    private static func sequence(_ base: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> Int {
        let lead = base[at]
        if lead < 0xc2 { return 0 }
        if lead < 0xe0 {
            return at + 1 < end && base[at + 1] & 0xc0 == 0x80 ? 2 : 0
        }
        if lead < 0xf0 {
            guard at + 2 < end, base[at + 1] & 0xc0 == 0x80, base[at + 2] & 0xc0 == 0x80 else {
                return 0
            }
            if lead == 0xe0, base[at + 1] < 0xa0 { return 0 }
            if lead == 0xed, base[at + 1] > 0x9f { return 0 }
            return 3
        }
        guard lead < 0xf5, at + 3 < end, base[at + 1] & 0xc0 == 0x80,
            base[at + 2] & 0xc0 == 0x80, base[at + 3] & 0xc0 == 0x80
        else { return 0 }
        if lead == 0xf0, base[at + 1] < 0x90 { return 0 }
        if lead == 0xf4, base[at + 1] > 0x8f { return 0 }
        return 4
    }
}
