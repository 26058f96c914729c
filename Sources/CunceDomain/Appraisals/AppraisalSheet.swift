/// What an appraisal comes to, explained line by line: points, the facts they come from, what
/// proves each, the clause.
package struct AppraisalSheet: Equatable, Sendable {
    package struct Line: Equatable, Sendable {
        package let key: AppraisalItemKey
        package let label: Label
        /// With their weight; `nil` where a fact is missing.
        package let points: Rational?
        /// What it can come to at most, with its weight; `nil` where the pack states none.
        package let most: Rational?
        package let clause: Clause
        package let facts: [AppraisalFile.Tied]
        package let missing: [MissingFact]
        /// What its condition came to, for a line given by one.
        package let verdict: Finding.Verdict?
        /// It decides or bounds the grade, and has no points.
        package let isVeto: Bool
        /// Whether its rule asks any fact at all.
        let asksFacts: Bool

        /// Every fact behind it has something that proves it.
        package var isProven: Bool {
            !asksFacts || !facts.isEmpty && facts.allSatisfy { !$0.evidence.isEmpty }
        }

        package var isKnown: Bool {
            isVeto ? verdict != .open : points != nil
        }
    }

    package let lines: [Line]
    package let start: Rational
    package let maximum: Rational?
    package let score: Rational?
    package let grade: GradeKey?
    /// Where the grade begins, or the veto that decides it.
    package let gradeClause: Clause?
}

extension AppraisalFile {
    /// The facts of the file and nothing else, as a book the rules are tried on.
    package func book(in around: AppraisalSurroundings) -> FactBook {
        guard let opened = opening?.value else { return FactBook() }
        let kinds = Dictionary(
            around.programme.rules.facts.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
        var records: [SubjectKey: [FactKey: FactRecord]] = [:]
        for (owner, facts) in Dictionary(grouping: facts, by: \.place.subject) {
            for (fact, values) in Dictionary(grouping: facts, by: \.place.fact) {
                guard let kind = kinds[fact],
                    let record = FactRecord(
                        kind,
                        values.map {
                            .init(
                                place: DivisionID(0), fact: fact, slot: $0.place.slot,
                                value: $0.value)
                        })
                else { continue }
                records[owner, default: [:]][fact] = record
            }
        }
        return FactBook(
            units: around.units,
            posts: [
                .init(
                    key: opened.post.subject, role: opened.role, name: "",
                    of: around.units.first?.key)
            ], facts: records)
    }

    /// The same engine that `cunce programme try` asks, on the file's facts.
    ///
    /// - Returns: `nil` for a file that was never opened, or a scheme the pack does not have.
    package func sheet(in around: AppraisalSurroundings) -> AppraisalSheet? {
        guard let opened = opening?.value,
            let scheme = around.programme.rules.appraisal(opened.scheme)
        else { return nil }
        let evaluation = Evaluation(
            around.programme, book(in: around), on: opened.period.last.adding(days: 1))
        let found = evaluation.grades(scheme, in: opened.period, for: opened.post.subject)
        let rules = around.programme.rules
        let items = zip(scheme.items, found.items).map { item, found in
            AppraisalSheet.Line(
                key: item.key, label: item.label, points: found.points,
                most: item.most.map { $0 * item.weight } ?? item.given, clause: item.clause,
                facts: tied(item.facts(in: rules)), missing: found.missing,
                verdict: found.finding?.verdict, isVeto: false,
                asksFacts: !item.facts(in: rules).isEmpty)
        }
        let vetoes = zip(scheme.vetoes, found.vetoes).map { veto, found in
            AppraisalSheet.Line(
                key: veto.key, label: veto.label, points: nil, most: nil, clause: veto.clause,
                facts: tied(veto.when.facts(in: rules)), missing: found.finding.missing,
                verdict: found.finding.verdict, isVeto: true,
                asksFacts: !veto.when.facts(in: rules).isEmpty)
        }
        var score: Rational?
        if case .known(let known) = found.score { score = known }
        var grade: (GradeKey, Clause)?
        if case .known(let key, let clause) = found.grade { grade = (key, clause) }
        return AppraisalSheet(
            lines: items + vetoes, start: scheme.start, maximum: scheme.maximum, score: score,
            grade: grade?.0, gradeClause: grade?.1)
    }

    private func tied(_ keys: [FactKey]) -> [Tied] {
        facts.filter { keys.contains($0.place.fact) }
    }
}

extension Appraisal.Item {
    /// What a line given by a condition comes to where it holds.
    fileprivate var given: Rational? {
        guard case .given(_, let points) = points, !points.isNegative else { return nil }
        return points * weight
    }
}
