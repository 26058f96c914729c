import CunceDomain

extension BookReader {
    /// A post is of a unit at the level of its role: elsewhere rules would ask the wrong place.
    func checkLevel(
        of role: RoleKey, at unit: SubjectKey, _ value: PackValue, _ book: FactBook
    ) {
        guard let level = programme.role(role)?.level,
            let kind = book.units.first(where: { $0.key == unit })?.kind,
            let other = UnitReach(programme.rules).level(of: kind), other != level
        else { return }
        value.complain(
            expected: """
                of: a unit at the level of \(role), \(level.rawValue), or none
                """, got: "\(quoted(unit.text)), a \(kind)")
    }
}
