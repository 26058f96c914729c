/// What was sent with a request to put something right, and how it stands.
package struct InstrumentAnswers: Equatable, Sendable {
    package struct Paper: Equatable, Sendable {
        package let instrument: InstrumentKey
        package let clause: Clause
        package let to: SubjectKey
        package let issued: CivilDate
        package let due: Due
        package let answered: CivilDate?
        package let closed: CivilDate?
        /// Days from the due day to the reply, or to the day asked for; 0 in time or not known.
        package let lateDays: Int

        package var isOpen: Bool { closed == nil }
    }

    package enum Due: Equatable, Sendable {
        case on(CivilDate)
        /// Neither the pack nor the paper sets a time.
        case notStated
        /// It runs from a day that is not told.
        case open
    }

    package struct Count: Equatable, Sendable {
        package let instrument: InstrumentKey
        package let clause: Clause
        package let issued: Int
        package let answered: Int
        package let closed: Int
        package let overdue: Int
    }

    /// One for each instrument of the pack.
    package let counts: [Count]
    /// In the order of their days; one that is closed stays in the list.
    package let papers: [Paper]
    /// Whether the book tells what was sent.
    package let isTold: Bool
}
