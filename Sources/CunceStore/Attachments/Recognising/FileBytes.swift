import Foundation

/// The bytes of a file, looked at where they lie: nothing is copied, and nothing outside of them
/// is ever read. What is not there reads as `nil`.
package struct FileBytes {
    private let bytes: UnsafeRawBufferPointer

    package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    package var count: Int { bytes.count }

    subscript(place: Int) -> UInt8? {
        place >= 0 && place < bytes.count ? bytes[place] : nil
    }

    /// Whether exactly these bytes stand at a place.
    func has(_ wanted: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place <= bytes.count - wanted.count else { return false }
        return bytes[place..<(place + wanted.count)].elementsEqual(wanted)
    }

    func has(_ wanted: String, at place: Int) -> Bool { has(Array(wanted.utf8), at: place) }

    /// Most significant byte first.
    func big16(_ place: Int) -> Int? { number(place, 2, isBig: true) }
    func big32(_ place: Int) -> Int? { number(place, 4, isBig: true) }
    /// Least significant byte first.
    func little16(_ place: Int) -> Int? { number(place, 2, isBig: false) }
    func little32(_ place: Int) -> Int? { number(place, 4, isBig: false) }

    /// A copy of a small part, `nil` where it does not lie in the file.
    func part(_ place: Int, _ length: Int) -> [UInt8]? {
        guard place >= 0, length >= 0, place <= bytes.count, length <= bytes.count - place else {
            return nil
        }
        return Array(bytes[place..<(place + length)])
    }

    /// Where a byte stands next, from a place on.
    func next(_ byte: UInt8, from place: Int) -> Int? {
        guard place >= 0, place < bytes.count, let base = bytes.baseAddress,
            let hit = memchr(base + place, Int32(byte), bytes.count - place)
        else { return nil }
        return UnsafeRawPointer(hit) - base
    }

    /// Where a text stands last, looking only at the last `within` bytes.
    func last(_ text: String, within: Int) -> Int? {
        let wanted = Array(text.utf8)
        var place = bytes.count - wanted.count
        let lowest = max(0, bytes.count - within)
        while place >= lowest {
            if has(wanted, at: place) { return place }
            place -= 1
        }
        return nil
    }

    /// Gives the bytes away, for hashing and writing.
    func raw(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    private func number(_ place: Int, _ width: Int, isBig: Bool) -> Int? {
        guard place >= 0, place <= bytes.count - width else { return nil }
        var value = 0
        for offset in 0..<width {
            let byte = Int(bytes[place + (isBig ? offset : width - 1 - offset)])
            value = value << 8 | byte
        }
        return value
    }
}
