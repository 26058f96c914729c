package import CunceDomain

/// An expiring link by which a supporter without an account reports on one promise.
package struct PromiseLink: Equatable, Sendable {
    /// Names it in lists and in the journal; opens nothing.
    package let id: String
    package let kase: CaseID
    package let promise: PromiseID
    /// The supporter's post, for which the holder speaks.
    package let post: PostID
    /// Who gave it out.
    package let givenBy: PersonID
    package let givenAt: Moment
    package let expiresAt: Moment
    package let revokedAt: Moment?
    /// The last time it was opened.
    package let usedAt: Moment?

    /// Whom the journal names for what is said through it: whoever holds the link, one pseudonym
    /// for each, which nobody who signs in ever has.
    package var holder: PersonID { PersonID("link-\(id)") }

    package func isGood(at moment: Moment) -> Bool {
        revokedAt == nil && moment < expiresAt
    }
}
