/// Which documents of the programme are due, and which of the time asked about went out.
package struct DuePapers: Equatable, Sendable {
    package struct Paper: Equatable, Sendable {
        package let paper: PaperKey
        /// `nil` for what the programme owes as a whole.
        package let subject: SubjectKey?
        package let period: Period?
        package let due: Due
        package let number: Number
        package let clause: Clause
    }

    package enum Due: Equatable, Sendable {
        /// Late by so many days, 0 on the day itself.
        case day(CivilDate, lateBy: Int)
        /// It went out. Shown while its period, or the one its due day falls in, is the one asked
        /// about; after an event, until its due day. Late by the days between, 0 in time.
        case done(CivilDate, due: CivilDate, lateBy: Int)
        /// The pack names the document and not when it is due.
        case notStated
        /// It follows an event that nobody has told of.
        case open([MissingFact])
    }

    package enum Number: Equatable, Sendable {
        /// The pack gives no pattern.
        case notStated
        case next(String)
        /// The one it went out under.
        case given(String)
        /// What went out, or the number it had, is not told.
        case open
    }

    /// Papers of the time asked about that are not due yet and have not gone out. One document of one
    /// period, due on one day, with all who make one.
    package struct Coming: Equatable, Sendable {
        package let paper: PaperKey
        package let period: Period?
        package let due: CivilDate
        /// None for what the programme owes as a whole.
        package let subjects: [SubjectKey]
        package let clause: Clause
    }

    package let papers: [Paper]
    /// In the order of their days.
    package let coming: [Coming]
}
