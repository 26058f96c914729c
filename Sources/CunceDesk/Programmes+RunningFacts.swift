package import CunceDomain
package import CunceStore

extension Programmes {
    /// The pack of the installation with the facts that rounds running over or below a place ask
    /// besides.
    package func knowing(
        _ installed: Programme, at path: String, on connection: any SQLConnection
    ) throws -> Programme {
        let running = try RoundRows.all(on: connection).filter { round in
            guard round.closed == nil,
                round.pack != installed.key.text || round.packVersion != installed.version,
                let division = try DivisionByID.find(round.division, on: connection)
            else { return false }
            return division.path.text.hasPrefix(path) || path.hasPrefix(division.path.text)
        }
        return installed.knowing(factsOf: running.compactMap { pack(of: $0) })
    }
}
