package import CunceDomain
package import CunceStore

/// One thing that is not as it should be: what, where, since when, and where it is mended.
package struct CheckFinding: Equatable, Sendable {
    package enum Matter: Equatable, Sendable {
        /// So many more holders of a link.
        case link(LinkSlotKey, missing: Int)
        /// A task of a plan without a word on what proves it.
        case task(title: String)
        case posts(PostID, PostID, CheckClash)
        case huddle(ISOWeek, isClosed: Bool)
        /// Past its day, not all there, and nobody said what keeps it.
        case promise(title: String, due: CivilDate)
        /// From the county, without anybody's day.
        case instruction(words: String)
        /// Left over from years before, without a day by which it is settled.
        case affair(title: String)
        case figure(FactKey, Period, before: Rational, now: Rational)
        case account(name: String, posts: [PostID])
        case backup
    }

    package let matter: Matter
    /// The village, town or county; `nil` for the installation as a whole.
    package let place: DivisionRow?
    /// Since when it has been so; `nil` where nobody knows.
    package let since: CivilDate?
    /// The page where it is mended; `nil` for what is mended at the command line.
    package let href: String?

    package init(_ matter: Matter, at place: DivisionRow?, since: CivilDate?, href: String?) {
        self.matter = matter
        self.place = place
        self.since = since
        self.href = href
    }
}

/// What keeps two posts of one person apart.
package enum CheckClash: Equatable, Sendable {
    case ground(Clash.Ground)
    /// The programme lets no person play both parts in one matter.
    case parts(Part, Part)
}
