/// What stays of a picture: stretches of the file as they are, and a few bytes written anew.
///
/// A file of any content gives at most `most` stretches, so that memory stays bounded.
package struct CutPieces: Equatable, Sendable {
    package enum Piece: Equatable, Sendable {
        case kept(Range<Int>)
        case written([UInt8])
    }

    /// A picture of a camera has some hundred parts; hostile ones have millions.
    static let most = 20_000

    package private(set) var all: [Piece] = []

    mutating func keep(_ range: Range<Int>) {
        if case .kept(let last) = all.last, last.upperBound == range.lowerBound {
            all[all.count - 1] = .kept(last.lowerBound..<range.upperBound)
        } else if !range.isEmpty {
            all.append(.kept(range))
        }
    }

    mutating func write(_ bytes: [UInt8]) { all.append(.written(bytes)) }

    mutating func add(_ others: CutPieces) {
        for piece in others.all {
            switch piece {
            case .kept(let range): keep(range)
            case .written(let bytes): write(bytes)
            }
        }
    }

    var isTooMany: Bool { all.count > Self.most }

    /// Unit: bytes.
    var length: Int {
        all.reduce(0) { sum, piece in
            switch piece {
            case .kept(let range): sum + range.count
            case .written(let bytes): sum + bytes.count
            }
        }
    }

    /// The picture as it is kept, for small ones and for tests.
    package func applied(to bytes: [UInt8]) -> [UInt8] {
        all.reduce(into: []) { result, piece in
            switch piece {
            case .kept(let range): result += bytes[range]
            case .written(let written): result += written
            }
        }
    }
}
