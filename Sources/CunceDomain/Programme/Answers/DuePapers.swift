/// Which documents of the programme are due.
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
        /// The pack names the document and not when it is due.
        case notStated
        /// It follows an event that nobody has told of.
        case open([MissingFact])
    }

    package enum Number: Equatable, Sendable {
        /// The pack gives no pattern.
        case notStated
        case next(String)
        /// What went out is not told, so that the next number is not known.
        case open
    }

    package let papers: [Paper]
}
