/// What a document of the pack asks of a record of it.
extension PaperRule {
    /// For what, or about what, one is made.
    package enum About: Equatable, Sendable {
        /// One for the whole programme.
        case programme
        /// When it is due is not stated, so it may be one for each place as well.
        case anything
        /// A place of one of these kinds; of any where there is none.
        case places([UnitKindKey])
        /// A post of one of these roles; of any where there is none.
        case posts([RoleKey])
    }

    /// The length of the periods it is owed for; `nil` where it is owed for none.
    package var each: Period.Unit? { due?.each }
}

extension PaperRule.Due {
    /// The length of its periods; `nil` where it has none.
    package var each: Period.Unit? {
        switch self {
        case .each(let unit, _, _, _): unit
        case .after: nil
        }
    }
}

extension Rules {
    package func paper(_ key: PaperKey) -> PaperRule? { papers.first { $0.key == key } }

    /// Those that share the series of a pattern.
    package func papers(of pattern: PaperNumber) -> Set<PaperKey> {
        Set(papers.filter { $0.number == pattern }.map(\.key))
    }

    package func about(_ paper: PaperRule) -> PaperRule.About {
        switch (paper.whom?.kind, paper.due) {
        case (.units(let kinds), _): .places(kinds)
        case (.posts(let roles), _): .posts(roles)
        case (nil, nil): .anything
        case (nil, .each): .programme
        case (nil, .after(.rung, _)): .anything
        case (nil, .after(.list, _)): .places(unitKinds.filter(\.isListed).map(\.key))
        case (nil, .after(.fact(let key), _)):
            switch fact(key)?.about {
            case .unit: .places(fact(key)?.unitKinds ?? [])
            case .programme, nil: .programme
            case .post, .supporter: .posts([])
            }
        }
    }

    /// Whether each post of a role has a document of its own.
    package func isOwn(_ paper: PaperRule, of role: RoleKey) -> Bool {
        guard case .posts(let roles) = about(paper) else { return false }
        return roles.contains(role)
    }

    /// Facts of which somebody must know when they happened, to know which documents are due.
    package var factsBehindPapers: Set<FactKey> {
        Set(
            papers.compactMap {
                guard case .after(.fact(let fact), _) = $0.due else { return nil }
                return fact
            })
    }

    /// Whether one must know what is told of places, to know which documents are due.
    package var papersAskFacts: Bool {
        !factsBehindPapers.isEmpty || papers.contains { $0.whom?.when != nil }
    }
}

extension PaperNumber {
    /// The number in the series, from what somebody typed: `7`, or the whole as it stands on the
    /// paper in the given year.
    package func number(_ typed: String, year: Int) -> Int? {
        let ends = text(year: year).split(
            separator: Self.gap, maxSplits: 1, omittingEmptySubsequences: false)
        var digits = Substring(typed)
        if ends.count == 2, typed.hasPrefix(ends[0]), typed.hasSuffix(ends[1]),
            typed.count > ends[0].count + ends[1].count
        {
            digits = typed.dropFirst(ends[0].count).dropLast(ends[1].count)
        }
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.count <= 5,
            let number = Int(digits), number > 0
        else { return nil }
        return number
    }
}
