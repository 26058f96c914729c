/// How long a term is. 任期
package struct LawTerm: Equatable, Sendable {
    package let kind: PostKind
    package let years: Int
    package let reference: LawReference

    package init(kind: PostKind, years: Int, reference: LawReference) {
        self.kind = kind
        self.years = years
        self.reference = reference
    }

    /// The last day of a term that begins on a day.
    package func end(from day: CivilDate) -> CivilDate {
        let year = day.year + years
        let last = min(day.day, CivilDate.daysIn(month: day.month, of: year))
        return (CivilDate(year, day.month, last) ?? day).adding(days: -1)
    }
}
