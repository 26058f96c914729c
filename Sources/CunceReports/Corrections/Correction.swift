package import CunceStore

/// A later word about an entry, a correction or a withdrawal: what it said before, what it says
/// after.
package struct Correction: Equatable, Sendable {
    /// The entry it speaks of.
    package let entry: EntryMark
    /// Stream both stand in, such as `case/0192f3`.
    package let stream: String
    /// Key of the entry's name in the catalogues.
    package let key: String
    /// What the entry was about before, in a line; empty where its event says all.
    package let subject: String
    /// The entry that amends it.
    package let amendment: EntryMark
    package let isWithdrawn: Bool
    /// The fields that changed, as they stood before; for a withdrawal all of them.
    package let said: [EntryField]
    /// The same fields after it; empty for a withdrawal, and a field that is gone is left out.
    package let says: [EntryField]
    package let reason: String
}
