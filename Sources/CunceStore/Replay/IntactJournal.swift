package import CunceJournal

/// What there is to say of a journal that is what was written.
package struct IntactJournal: Equatable, Sendable {
    package let entries: Int
    package let streams: Int
    package let head: Digest
}
