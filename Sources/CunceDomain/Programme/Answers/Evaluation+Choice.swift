/// Whom people chose where a line leaves it to them.
extension Evaluation {
    /// Standings and the line with what was chosen of those who stand at it: they take its places,
    /// and of the others it is open only while places are left for some of them.
    ///
    /// - Parameter isWhole: whether it is known who is compared, so that the others can be answered.
    func chosen(
        _ standings: [SubjectKey: Listings.Standing], _ line: Listings.Line, isWhole: Bool = true
    ) -> (standings: [SubjectKey: Listings.Standing], line: Listings.Line) {
        let left = standings.keys.filter { standings[$0]?.isLeftToPeople ?? false }.sorted()
        let listed = left.filter { book.chosen[$0] == .listed }
        let notListed = left.filter { book.chosen[$0] == .notListed }
        guard let least = line.places, !listed.isEmpty || !notListed.isEmpty else {
            return (standings, line)
        }
        let most = line.upTo ?? least
        let sure = standings.values.count { $0.verdict == .yes }
        let isCertain =
            isWhole && standings.values.allSatisfy { $0.verdict != .open || $0.isLeftToPeople }
        let mayBe = sure + left.count - notListed.count
        var settled = standings
        for key in left {
            let own: LineChoice? =
                if let told = book.chosen[key] {
                    told
                } else if isCertain, sure + listed.count >= most {
                    .notListed
                } else if isCertain, mayBe <= least {
                    .listed
                } else {
                    nil
                }
            if let own { settled[key]?.settle(own) }
        }
        var line = line
        let isSettled = left.allSatisfy { settled[$0]?.verdict != .open }
        line.choice = Listings.Choice(
            listed: listed, notListed: notListed,
            verdict: sure + listed.count > most
                ? .tooMany
                : isCertain && mayBe < least ? .tooFew : isSettled ? .within : .open)
        if isSettled { line.fallsBetweenEquals = false }
        return (settled, line)
    }
}

extension Listings.Standing {
    fileprivate mutating func settle(_ choice: LineChoice) {
        verdict = choice == .listed ? .yes : .no
        equals = []
        isLeftToPeople = false
        self.choice = choice
    }
}

extension Listings {
    /// What people chose at a line.
    package struct Choice: Equatable, Sendable {
        package let listed: [SubjectKey]
        package let notListed: [SubjectKey]
        /// Whether so many may be listed there; open while it is not settled of everybody.
        package let verdict: Bounds.Verdict
    }

    /// Units of which it is told what people chose at a line, and that stand at none.
    package func choseElsewhere(_ book: FactBook) -> [SubjectKey] {
        let atLine = Set(lines.compactMap(\.choice).flatMap { $0.listed + $0.notListed })
        return book.chosen.keys.filter { !atLine.contains($0) }.sorted()
    }
}
