/// A stream of which the journal holds nothing but cipher text. 密封卷
///
/// What is written about a person stands in files like this one, each with a key of its own. Whom
/// it is about, of which kind it is and what happened is known to whoever has the key; when the key
/// is destroyed, nothing is left but that something was once written (PIPL, arts. 19 and 47).
package struct SealedFile: Equatable, Sendable {
    /// One entry: what was written, encrypted, and where it stands.
    package struct Leaf: Equatable, Sendable {
        /// Nonce, cipher text and tag.
        package let bytes: [UInt8]
        package let at: Occurrence
    }

    package let id: FileID
    package private(set) var leaves: [Leaf] = []
    /// When somebody decided that its key is destroyed.
    package private(set) var forgotten: Occurrence?
}

/// What happens to a sealed file, as far as the journal says.
package enum FileEvent: Equatable, Sendable {
    case written([UInt8])
    /// Its key is destroyed; why, nobody is told who did not know.
    case forgotten
}

extension SealedFile: Aggregate {
    package init(key: String) { id = FileID(key) }

    package func admits(_ event: FileEvent) -> Bool { forgotten == nil }

    package mutating func apply(_ event: FileEvent, _ at: Occurrence) {
        switch event {
        case .written(let bytes): leaves.append(Leaf(bytes: bytes, at: at))
        case .forgotten:
            leaves = []
            forgotten = at
        }
    }
}
