/// What a duty follows, as far as it is its owner's to answer it.
extension Evaluation {
    func happenings(
        _ occasion: Occasion, _ whose: StepSubject, for series: DutySeries
    ) -> Happenings {
        switch occasion {
        case .fact(let fact):
            let subject = series.unit ?? series.owners[0]
            guard let kind = kinds[fact] else { return Happenings() }
            return happenings(fact, of: subjects(of: kind, nil, seenFrom: subject))
        case .rung:
            var found = happenings(occasion)
            found.known = found.known.filter { happening in
                let isOwn = series.owners.contains(happening.subject)
                switch whose {
                case .owner: return isOwn
                case .others: return !isOwn && reaches(series, happening.subject)
                }
            }
            return found
        case .list(let move):
            let listed = book.units.filter { unit in
                rules.unitKinds.contains { $0.key == unit.kind && $0.isListed }
                    && reaches(series, unit.key)
            }
            return happenings(move, of: listed)
        }
    }

    /// Whether a unit or post is the unit the duty is owed for, or stands at or below the owner's
    /// place; whoever is of no unit has all of them.
    private func reaches(_ series: DutySeries, _ subject: SubjectKey) -> Bool {
        guard let unit = (posts[subject].map(\.of) ?? subject).flatMap({ units[$0] }) else {
            return false
        }
        if let own = series.unit { return unit.key == own }
        guard let place = posts[series.owners[0]]?.of else { return true }
        return unit.key == place || isUnder(unit, place)
    }
}

extension Occasion {
    /// Whether it happens to somebody in particular, so that an answer says to whom.
    var isOfSomebody: Bool {
        switch self {
        case .fact: false
        case .rung, .list: true
        }
    }
}
