/// Who is responsible, what each owes and how it stands. 责任、应办事项
///
/// Nothing in it ranks people, and no consequence follows from it.
package struct DutyAnswers: Equatable, Sendable {
    /// What one owner owes for one unit in one stretch of time.
    package struct Line: Equatable, Sendable {
        package let duty: CadenceKey
        package let clause: Clause
        /// One; several where they owe it in common.
        package let owners: [SubjectKey]
        /// `nil` for what is owed once for all.
        package let unit: SubjectKey?
        package let time: Time
        package let state: State
        /// How often or on how many days, or how many units; `nil` where not stated.
        package let owed: Int?
        /// `nil` where it is not known.
        package let done: Int?
        /// Units still to be reached, where every unit must be.
        package let unreached: [SubjectKey]
        package let missing: [MissingWork]
        /// Whose step or move it follows; `nil` where it follows none.
        package var about: SubjectKey?
        /// From whom the link was taken over in the window: what they did in it counts as well.
        package var takenFrom: [SubjectKey] = []
        /// Of what was done, how much came after the due day.
        var doneLate = 0
    }

    package struct Time: Equatable, Sendable {
        /// `nil` where the book does not tell it.
        package let first: CivilDate?
        /// `nil` where it has no end that is known.
        package let last: CivilDate?
        package let due: CivilDate?
        /// The last day of grace.
        package let end: CivilDate?
    }

    package enum State: Equatable, Sendable {
        /// Whoever held it did not hold it for the whole window, or the round did not last it out.
        case notOwed
        /// Nothing is due yet and it is not done in full.
        case notLate
        case met
        /// So many days after its due day.
        case metLate(days: Int)
        case missed(by: Int)
        /// What is due on a day of its own, and is not done so many days after.
        case late(days: Int)
        case excused(ExcuseReason)
        /// It depends on what is not told.
        case open
        /// The pack does not say how often.
        case notStated
    }

    /// A part of the record it would take.
    package enum MissingWork: Equatable, Sendable {
        case links
        case deeds(CadenceKey, of: SubjectKey, for: SubjectKey?)
        /// The opening of the round.
        case opens
        case fact(MissingFact)
    }

    /// One link of one unit on the day.
    package struct Slot: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let clause: Clause
        package let unit: SubjectKey
        /// `nil` where no links are told.
        package let holders: [SubjectKey]?
        /// Holders that are lacking; `nil` where not known or where no number is stated.
        package let gap: Int?
        /// Holders above the most; `nil` likewise.
        package let surplus: Int?
    }

    /// How many units a holder carries for one link.
    package struct Load: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let clause: Clause
        package let post: SubjectKey
        package let units: Int
        /// `nil` where the pack does not state it.
        package let most: Int?
        package var above: Int { most.map { max(0, units - $0) } ?? 0 }
    }

    /// Whether a holder may leave, or left too early.
    package struct Release: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let unit: SubjectKey
        package let post: SubjectKey
        /// `nil` while the link lasts.
        package let left: CivilDate?
        /// Yes where the holder may leave, or might when leaving.
        package let finding: Finding
    }

    package let duties: [Line]
    package let slots: [Slot]
    package let loads: [Load]
    package let releases: [Release]
    package let missing: [MissingWork]
}
