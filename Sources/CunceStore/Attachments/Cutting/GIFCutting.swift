package import CunceDomain

/// Takes out of a GIF everything but the pictures (GIF89a): comments, editor's notes, texts, and
/// whatever follows the end. How often an animation goes round stays.
package enum GIFCutting {
    /// - Throws: `damaged` for what is no whole GIF.
    package static func pieces(of bytes: FileBytes) throws(FileFault) -> CutPieces {
        guard bytes.has("GIF8", at: 0), let flags = bytes[10] else { throw .damaged }
        var place = 13 + tableLength(flags)
        guard place < bytes.count else { throw .damaged }
        var pieces = CutPieces()
        pieces.keep(0..<place)
        var hasPicture = false
        while let block = bytes[place], block != 0x3b {
            guard !pieces.isTooMany else { throw .damaged }
            let end: Int
            switch block {
            case 0x2c:
                guard let flags = bytes[place + 9] else { throw .damaged }
                end = try chainEnd(bytes, place + 11 + tableLength(flags))
                hasPicture = true
                pieces.keep(place..<end)
            case 0x21:
                end = try chainEnd(bytes, place + 2)
                if isNeeded(bytes, place) { pieces.keep(place..<end) }
            default: throw .damaged
            }
            place = end
        }
        guard hasPicture, bytes[place] == 0x3b else { throw .damaged }
        pieces.keep(place..<(place + 1))
        return pieces
    }

    /// Timing and transparency, and how often an animation goes round.
    private static func isNeeded(_ bytes: FileBytes, _ place: Int) -> Bool {
        switch bytes[place + 1] {
        case 0xf9: true
        case 0xff:
            bytes.has("NETSCAPE2.0", at: place + 3) || bytes.has("ANIMEXTS1.0", at: place + 3)
        default: false
        }
    }

    /// Unit: bytes; three for each colour.
    private static func tableLength(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
    }

    /// Behind the empty block that closes a chain.
    private static func chainEnd(_ bytes: FileBytes, _ start: Int) throws(FileFault) -> Int {
        var place = start
        while true {
            guard let length = bytes[place] else { throw .damaged }
            place += 1 + Int(length)
            if length == 0 { return place }
        }
    }
}
