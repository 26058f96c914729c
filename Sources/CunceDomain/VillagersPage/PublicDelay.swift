/// That something is not done by the day villagers were told. 推迟
package struct PublicDelay: Equatable, Sendable {
    /// The day they were told first.
    package let due: CivilDate
    /// By when it is to be done now; `nil` where nobody said so yet.
    package let newDay: CivilDate?
    package let lacks: Lack?

    /// What the town has not said yet.
    package enum Lack: Equatable, Sendable {
        case reason
        /// A reason stands there, for an earlier day than the record now has.
        case reasonOfAnotherDay
    }

    package init(due: CivilDate, newDay: CivilDate?, lacks: Lack?) {
        self.due = due
        self.newDay = newDay
        self.lacks = lacks
    }
}
