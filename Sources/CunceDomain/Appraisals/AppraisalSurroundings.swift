/// What the rules of an appraisal need to know of posts, places and the scheme around it.
package struct AppraisalSurroundings: Sendable {
    /// Seats, the day, and the pack as it was fixed for the period.
    package let seats: PersonnelAction.Surroundings
    /// The place of the post and everything above it, the nearest first.
    package let units: [FactBook.Unit]
    /// The approval of the scheme for this town and period.
    package let fixed: FixedSchemes.Fixed?
    /// Whether the post is inside the town of the scheme.
    package let isInTown: Bool
    /// The last day somebody was on a post, while they are not any more; `nil` while they are, and
    /// for whoever never was.
    package let left: @Sendable (PersonID, PostID) -> CivilDate?
    /// Who held a post on a day; `nil` where the roster is not asked.
    package let held: (@Sendable (PostID, CivilDate) -> PersonID?)?

    package init(
        seats: PersonnelAction.Surroundings, units: [FactBook.Unit],
        fixed: FixedSchemes.Fixed?, isInTown: Bool,
        left: @escaping @Sendable (PersonID, PostID) -> CivilDate?,
        held: (@Sendable (PostID, CivilDate) -> PersonID?)? = nil
    ) {
        self.seats = seats
        self.units = units
        self.fixed = fixed
        self.isInTown = isInTown
        self.left = left
        self.held = held
    }

    package var programme: Programme { seats.programme }
    package var day: CivilDate { seats.day }

    /// The post or place a fact is told of, seen from the post.
    func owner(of kind: FactKind, post: PostID) -> SubjectKey? {
        switch kind.about {
        case .post: post.subject
        case .programme: FactBook.programme
        case .unit: units.first { kind.isKnown(of: $0.kind) }?.key
        case .supporter: nil
        }
    }
}
