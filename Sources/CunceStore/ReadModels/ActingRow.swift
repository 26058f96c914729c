package import CunceDomain

/// Somebody who stands in for a post's holder on given days.
package struct ActingRow: Equatable, Sendable {
    package let post: PostID
    package let person: PersonID
    package let from: CivilDate
    /// The last day.
    package let until: CivilDate

    package init(_ acting: Post.Acting, _ post: PostID) {
        self.post = post
        person = acting.person
        from = acting.from
        until = acting.until
    }

    /// Reads person and days from the column `first` on; `nil` where the row has none.
    init?(row: any SQLRow, of post: PostID, from first: Int) throws {
        guard let person = try row.optionalText(first) else { return nil }
        self.post = post
        self.person = PersonID(person)
        from = try Reading.day(try row.text(first + 1))
        until = try Reading.day(try row.text(first + 2))
    }

    package func covers(_ day: CivilDate) -> Bool { from <= day && day <= until }
}
