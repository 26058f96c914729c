package import CunceDomain

extension Desk {
    /// How long a matter is kept, as the file of legal data says.
    package func retention(of matter: Retention.Matter) -> Retention { .unsaid }
}
