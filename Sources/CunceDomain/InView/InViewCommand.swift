/// What one may ask about somebody who is kept in view. To end it is to have it forgotten:
/// `ForgettingCommand.withdrawConsent`.
package enum InViewCommand: Codable, Equatable, Sendable {
    case agree(AgreeDraft)
    case describe(skills: String)
    case offer(words: String)
    case step(words: String)
    case takeUp(InViewEvent.TookUp.What, words: String)

    package struct AgreeDraft: Codable, Equatable, Sendable {
        /// Of somebody who holds a post; for others the file's own id stands in.
        package let person: PersonID
        package let name: String
        package let division: DivisionID
        package let aim: InViewEvent.Aim
        package let post: PostID?
        package let consent: InViewEvent.Consent
        package let proof: String
        package let skills: String
        /// Whoever records it says that the person agreed, and knows it can be withdrawn.
        package let confirms: Bool

        package init(
            person: PersonID, name: String, division: DivisionID, aim: InViewEvent.Aim,
            post: PostID?, consent: InViewEvent.Consent, proof: String, skills: String,
            confirms: Bool
        ) {
            self.person = person
            self.name = name
            self.division = division
            self.aim = aim
            self.post = post
            self.consent = consent
            self.proof = proof
            self.skills = skills
            self.confirms = confirms
        }
    }
}
