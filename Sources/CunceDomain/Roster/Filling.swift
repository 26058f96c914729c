/// How somebody came onto a post, and for which term. 产生方式、任期
///
/// How and why somebody left is not said here: that a post was adjusted is nobody's business but
/// of those who take part in it.
package struct Filling: Codable, Equatable, Sendable {
    /// `nil` where nobody said it.
    package let way: WayFilled?
    package let term: Term?

    /// The term of office, both days included. Of a by-election the term of the body it fills.
    package struct Term: Codable, Equatable, Sendable {
        package let from: CivilDate
        package let until: CivilDate

        package init(from: CivilDate, until: CivilDate) {
            self.from = from
            self.until = until
        }
    }

    package static let unsaid = Filling(way: nil, term: nil)

    package init(way: WayFilled?, term: Term?) {
        self.way = way
        self.term = term
    }

    package var isUnsaid: Bool { self == .unsaid }

    /// What is newly said over what was said before.
    package func over(_ earlier: Filling) -> Filling {
        Filling(way: way ?? earlier.way, term: term ?? earlier.term)
    }
}
