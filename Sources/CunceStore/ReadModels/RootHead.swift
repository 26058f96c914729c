/// How far the stream of the installation's root has come: posts, their holders and the list of
/// divisions change by its entries and by no others.
package enum RootHead {
    /// There is one root, and so one stream of this kind.
    package static let sql = """
        SELECT max(entry) FROM streams WHERE stream >= 'county/' AND stream < 'county0'
        """

    /// Global number of its last entry; 0 before set-up.
    package static func read(_ connection: any SQLConnection) throws -> Int {
        try connection.row(sql) { try $0.optionalInt(0) }.flatMap(\.self) ?? 0
    }
}
