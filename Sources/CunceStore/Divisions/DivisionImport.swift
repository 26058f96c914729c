/// Brings a list of divisions into the store: first what it would do, then doing it.
///
/// Both depend on the file's bytes and the rows that are there, on nothing else: a replay calls
/// them again with the stored file and gets the same rows. Divisions that a list leaves out stay.
package enum DivisionImport {
    /// Up to so many lines, every line's outcome is kept; more than that nobody reads.
    package static let linesInFull = 5_000

    /// Reads a list and compares it with the store. Changes nothing, and never fails because of
    /// the file: what is wrong with it is among the complaints.
    ///
    /// - Throws: what the store throws.
    package static func prepare(
        bytes: [UInt8], store: any SQLConnection
    ) throws -> PreparedDivisions {
        let list = DivisionReader.read(bytes)
        let stored = try StoredDivisions(list, on: store)
        var settling = DivisionSettling(list, stored)
        settling.run()
        let outcomes = try DivisionOutcomes(settling, on: store).list()
        return PreparedDivisions(
            encoding: list.encoding, readerVersion: DivisionReader.version,
            counts: settling.counts, outcomes: outcomes,
            complaints: settling.list.remarks.complaints,
            complaintCount: settling.list.remarks.complaintCount,
            notices: settling.list.remarks.notices,
            noticeCount: settling.list.remarks.noticeCount,
            list: settling.list, ids: settling.ids, parents: settling.parents,
            added: settling.added, changed: settling.changed,
            storedPaths: try storedPaths(settling, on: store), highest: stored.highest,
            moved: Set(settling.changed.filter { settling.parents[$0] != stored.parent(at: $0) }))
    }

    /// Paths below which new divisions come; asked beforehand, because rows that are being poured
    /// in leave the connection no room for a question.
    private static func storedPaths(
        _ settling: DivisionSettling, on store: any SQLConnection
    ) throws -> [Int: String] {
        var paths: [Int: String] = [:]
        let highest = settling.stored.highest
        guard highest > 0 else { return paths }
        for place in settling.added {
            let parent = settling.parents[place]
            guard parent > 0, parent <= highest, paths[parent] == nil else { continue }
            let sql = "SELECT path FROM divisions WHERE id = $1"
            paths[parent] = try store.row(sql, [.int(parent)]) { try $0.text(0) }
        }
        return paths
    }
}
