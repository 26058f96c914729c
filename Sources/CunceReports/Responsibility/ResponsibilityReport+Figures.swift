import CunceDomain

/// The figures of the opening sentence, each with the entries behind it.
extension ResponsibilityReport {
    /// Links the programme asks for and nobody holds. Its entries are the listings of the
    /// villages that lack one.
    package var missing: Figure {
        let short = villages.filter { $0.missing > 0 }
        return Figure(
            count: short.reduce(0) { $0 + $1.missing }, entries: short.map(\.listing))
    }

    package var listed: Figure {
        Figure(count: villages.count, entries: villages.map(\.listing))
    }

    package var expired: Figure { links { $0.isExpired } }

    package var endingSoon: Figure { links { $0.endsIn != nil } }

    /// Posts that are linked and that nobody is on, each once.
    package var vacant: Figure { seats { $0.isVacant } }

    /// Linked posts in which somebody stands in on the day, each once.
    package var away: Figure { seats { $0.acting != nil } }

    /// Posts that carry more villages in a link than the programme advises, each once.
    package var overloaded: Figure {
        let over = loads.filter(\.isTooMuch)
        return Figure(count: Set(over.map(\.post)).count, entries: over.flatMap(\.entries))
    }

    private func links(_ matching: (ResponsibilityHolder) -> Bool) -> Figure {
        let found = villages.flatMap(\.holders).filter(matching)
        return Figure(count: found.count, entries: found.flatMap(\.entries))
    }

    private func seats(_ matching: (ResponsibilityHolder) -> Bool) -> Figure {
        let found = villages.flatMap(\.holders).filter(matching)
        return Figure(
            count: Set(found.map(\.post)).count,
            entries: found.flatMap { $0.acting?.entries ?? $0.entries })
    }
}
