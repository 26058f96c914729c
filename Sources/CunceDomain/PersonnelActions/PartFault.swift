/// Why somebody does not do their part.
package enum PartFault: Error, Equatable, Sendable {
    case otherPost
    /// Somebody acts in the post while its holder is away.
    case onLeave(until: CivilDate)
    /// Product principle 9: parts of different persons.
    case samePerson(PersonnelPart, PersonnelPart)
}

extension PersonnelAction.Surroundings {
    /// Whether somebody sits today on the post that has this part. Whoever is on leave does not.
    func sits(_ hand: PersonnelAction.Hand, on post: PostID?) throws(PartFault) {
        guard let post, hand.actor?.post == post, let seat = seat(post) else {
            throw .otherPost
        }
        if let acting = seat.acting, acting.person != hand.person {
            throw .onLeave(until: acting.until)
        }
        guard seat.sitter == hand.person else { throw .otherPost }
    }
}

/// - Throws: `samePerson` for the first of the others who is the same.
func differs(
    _ person: PersonID, _ part: PersonnelPart, from others: [(PersonID?, PersonnelPart)]
) throws(PartFault) {
    for (other, otherPart) in others where other == person {
        throw .samePerson(part, otherPart)
    }
}
