/// Who shares a sum of pay, and what a deduction rests on.
extension Evaluation {
    /// All posts of the scheme, or those of the same unit; `nil` for one of no such unit.
    func sharers(
        _ scheme: PayScheme, per kind: UnitKindKey?, with post: FactBook.Post
    ) -> [FactBook.Post]? {
        let all = book.posts.filter { scheme.roles.contains($0.role) }
        guard let kind else { return all }
        guard let unit = nearest(of: [kind], from: post.key) else { return nil }
        return all.filter { nearest(of: [kind], from: $0.key) == unit }
    }

    /// Posts of which nobody told the unit: they may share what others would get alone.
    func unplaced(_ scheme: PayScheme, per kind: UnitKindKey?) -> [MissingFact] {
        guard kind != nil else { return [] }
        return book.posts.filter { scheme.roles.contains($0.role) && $0.of == nil }.map {
            MissingFact(fact: "unit", subject: $0.key, period: nil)
        }
    }

    /// A sanction that was recorded, up to the end of the period.
    func isSanctioned(
        _ line: PayScheme.Line, _ subject: SubjectKey, _ period: Period
    ) -> Bool {
        book.actions.contains {
            $0.rung == line.sanction && $0.subject == subject && line.rests(on: $0.day, in: period)
        }
    }
}
