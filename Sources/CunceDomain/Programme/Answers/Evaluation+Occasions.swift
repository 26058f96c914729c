/// Days on which what a paper or a duty follows happened.
extension Evaluation {
    struct Happening {
        let subject: SubjectKey
        let day: CivilDate
    }

    struct Happenings {
        var known: [Happening] = []
        /// Whose are not told.
        var missing: [MissingFact] = []
    }

    /// Everybody's, up to the day.
    func happenings(_ occasion: Occasion) -> Happenings {
        switch occasion {
        case .rung(let rung):
            return Happenings(
                known: book.actions.filter { $0.rung == rung && $0.day <= day }
                    .map { Happening(subject: $0.subject, day: $0.day) })
        case .fact(let fact): return happenings(fact, of: subjects(toldOf: fact))
        case .list(let move):
            let kinds = Set(rules.unitKinds.filter(\.isListed).map(\.key))
            return happenings(move, of: book.units.filter { kinds.contains($0.kind) })
        }
    }

    func happenings(_ fact: FactKey, of subjects: [SubjectKey]) -> Happenings {
        var found = Happenings()
        for subject in subjects {
            guard let days = book.record(fact, of: subject)?.beginnings else {
                found.missing.append(MissingFact(fact: fact, subject: subject, period: nil))
                continue
            }
            found.known += days.filter { $0 <= day }.map { Happening(subject: subject, day: $0) }
        }
        return found
    }

    func happenings(_ move: ListMove, of units: [FactBook.Unit]) -> Happenings {
        guard book.units.contains(where: { !$0.listings.isEmpty }) else {
            return Happenings(
                missing: units.map { MissingFact(fact: "listed", subject: $0.key, period: nil) })
        }
        return Happenings(
            known: units.flatMap { unit in
                unit.listings.compactMap { listing in
                    switch move {
                    case .joined: listing.time.from
                    case .left: listing.time.until
                    }
                }.filter { $0 <= day }.map { Happening(subject: unit.key, day: $0) }
            })
    }

    private func subjects(toldOf fact: FactKey) -> [SubjectKey] {
        guard let kind = kinds[fact] else { return [] }
        switch kind.about {
        case .programme: return [FactBook.programme]
        case .unit:
            return book.units.filter {
                kind.unitKinds.isEmpty || kind.unitKinds.contains($0.kind)
            }.map(\.key)
        case .post, .supporter: return book.posts.map(\.key)
        }
    }
}

extension FactRecord {
    /// Days on which what is told began or happened; `nil` for what has no days.
    fileprivate var beginnings: [CivilDate]? {
        switch self {
        case .events(let events): events.map(\.day)
        case .states(let stays): stays.map(\.from)
        case .judgement, .choice, .number: nil
        }
    }
}
