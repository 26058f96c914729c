package import CunceDomain
package import CunceStore

/// The forms of offices above that were uploaded for a division.
package enum KnownForms {
    /// In the order they were registered.
    package static func list(
        of division: DivisionID, cache: StateCache, on connection: any SQLConnection
    ) throws -> [CountyForm] {
        guard let root = try InstallationRow.read(connection)?.root else { return [] }
        return try StreamReading.current(
            County.self, StreamName.county(root), cache: cache, on: connection
        ).state.forms.all.filter { $0.division == division }
    }

    /// - Throws: `ReportRefusal.unknownForm`.
    package static func find(
        _ id: String, of division: DivisionID, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> CountyForm {
        let found = try list(of: division, cache: cache, on: connection).first {
            $0.id.text == id
        }
        guard let found else { throw ReportRefusal.unknownForm(id) }
        return found
    }
}
