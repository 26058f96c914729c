/// Blanks as lists hold them: space, tab, the full-width space and the no-break space.
enum Blank {
    /// A range without the blanks at both of its ends.
    @inline(__always)
    static func trimmed(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> (start: Int, end: Int) {
        var (start, end) = (start, end)
        while start < end {
            let length = blankAfter(bytes, start, end)
            if length == 0 { break }
            start += length
        }
        while start < end {
            let length = blankBefore(bytes, start, end)
            if length == 0 { break }
            end -= length
        }
        return (start, end)
    }

    static func isBlank(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        let (start, end) = trimmed(line, 0, line.count)
        return start == end
    }

    @inline(__always)
    private static func blankAfter(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        switch bytes[start] {
        case 0x20, 0x09: 1
        case 0xe3: isFullWidth(bytes, start, end) ? 3 : 0
        case 0xc2: start + 1 < end && bytes[start + 1] == 0xa0 ? 2 : 0
        default: 0
        }
    }

    @inline(__always)
    private static func blankBefore(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        switch bytes[end - 1] {
        case 0x20, 0x09: 1
        case 0x80: end - start >= 3 && isFullWidth(bytes, end - 3, end) ? 3 : 0
        case 0xa0: end - start >= 2 && bytes[end - 2] == 0xc2 ? 2 : 0
        default: 0
        }
    }

    private static func isFullWidth(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Bool {
        start + 2 < end && bytes[start] == 0xe3 && bytes[start + 1] == 0x80
            && bytes[start + 2] == 0x80
    }
}
