/// A version of a pack under which a round ran before it was moved to another.
package struct FormerProgramme: Equatable, Sendable {
    package let programme: Programme
    /// The first day on which it held no more.
    package let until: CivilDate

    package init(_ programme: Programme, until: CivilDate) {
        self.programme = programme
        self.until = until
    }
}

extension Programme {
    /// The programme of a round that ran under other versions before: what was written under them
    /// is still called by its name, and what was owed under them is reckoned by them.
    ///
    /// - Parameter former: oldest first.
    package func following(_ former: [FormerProgramme]) -> Programme {
        var programme = self
        programme.former = former
        return programme
    }

    /// Its version with those before it: what a page made from it depends on.
    /// Example: `1.1.0 < 1.0.0 2026-11-20`.
    package var lineage: String {
        version + former.reversed().map { " < \($0.programme.version) \($0.until)" }.joined()
    }

    /// Its own part with a key, else that of the latest version before it that had one.
    func known<Part>(_ part: (Programme) -> Part?) -> Part? {
        if let own = part(self) { return own }
        for earlier in former.reversed() {
            if let found = part(earlier.programme) { return found }
        }
        return nil
    }
}
