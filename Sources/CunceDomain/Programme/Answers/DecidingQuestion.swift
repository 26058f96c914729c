/// A question that decided a rule, told as what was asked.
package struct DecidingQuestion: Sendable {
    /// What the rule asks; what must not be so as its opposite.
    package let condition: Condition
    /// What was found of it, more than one where several together must not be so.
    package let leaves: [Finding]
    package var clause: Clause { leaves.count == 1 ? leaves[0].clause : condition.clause }
}

extension Finding {
    /// The questions that decided it, in the order of the rule.
    ///
    /// - Parameter conditions: those of the pack, by the place a finding of them names.
    /// - Parameter isVeto: whether it speaks against somebody by what is so; else by what is not.
    package func questions(
        of conditions: [Clause: Condition], isVeto: Bool
    ) -> [DecidingQuestion] {
        let leaves = deciding.filter { $0.figure != nil && conditions[$0.clause] != nil }
        let plain: Verdict = isVeto ? .yes : .no
        let turned = leaves.filter { $0.verdict != plain }
        // Of several that must not all be so, no single one is asked.
        if turned.count > 1, turned.count == leaves.count, let whole = negation(in: conditions) {
            return [DecidingQuestion(condition: whole, leaves: turned)]
        }
        return leaves.compactMap { leaf in
            conditions[leaf.clause].map {
                DecidingQuestion(
                    condition: leaf.verdict == plain ? $0 : $0.opposite, leaves: [leaf])
            }
        }
    }

    /// The first condition it consists of that says what must not be, unless that is one of
    /// several, each of which alone would do.
    private func negation(in conditions: [Clause: Condition]) -> Condition? {
        if let condition = conditions[clause], case .not(let inner) = condition.kind {
            if case .any = inner.kind { return nil }
            return condition
        }
        return parts.count == 1 ? parts[0].negation(in: conditions) : nil
    }
}
