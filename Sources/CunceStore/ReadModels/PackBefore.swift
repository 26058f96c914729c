package import CunceDomain

/// A version of its pack under which a round ran before it was moved to another.
package struct PackBefore: Equatable, Sendable {
    package let version: String
    /// The day the next one was written down: from then on it held no more.
    package let until: CivilDate
    /// The entry that moved the round on: what was made before it was made under this version.
    package let entry: Int

    static func all(of round: Round) -> [PackBefore] {
        zip(round.tenures, round.tenures.dropFirst()).map { before, next in
            PackBefore(
                version: before.version, until: next.at.recordedOn, entry: next.at.entry)
        }
    }

    /// One line for each, as the row keeps them. Example: `1.0.0 2026-11-20 412`.
    static func written(_ all: [PackBefore]) -> String {
        all.map { "\($0.version) \($0.until) \($0.entry)" }.joined(separator: "\n")
    }

    static func read(_ text: String) throws -> [PackBefore] {
        try text.split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 3, let entry = Int(parts[2]) else {
                throw StoreFault.damaged("the versions of a round cannot be read: \(line)")
            }
            return PackBefore(
                version: parts[0], until: try Reading.day(parts[1]), entry: entry)
        }
    }
}

extension RoundSummary {
    /// Version of the pack under which an entry was made.
    package func packVersion(at entry: Int) -> String {
        packsBefore.first { entry < $0.entry }?.version ?? packVersion
    }

    /// The programme it runs by, with those before it.
    ///
    /// - Parameter pack: one that is installed, by key and version. A former one that is not
    ///   installed any more takes its names with it.
    /// - Returns: `nil` where the pack it runs under now is not installed.
    package func programme(_ pack: (String, String) -> Programme?) -> Programme? {
        pack(self.pack, packVersion).map { now in
            now.following(
                packsBefore.compactMap { before in
                    pack(self.pack, before.version).map {
                        FormerProgramme($0, until: before.until)
                    }
                })
        }
    }
}
