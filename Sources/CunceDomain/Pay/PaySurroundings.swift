/// What the rules of pay need to know around a post.
package struct PaySurroundings: Sendable {
    /// The post, its place, the approval of the pay scheme and who sits where.
    package let around: AppraisalSurroundings
    /// Every post of the scheme in the town with its decided appraisals and their facts, and
    /// recorded sanctions.
    package let book: FactBook
    /// Sanctions of the person on the post, by rung: file and day.
    package let sanctions: [Sanction]
    /// Who held the post on the last day of the period.
    package let holder: PersonID?

    package struct Sanction: Equatable, Sendable {
        package let file: FileID
        package let rung: RungKey
        package let day: CivilDate

        package init(file: FileID, rung: RungKey, day: CivilDate) {
            self.file = file
            self.rung = rung
            self.day = day
        }
    }

    package init(
        around: AppraisalSurroundings, book: FactBook, sanctions: [Sanction],
        holder: PersonID?
    ) {
        self.around = around
        self.book = book
        self.sanctions = sanctions
        self.holder = holder
    }
}
