package import CunceDomain

/// A request that leads nowhere; each becomes a page that says what to do.
package enum Stray: Error, Equatable, Sendable {
    /// No such page, village, case … or none that this visitor may know of.
    case notFound
    case notSignedIn
    /// The post may not do this.
    case notAllowed(Action)
    /// The form is too old, or was not made for this visitor.
    case expired
    /// The body is larger than anything asked for here.
    case tooLarge
}
