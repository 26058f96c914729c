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

    /// A sum in whole fen of each, together exactly the sum: each has the fen below its part, and the
    /// fen that are left go to the largest remainders; of equal ones to the earlier key.
    ///
    /// - Parameters:
    ///   - pool: in yuan; rounded to whole fen by `rounding` first.
    ///   - all: the sum of `numbers`, not nought.
    /// - Returns: fen; `nil` where a part is too large to be pay.
    func wholeShares(
        of pool: Rational, in numbers: [SubjectKey: Rational], all: Rational,
        _ rounding: Rounding
    ) -> [SubjectKey: Int]? {
        let sum = (pool * Rational(100)).rounded(rounding)
        var shares: [SubjectKey: Int] = [:]
        var rests: [(key: SubjectKey, rest: Rational)] = []
        var left = sum
        for (key, number) in numbers {
            guard let part = (sum * number).divided(by: all) else { return nil }
            let below = part.rounded(.down)
            guard let whole = below.whole else { return nil }
            shares[key] = whole
            rests.append((key, part - below))
            left = left - below
        }
        rests.sort { $0.rest == $1.rest ? $0.key.text < $1.key.text : $0.rest > $1.rest }
        for one in rests.prefix(left.whole ?? 0) { shares[one.key, default: 0] += 1 }
        return shares
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
