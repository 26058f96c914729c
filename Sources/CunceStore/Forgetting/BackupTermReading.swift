package import CunceDomain

/// How long the installation keeps its backups.
package enum BackupTermReading {
    package static func read(
        cache: StateCache, on connection: any SQLConnection
    ) throws -> BackupTerm {
        guard let root = try InstallationRow.read(connection)?.root else { return BackupTerm() }
        return try StreamReading.current(
            County.self, StreamName.county(root), cache: cache, on: connection
        ).state.backupTerm
    }
}
