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

    package let papers: [Paper]
}
