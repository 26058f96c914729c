/// The figures of law about village posts, as a dated data file states them. 法定数据
///
/// They are read before they are used: laws change, provinces differ, and a county's organisation
/// office answers for them. No figure of law stands in the code.
package struct Law: Equatable, Sendable {
    /// The day the file was put together.
    package let dated: CivilDate
    package let sources: [LawSource]
    package let terms: [LawTerm]
    package let ways: [LawWays]
    package let clashes: [LawClash]
    package let elections: [ElectionRule]
    package let figures: [LawFigure]

    /// Says nothing: whatever hangs on a figure of law is refused, and everything else goes on.
    package static let silent = Law(
        dated: CivilDate(dayNumber: 0), sources: [], terms: [], ways: [], clashes: [],
        elections: [], figures: [])

    package init(
        dated: CivilDate, sources: [LawSource], terms: [LawTerm], ways: [LawWays],
        clashes: [LawClash], elections: [ElectionRule], figures: [LawFigure]
    ) {
        self.dated = dated
        self.sources = sources
        self.terms = terms
        self.ways = ways
        self.clashes = clashes
        self.elections = elections
        self.figures = figures
    }

    package var isSilent: Bool { sources.isEmpty }

    /// How long a term of a kind of post is; `nil` where the law sets none.
    package func term(of kind: PostKind) -> LawTerm? { terms.first { $0.kind == kind } }

    /// How a kind of post may be filled; `nil` where nothing is said of it.
    package func ways(of kind: PostKind) -> LawWays? { ways.first { $0.kind == kind } }

    package func elections(of kind: PostKind) -> [ElectionRule] {
        elections.filter { $0.kind == kind }
    }

    package func election(of kind: PostKind, by body: ElectingBody) -> ElectionRule? {
        elections.first { $0.kind == kind && $0.body == body }
    }

    package func figure(_ key: LawFigureKey) -> LawFigure? { figures.first { $0.key == key } }

    /// What forbids one person two posts of these kinds in one village.
    package func clash(_ one: PostKind, _ other: PostKind) -> LawClash? {
        clashes.first {
            $0.kinds == [one, other] || $0.kinds == [other, one]
        }
    }
}
