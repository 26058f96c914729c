package import CunceDomain

/// Takes out of a WebP everything but the picture (RFC 9649): camera notes, editor's notes, chunks
/// nobody knows, and whatever follows the end.
package enum WebPCutting {
    private static let kept: Set<String> = ["VP8 ", "VP8L", "ANIM", "ANMF", "ALPH", "ICCP"]
    /// Bits of the extended head: camera notes, editor's notes.
    private static let exifBit: UInt8 = 0x08
    private static let notesBits: UInt8 = 0x0c

    private struct Reading {
        var head: [UInt8]?
        var rest = CutPieces()
        var orientation: UInt8?
        var hasPicture = false
    }

    /// - Throws: `damaged` for what is no whole WebP.
    package static func pieces(of bytes: FileBytes) throws(FileFault) -> CutPieces {
        guard bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8),
            let size = bytes.little32(4), size >= 4, size + 8 <= bytes.count
        else { throw .damaged }
        let end = size + 8
        var reading = Reading()
        var place = 12
        while place + 8 <= end {
            guard let length = bytes.little32(place + 4), place + 8 + length <= end,
                !reading.rest.isTooMany
            else { throw .damaged }
            // An odd chunk is followed by a byte that makes it even.
            let next = min(place + 8 + length + length % 2, end)
            take(place..<next, length, bytes, &reading)
            place = next
        }
        guard reading.hasPicture else { throw .damaged }
        return finished(reading)
    }

    private static func take(
        _ chunk: Range<Int>, _ length: Int, _ bytes: FileBytes, _ reading: inout Reading
    ) {
        let place = chunk.lowerBound
        let name = String(decoding: bytes.part(place, 4) ?? [], as: UTF8.self)
        if name == "VP8X", reading.head == nil, length >= 10 {
            reading.head = bytes.part(place, 18)
        } else if name == "EXIF", reading.orientation == nil {
            let start = bytes.has("Exif\0\0", at: place + 8) ? place + 14 : place + 8
            reading.orientation = PictureOrientation.read(bytes, at: start)
        } else if kept.contains(name) {
            reading.hasPicture = reading.hasPicture || name.hasPrefix("VP8") || name == "ANMF"
            reading.rest.keep(chunk)
            if length % 2 == 1, chunk.count == length + 8 { reading.rest.write([0]) }
        }
    }

    private static func finished(_ reading: Reading) -> CutPieces {
        var content = CutPieces()
        if var head = reading.head {
            head[8] &= ~notesBits
            if reading.orientation != nil { head[8] |= exifBit }
            head.replaceSubrange(4..<8, with: [10, 0, 0, 0])
            content.write(head)
        }
        content.add(reading.rest)
        if reading.head != nil, let orientation = reading.orientation {
            let note = PictureOrientation.written(orientation)
            content.write(Array("EXIF".utf8) + little(note.count) + note)
        }
        var pieces = CutPieces()
        pieces.write(Array("RIFF".utf8) + little(content.length + 4) + Array("WEBP".utf8))
        pieces.add(content)
        return pieces
    }

    private static func little(_ number: Int) -> [UInt8] {
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
