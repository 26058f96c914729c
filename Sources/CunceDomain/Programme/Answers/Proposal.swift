/// A consequence the rules propose. Whether it follows a person decides.
package struct Proposal: Equatable, Sendable {
    /// Until when it would have effect.
    package enum Until: Equatable, Sendable {
        case notStated
        /// Decided on the day that was asked for, it would end on this one, included.
        case day(CivilDate, Effect)
    }

    package let rung: RungKey
    /// Whom it is proposed for; `nil` where the facts name no such post.
    package let subject: SubjectKey?
    /// The role that is meant, where it falls on one; with the unit it is looked for in.
    package let role: RoleKey?
    package let at: SubjectKey?
    /// Whom the trigger holds for, or is open for.
    package let because: SubjectKey
    package let trigger: TriggerKey
    /// Yes, or open where the trigger depends on what is not known.
    package let finding: Finding
    package let deciders: Rung.Deciders
    package let until: Until
    /// When the same rung was last decided for the subject.
    package let lastTaken: CivilDate?
    /// The law lets nobody above decide or propose it: villagers may start it.
    package let isForVillagersOnly: Bool
    package let clause: Clause
}
