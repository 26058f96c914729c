/// What `cunce serve` was asked for.
package struct ServeRequest: Sendable {
    package let place: StorePlace
    /// `nil` leaves it to the configuration.
    package let port: Int?
    package let host: String?
    /// Where people reach the installation, for posters.
    package let address: String?
    /// One click signs in as any post.
    package let isDemo: Bool
}
