/// What a county leader asks of the town, and how it is carried out. 批示
package struct Instruction: Equatable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Nobody owns it yet.
        case given
        case inHand = "in-hand"
        /// The town says that it is done.
        case reported
        /// Whoever gave it has taken the result.
        case closed
    }

    package let id: InstructionID
    package let about: InstructionAbout
    /// As it was written, word for word.
    package let words: String
    /// The post of the county it comes from.
    package let from: PostID
    package let way: Way
    /// By when its giver wants it, where it says so.
    package let wanted: CivilDate?
    /// The day it was given; written down later where a clerk transcribed it.
    package let given: Occurrence
    package internal(set) var assigned: Assignment?
    /// Results that went up, oldest first.
    package internal(set) var reports: [Word] = []
    /// Not yet, said the giver, and why; oldest first.
    package internal(set) var returns: [Word] = []
    package internal(set) var closed: Word?
    /// Scans of the paper it was written on, in the order they were hung on it.
    package internal(set) var scans: [Scan] = []

    package struct Scan: Equatable, Sendable {
        package let id: AttachmentID
        package let file: AttachedFile
        /// What it shows; may be empty.
        package let words: String
        package let at: Occurrence
    }

    package struct Assignment: Equatable, Sendable {
        package let owner: PostID
        package let due: CivilDate
        /// The task it became, where it is about a village with a case.
        package let task: TaskID?
        package let at: Occurrence
    }

    package struct Word: Equatable, Sendable {
        package let text: String
        package let way: Way
        package let at: Occurrence
    }

    package var state: State {
        if closed != nil { return .closed }
        guard assigned != nil else { return .given }
        let reported = reports.last?.at.entry ?? 0
        return reported > (returns.last?.at.entry ?? 0) ? .reported : .inHand
    }

    /// Whether somebody may take the result: whoever reported it leaves that to another.
    package func mayBeClosed(by person: PersonID) -> Bool {
        state == .reported && reports.last?.at.by != person
    }

    /// Its owner's day; before it has an owner, its giver's.
    package var due: CivilDate? { assigned?.due ?? wanted }

    /// Days past its day, `nil` when not late or when the result has gone up.
    package func daysLate(on day: CivilDate) -> Int? {
        guard state == .given || state == .inHand, let due, day > due else { return nil }
        return day.days(since: due)
    }
}

extension Instruction {
    /// The entries that tell of it, ascending.
    package var entries: [Int] {
        let words = (reports + returns + [closed].compactMap(\.self)).map(\.at.entry)
        return ([given.entry] + [assigned?.at.entry].compactMap(\.self) + words).sorted()
    }
}
