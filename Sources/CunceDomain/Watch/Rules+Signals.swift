extension Rules {
    /// Whether a signal asks how a village stands beside others: a rank, a mean, an index over all.
    ///
    /// Where none does, one village can be asked by itself.
    package var signalsCompare: Bool {
        (acceptance?.watch.map { $0.warnings + $0.signals } ?? []).contains(where: compares)
    }

    /// The same of one signal.
    package func compares(_ rule: AcceptanceRule) -> Bool {
        var criteria: Set<CriterionKey> = []
        var next = [rule.when]
        while let condition = next.popLast() {
            for inner in condition.all {
                switch inner.kind {
                case .fact(let test):
                    switch test.question {
                    case .rank, .placesLost, .besideMean: return true
                    case .holds, .holdsNot, .isOneOf, .number, .change, .growth, .lasting,
                        .lasted, .times, .by:
                        continue
                    }
                case .index, .grade, .below: return true
                case .criterion(let key):
                    if criteria.insert(key).inserted, let criterion = screening?.criterion(key) {
                        next.append(criterion.when)
                    }
                case .days(let count): next.append(count.when)
                case .value, .all, .any, .not, .atLeast, .points, .taken, .unanswered,
                    .instrument, .acceptance, .listed, .during:
                    continue
                }
            }
        }
        return false
    }
}
