/// One supporter that gives one kind of help to a village, from when to when. 结对
package struct Pairing: Equatable, Sendable {
    package let help: HelpKey
    package let post: PostID
    package let from: CivilDate
    /// The last day of the term agreed; `nil` where it is open. The pairing goes on after it until
    /// somebody ends it, and shows as expired.
    package let term: CivilDate?
    /// The last day; `nil` while it lasts.
    package internal(set) var until: CivilDate?
    package internal(set) var entries: [Int]

    /// Lasts, though its term is over.
    package func isExpired(on day: CivilDate) -> Bool {
        until == nil && term.map { day > $0 } ?? false
    }
}
