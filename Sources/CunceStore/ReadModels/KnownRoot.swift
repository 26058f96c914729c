package import CunceDomain
import Synchronization

/// What hangs on the root's stream and on nothing else, as of one head of it: the installation,
/// posts, work groups and divisions. Each is asked of the database once and known from then on,
/// until the stream goes on.
package final class KnownRoot: Sendable {
    /// See `RootHead`.
    package let head: Int

    /// Divisions kept at the most: boards and village pages ask for a town's again and again,
    /// nobody for the whole list.
    private static let limit = 20_000

    private struct Shelf {
        var installation: Installation?
        var posts: [PostRow]?
        var groups: [PostID: [GroupRow]]?
        var divisions: [DivisionID: DivisionRow] = [:]
        var codes: [String: DivisionID] = [:]
    }

    private let shelf = Mutex(Shelf())

    package init(head: Int) { self.head = head }

    package func installation(on connection: any SQLConnection) throws -> Installation? {
        if let known = shelf.withLock({ $0.installation }) { return known }
        let read = try InstallationRow.read(connection)
        shelf.withLock { $0.installation = read }
        return read
    }

    package func posts(on connection: any SQLConnection) throws -> [PostRow] {
        if let known = shelf.withLock({ $0.posts }) { return known }
        let read = try PostRow.list(on: connection)
        shelf.withLock { $0.posts = read }
        return read
    }

    /// Every membership there ever was, by group.
    package func groups(on connection: any SQLConnection) throws -> [PostID: [GroupRow]] {
        if let known = shelf.withLock({ $0.groups }) { return known }
        let read = try GroupRow.list(on: connection)
        shelf.withLock { $0.groups = read }
        return read
    }

    package func division(
        _ id: DivisionID, on connection: any SQLConnection
    ) throws -> DivisionRow? {
        if let known = shelf.withLock({ $0.divisions[id] }) { return known }
        let read = try DivisionByID.find(id, on: connection)
        if let read { keep([read]) }
        return read
    }

    package func division(
        code: String, on connection: any SQLConnection
    ) throws -> DivisionRow? {
        let known = shelf.withLock { shelf in shelf.codes[code].flatMap { shelf.divisions[$0] } }
        if let known { return known }
        let read = try DivisionByCode.find(code, on: connection)
        if let read { keep([read]) }
        return read
    }

    /// From the topmost down to the division itself; empty where there is none of that id.
    package func line(
        to id: DivisionID, on connection: any SQLConnection
    ) throws -> [DivisionRow] {
        let known = shelf.withLock { shelf in
            shelf.divisions[id].flatMap { own in
                let line = own.path.ids.compactMap { shelf.divisions[$0] }
                return line.count == own.path.ids.count ? line : nil
            }
        }
        if let known { return known }
        let read = try DivisionAncestors.list(of: id, on: connection)
        keep(read)
        return read
    }

    private func keep(_ rows: [DivisionRow]) {
        shelf.withLock { shelf in
            if shelf.divisions.count >= Self.limit {
                shelf.divisions = [:]
                shelf.codes = [:]
            }
            for row in rows {
                shelf.divisions[row.id] = row
                shelf.codes[row.code] = row.id
            }
        }
    }
}

extension StateCache {
    /// How far everything has come, and what is known of the root at that point. Asked at the
    /// beginning of a snapshot and used in that snapshot only.
    package func root(
        on connection: any SQLConnection
    ) throws -> (bearings: Bearings, root: KnownRoot) {
        let bearings = try Bearings.read(connection)
        // Before set-up the list of divisions changes without an entry.
        guard bearings.root > 0 else { return (bearings, KnownRoot(head: 0)) }
        return (bearings, root(at: bearings.root))
    }
}
