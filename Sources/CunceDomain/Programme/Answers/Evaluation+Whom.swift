/// For whom a paper is made.
extension Evaluation {
    /// Everybody it may be made for, in the order of the book; one that is nobody for the programme
    /// as a whole.
    func everybody(_ whom: PaperRule.Whom?) -> [SubjectKey?] {
        guard let whom else { return [nil] }
        switch whom.kind {
        case .units(let kinds):
            return book.units.filter { kinds.contains($0.kind) }.map(\.key)
        case .posts(let roles): return book.posts.filter { roles.contains($0.role) }.map(\.key)
        }
    }

    /// For whom it is made after something happened to somebody: for that one, for the unit a post
    /// is of, or for all below.
    func those(_ whom: PaperRule.Whom?, concernedBy subject: SubjectKey) -> [SubjectKey] {
        guard let whom else { return [subject] }
        switch whom.kind {
        case .units(let kinds):
            if let unit = nearest(of: kinds, from: subject) { return [unit] }
            return book.units.filter { kinds.contains($0.kind) && isUnder($0, subject) }
                .map(\.key)
        case .posts(let roles):
            if let role = posts[subject]?.role { return roles.contains(role) ? [subject] : [] }
            return book.posts.filter { post in
                guard roles.contains(post.role) else { return false }
                guard subject != FactBook.programme else { return true }
                return post.of.flatMap { units[$0] }.map {
                    $0.key == subject || isUnder($0, subject)
                } ?? false
            }.map(\.key)
        }
    }

    /// Whether somebody is among those it is made for, on the day.
    func isMade(_ whom: PaperRule.Whom, for subject: SubjectKey, _ clause: Clause) -> Finding {
        var parts: [Finding] = []
        if whom.among == .listed { parts.append(isListed(subject, clause)) }
        if let when = whom.when { parts.append(finding(when, for: subject)) }
        return Finding.all(parts, clause: clause)
    }

    private func isListed(_ subject: SubjectKey, _ clause: Clause) -> Finding {
        let key = posts[subject].map(\.of) ?? subject
        guard let unit = key.flatMap({ units[$0] }),
            book.units.contains(where: { !$0.listings.isEmpty })
        else { return unlisted(clause, subject) }
        let isListed = unit.listings.contains { $0.time.holds(on: day) }
        return Finding(
            isListed ? .yes : .no, clause: clause,
            figure: RuleFigure(
                .listed, of: unit.key, when: .day(day), value: isListed ? .yes : .no))
    }
}
