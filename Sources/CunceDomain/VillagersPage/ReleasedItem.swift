/// One line of the villagers' page as the town released it. 公开的一件事
///
/// Its words are the town's; its state and its days come from the record when the page is read.
package struct ReleasedItem: Equatable, Sendable {
    package let subject: ReleaseSubject
    package internal(set) var words: ReleasedWords
    /// How far it was when it was last released.
    package internal(set) var standing: PublicStanding
    /// The days villagers were told first.
    package internal(set) var told: ToldDays
    /// The last release.
    package internal(set) var released: Occurrence
    package internal(set) var entries: [Int]

    /// Whether it is to be said anew: the record says otherwise than at the release, or the day
    /// that was named has passed as well.
    package func hasMoved(to now: PublicStanding, on day: CivilDate) -> Bool {
        if standing != now { return true }
        return delay(now).map { ($0.newDay ?? day) < day } ?? false
    }

    /// What villagers read of a delay; `nil` where it is in time, or over.
    ///
    /// A day they were told stands until it is kept: what was put off in the record is late.
    ///
    /// - Source: requirement B6: the reason for every delay.
    package func delay(_ now: PublicStanding) -> PublicDelay? {
        guard now.state == .underWay || now.state == .late, let due = now.due else { return nil }
        let putOff = told.putOff(now)
        guard now.state == .late || putOff != nil else { return nil }
        let newDay = [words.newDay, putOff == nil ? nil : due].compactMap(\.self).max()
        // Since the release the record named a later day than any that was explained.
        let isUnexplained =
            putOff != nil && due > (standing.due ?? due)
            && words.newDay.map { due > $0 } ?? true
        return PublicDelay(
            due: putOff ?? due, newDay: newDay,
            lacks: words.why.isEmpty ? .reason : isUnexplained ? .reasonOfAnotherDay : nil)
    }

    /// The state under which villagers find it.
    package func publicState(_ now: PublicStanding) -> PublicStanding.State {
        delay(now) == nil ? now.state : .late
    }
}
