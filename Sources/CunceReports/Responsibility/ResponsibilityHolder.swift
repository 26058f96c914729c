package import CunceDomain
import CunceStore

/// A post that holds a link of a village, as it stands on a day.
package struct ResponsibilityHolder: Equatable, Sendable {
    package let post: PostID
    package let from: CivilDate
    /// The last day agreed beforehand.
    package let term: CivilDate?
    /// The agreed time is over, and nobody has ended or extended it.
    package let isExpired: Bool
    /// Days left where that is soon, 0 on the last day.
    package let endsIn: Int?
    /// Nobody is on the post.
    package let isVacant: Bool
    /// Who stands in on the day.
    package let acting: Post.Acting?
    /// The entries of the link, ascending.
    package let entries: [Int]

    /// Unit: days. A term that ends within them is told beforehand.
    package static let soon = 30

    init(_ holding: Links.Holding, _ roster: Roster, on day: CivilDate) {
        let seat = roster.posts[holding.post]
        post = holding.post
        from = holding.from
        term = holding.term
        isExpired = holding.isExpired(on: day)
        endsIn = holding.daysLeft(on: day).flatMap { $0 <= Self.soon ? $0 : nil }
        isVacant = seat?.holder == nil
        acting = seat?.acting(on: day)
        entries = holding.entries
    }
}
