import Foundation
import NIOCore

/// Large finished pieces of a page, put in after the template was rendered: a template copies what
/// it is given several times over, and a board has sixty villages.
struct Pieces {
    /// In the place of each stands a mark that nobody can type: it is drawn anew for every page.
    private let mark = "\u{E000}\(UUID().uuidString)\u{E000}"
    private var all: [[String]] = []

    /// What the template is given in their place; nothing for nothing.
    mutating func hold(_ pieces: [String]) -> String {
        guard !pieces.isEmpty else { return "" }
        all.append(pieces)
        return mark
    }

    /// The page with every piece in its place.
    ///
    /// - Parameter html: shape: has the marks in the order in which they were given.
    func put(into html: String) -> ByteBuffer {
        var html = html
        let length = mark.utf8.count
        let whole = html.utf8.count + all.joined().reduce(0) { $0 + $1.utf8.count }
        return html.withUTF8 { bytes in
            var page = ByteBufferAllocator().buffer(capacity: whole)
            var start = 0
            for (pieces, place) in zip(all, places(in: bytes)) {
                page.writeBytes(bytes[start..<place])
                for piece in pieces { page.writeString(piece) }
                start = place + length
            }
            page.writeBytes(bytes[start...])
            return page
        }
    }

    /// Where the marks begin. Looked for by their first byte, which is rare: a search by
    /// characters costs more than all the copying.
    private func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        let wanted = Array(mark.utf8)
        var places: [Int] = []
        var start = 0
        while let place = bytes[start...].firstIndex(of: wanted[0]) {
            if bytes[place...].starts(with: wanted) { places.append(place) }
            start = place + 1
        }
        return places
    }
}
