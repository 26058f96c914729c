/// Conditions made of others: yes, no, and open where it depends on what is not known.
extension Finding {
    package static func all(_ parts: [Finding], clause: Clause) -> Finding {
        let verdict: Verdict =
            if parts.contains(where: { $0.verdict == .no }) {
                .no
            } else if parts.contains(where: { $0.verdict == .open }) {
                .open
            } else {
                .yes
            }
        return together(verdict, parts, clause)
    }

    package static func atLeast(_ count: Int, _ parts: [Finding], clause: Clause) -> Finding {
        let held = parts.filter { $0.verdict == .yes }.count
        let open = parts.filter { $0.verdict == .open }.count
        let verdict: Verdict = held >= count ? .yes : held + open >= count ? .open : .no
        return together(verdict, parts, clause)
    }

    func negated(clause: Clause) -> Finding {
        let verdict: Verdict =
            switch self.verdict {
            case .yes: .no
            case .no: .yes
            case .open: .open
            }
        return Finding.together(verdict, [self], clause)
    }

    static func together(_ verdict: Verdict, _ parts: [Finding], _ clause: Clause) -> Finding {
        guard verdict == .open else { return Finding(verdict, clause: clause, parts: parts) }
        var missing: [MissingFact] = []
        var equals: [SubjectKey] = []
        for part in parts where part.verdict == .open {
            for fact in part.missing where !missing.contains(fact) { missing.append(fact) }
            for key in part.equals where !equals.contains(key) { equals.append(key) }
        }
        return Finding(.open, clause: clause, parts: parts, missing: missing, equals: equals)
    }

    /// The leaves that make the verdict what it is: of several that could have, those that did.
    package var deciding: [Finding] {
        if parts.isEmpty { return [self] }
        let same = parts.filter { $0.verdict == verdict }
        let leaves = (same.isEmpty ? parts : same).flatMap(\.deciding)
        return figure == nil ? leaves : [self] + leaves
    }
}
