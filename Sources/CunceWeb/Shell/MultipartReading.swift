import Foundation

/// Reads `multipart/form-data` (RFC 7578) as it comes: keeps no more of it than a line and the
/// piece just given.
package struct MultipartReading {
    package enum Token: Equatable, Sendable {
        case began(MultipartHead)
        case content([UInt8])
        case ended
    }

    private enum State { case start, afterBoundary, head, content, over }

    /// More before a content no browser writes. Unit: bytes.
    private static let longestHead = 8 << 10

    private var state = State.start
    private var pending: [UInt8] = []
    /// A boundary begins a line: what looks like one within a line is content.
    private let mark: [UInt8]

    package var isOver: Bool { state == .over }

    /// `nil` for anything that is not the type of a form with files.
    package init?(contentType: String) {
        guard let boundary = Self.boundary(contentType) else { return nil }
        mark = Array("\r\n--\(boundary)".utf8)
    }

    /// Takes the next piece.
    ///
    /// - Throws: `malformed` for what is no such form; then nothing more is to be given.
    package mutating func take(
        _ piece: some Sequence<UInt8>
    ) throws(MultipartFault) -> [Token] {
        guard state != .over else { return [] }
        pending.append(contentsOf: piece)
        var tokens: [Token] = []
        var place = 0
        while let next = try step(from: place, &tokens) { place = next }
        pending.removeFirst(consumed(place, &tokens))
        return tokens
    }

    /// - Returns: where to go on, `nil` where more must come first.
    private mutating func step(
        from place: Int, _ tokens: inout [Token]
    ) throws(MultipartFault) -> Int? {
        switch state {
        case .over: return nil
        case .start:
            let first = mark.dropFirst(2)
            guard pending.count - place >= first.count else { return nil }
            guard pending[place...].starts(with: first) else { throw .malformed }
            state = .afterBoundary
            return place + first.count
        case .afterBoundary:
            guard pending.count - place >= 2 else { return nil }
            let isLast = pending[place...].starts(with: [0x2d, 0x2d])
            state = isLast ? .over : .head
            return place
        case .head:
            guard let end = find([13, 10, 13, 10], from: place) else {
                guard pending.count - place <= Self.longestHead else { throw .malformed }
                return nil
            }
            guard let head = MultipartHead(Array(pending[place..<end])) else { throw .malformed }
            tokens.append(.began(head))
            state = .content
            return end + 4
        case .content:
            guard let end = find(mark, from: place) else { return nil }
            if end > place { tokens.append(.content(Array(pending[place..<end]))) }
            tokens.append(.ended)
            state = .afterBoundary
            return end + mark.count
        }
    }

    /// Gives away what can no longer be part of a boundary.
    private mutating func consumed(_ place: Int, _ tokens: inout [Token]) -> Int {
        guard state == .content else { return state == .over ? pending.count : place }
        let safe = pending.count - mark.count + 1
        guard safe > place else { return place }
        tokens.append(.content(Array(pending[place..<safe])))
        return safe
    }

    private func find(_ wanted: [UInt8], from place: Int) -> Int? {
        pending.withUnsafeBytes { bytes in
            var place = place
            while place + wanted.count <= bytes.count, let base = bytes.baseAddress {
                let width = bytes.count - wanted.count - place + 1
                guard let hit = memchr(base + place, Int32(wanted[0]), width) else { return nil }
                let found = UnsafeRawPointer(hit) - base
                if memcmp(base + found, wanted, wanted.count) == 0 { return found }
                place = found + 1
            }
            return nil
        }
    }

    private static func boundary(_ contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data") else { return nil }
        for part in contentType.split(separator: ";").dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1)
            guard words.count == 2, words[0].filter({ $0 != " " }).lowercased() == "boundary"
            else { continue }
            let text = words[1].filter { $0 != "\"" }
            return text.isEmpty || text.utf8.count > 70 ? nil : String(text)
        }
        return nil
    }
}
