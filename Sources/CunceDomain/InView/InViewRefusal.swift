/// Why nothing is written about somebody who is kept in view.
package enum InViewRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// There is none, or none that the asker may know of.
    case unknown
    /// Without consent nobody is kept in view (PIPL, art. 13).
    case notAgreed
    /// Nobody says of themselves through the office's form that they agreed.
    case ownConsent
    case postMissing
    /// Organic Law of Villagers' Committees, art. 11: nobody above says who comes onto a post that
    /// villagers or members fill.
    case electedHasNoSuccessor(PostKind)
    /// The post belongs to another place.
    case postElsewhere
    /// Whoever is on the post is not their own successor.
    case holdsItAlready
    case tookUpAlready
}
