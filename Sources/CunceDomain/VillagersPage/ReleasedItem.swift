/// One line of the villagers' page as the town released it. 公开的一件事
///
/// Its words are the town's; its state and its days come from the record when the page is read.
package struct ReleasedItem: Equatable, Sendable {
    package let subject: ReleaseSubject
    package internal(set) var words: ReleasedWords
    /// How far it was when it was last released.
    package internal(set) var standing: PublicStanding
    /// The last release.
    package internal(set) var released: Occurrence
    package internal(set) var entries: [Int]

    /// What the record says now that it did not say at the release.
    package func hasMoved(to now: PublicStanding) -> Bool { standing != now }

    /// The day it was due before the town named a new one.
    package var newDay: CivilDate? { words.newDay }
}
