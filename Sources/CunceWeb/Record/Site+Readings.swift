import CunceDesk
import CunceDomain
import CunceStore

/// The one door to the reading log: whoever shows what is written about somebody else calls it
/// first, and shows nothing where it fails.
extension Site {
    /// Notes that a file was read; what concerns oneself is nobody's reading.
    func noteReading(
        of file: FileKey, under right: FileAccess.Right, _ call: Call
    ) async throws {
        try await noteReading(of: [(file, right)], call)
    }

    /// The same for a list of files.
    func noteReading(
        of files: [(key: FileKey, right: FileAccess.Right)], _ call: Call
    ) async throws {
        let others = files.filter { $0.right != .own }
        // Whoever left their last post reads what is about them all the same.
        guard !others.isEmpty else { return }
        let actor = try call.actor()
        let now = desk.now()
        let readings = others.compactMap { key, right -> FileReading? in
            guard key.person != actor.person else { return nil }
            return FileReading(
                person: key.person, reader: actor.person, post: actor.post, kind: key.kind,
                right: right, at: now)
        }
        try await ReadingLog.note(Set(readings), in: store.keys)
    }
}
