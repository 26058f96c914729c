package import CunceDomain

/// Takes out of a PNG everything but the picture (ISO/IEC 15948): texts, time, camera notes,
/// private chunks, and whatever follows the end.
package enum PNGCutting {
    static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

    /// What is needed to show it, animations too.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
        "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    ]

    /// - Throws: `damaged` for what is no whole PNG.
    package static func pieces(of bytes: FileBytes) throws(FileFault) -> CutPieces {
        guard bytes.has(signature, at: 0), bytes.has("IHDR", at: 12), bytes.big32(8) == 13 else {
            throw .damaged
        }
        let headEnd = 33
        var rest = CutPieces()
        var orientation: UInt8?
        var hasPicture = false
        var place = headEnd
        while true {
            guard let length = bytes.big32(place), let letters = bytes.part(place + 4, 4),
                place + 12 + length <= bytes.count, !rest.isTooMany
            else { throw .damaged }
            let name = String(decoding: letters, as: UTF8.self)
            if name == "eXIf", orientation == nil {
                orientation = PictureOrientation.read(bytes, at: place + 8)
            }
            hasPicture = hasPicture || name == "IDAT"
            if kept.contains(name), name != "IHDR" { rest.keep(place..<(place + 12 + length)) }
            place += 12 + length
            if name == "IEND" { break }
        }
        guard hasPicture else { throw .damaged }
        var pieces = CutPieces()
        pieces.keep(0..<headEnd)
        if let orientation { pieces.write(note(orientation)) }
        pieces.add(rest)
        return pieces
    }

    private static func note(_ orientation: UInt8) -> [UInt8] {
        let content = Array("eXIf".utf8) + PictureOrientation.written(orientation)
        let sum = checksum(content)
        return [0, 0, 0, UInt8(content.count - 4)] + content
            + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> UInt32($0)) }
    }

    /// CRC-32 as ISO/IEC 15948, Annex D has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
                value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1
            }
        }
    }
}
