package import CunceDomain

/// Takes out of a JPEG everything but the picture (ISO/IEC 10918-1, Annex B): the notes of camera
/// and editor with place, time and device, small pictures inside, comments, and whatever follows
/// the end. The colour profile and which way up it is stay.
package enum JPEGCutting {
    private static let exif = Array("Exif\0\0".utf8)

    private struct Reading {
        var head = CutPieces()
        var rest = CutPieces()
        var orientation: UInt8?
        var hasFrame = false
        var hasScan = false
    }

    /// - Throws: `damaged` for what is no whole JPEG.
    package static func pieces(of bytes: FileBytes) throws(FileFault) -> CutPieces {
        guard bytes.has([0xff, 0xd8], at: 0) else { throw .damaged }
        var reading = Reading()
        var place = 2
        while let next = try step(bytes, place, &reading) {
            guard !reading.rest.isTooMany else { throw .damaged }
            place = next
        }
        guard reading.hasFrame, reading.hasScan else { throw .damaged }
        var pieces = CutPieces()
        pieces.keep(0..<2)
        pieces.add(reading.head)
        if let value = reading.orientation {
            let content = exif + PictureOrientation.written(value)
            pieces.write([0xff, 0xe1, 0, UInt8(content.count + 2)] + content)
        }
        pieces.add(reading.rest)
        return pieces
    }

    /// One segment.
    ///
    /// - Returns: where the next begins, `nil` at the end.
    private static func step(
        _ bytes: FileBytes, _ start: Int, _ reading: inout Reading
    ) throws(FileFault) -> Int? {
        guard bytes[start] == 0xff else { throw .damaged }
        var place = start + 1
        // Any number of 0xff may stand before a marker.
        while bytes[place] == 0xff { place += 1 }
        guard let marker = bytes[place] else { throw .damaged }
        if marker == 0xd9 {
            reading.rest.keep((place - 1)..<(place + 1))
            return nil
        }
        guard marker > 0x01, !(0xd0...0xd8).contains(marker),
            let length = bytes.big16(place + 1), length >= 2, place + 1 + length <= bytes.count
        else { throw .damaged }
        let segment = (place - 1)..<(place + 1 + length)
        guard marker == 0xda else {
            take(marker, segment, bytes, &reading)
            return segment.upperBound
        }
        reading.hasScan = true
        let end = try scanEnd(bytes, from: segment.upperBound)
        reading.rest.keep(segment.lowerBound..<end)
        return end
    }

    private static func take(
        _ marker: UInt8, _ segment: Range<Int>, _ bytes: FileBytes, _ reading: inout Reading
    ) {
        let content = segment.lowerBound + 4
        switch marker {
        case 0xe0:
            guard bytes.has("JFIF\0", at: content), segment.count >= 18, reading.head.all.isEmpty,
                let density = bytes.part(content + 5, 7)
            else { return }
            // Without the small picture that may follow.
            reading.head.write([0xff, 0xe0, 0, 16] + Array("JFIF\0".utf8) + density + [0, 0])
        case 0xe1:
            if reading.orientation == nil, bytes.has(exif, at: content) {
                reading.orientation = PictureOrientation.read(bytes, at: content + exif.count)
            }
        case 0xe2:
            if bytes.has("ICC_PROFILE\0", at: content) { reading.rest.keep(segment) }
        case 0xee:
            // How the colours are written; without it some pictures turn green.
            if bytes.has("Adobe", at: content) { reading.rest.keep(segment) }
        case 0xc4, 0xcc, 0xdb, 0xdc, 0xdd:
            reading.rest.keep(segment)
        case 0xc0...0xcf where marker != 0xc8:
            reading.hasFrame = true
            reading.rest.keep(segment)
        default:
            // Notes (0xe3 to 0xef), comments (0xfe) and what no decoder knows.
            return
        }
    }

    /// The first marker behind the entropy-coded data that ends it.
    private static func scanEnd(_ bytes: FileBytes, from start: Int) throws(FileFault) -> Int {
        var place = start
        while let mark = bytes.next(0xff, from: place) {
            guard let code = bytes[mark + 1] else { break }
            if code != 0, code != 0xff, !(0xd0...0xd7).contains(code) { return mark }
            place = mark + (code == 0xff ? 1 : 2)
        }
        throw .damaged
    }
}
