import CunceDomain

/// The keys of `cunce status --format json`. What is not known is written as `null`, not left out.
extension StatusReport: Encodable {
    private enum Key: String, CodingKey {
        case division, asOf, round, cases, totals, head
    }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: Key.self)
        try keys.encode(division, forKey: .division)
        try keys.encode(asOf, forKey: .asOf)
        try keys.encode(round, forKey: .round)
        try keys.encode(cases, forKey: .cases)
        try keys.encode(totals, forKey: .totals)
        try keys.encode(head, forKey: .head)
    }
}

extension StatusCase: Encodable {
    private enum Key: String, CodingKey {
        case village, state, since, dimensions, problems, tasks, links, obligations
    }

    private enum ObligationKey: String, CodingKey { case due, late }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: Key.self)
        try keys.encode(village, forKey: .village)
        try keys.encode(state, forKey: .state)
        try keys.encode(since, forKey: .since)
        var weights: [String: Int?] = [:]
        for dimension in Dimension.allCases {
            weights.updateValue(dimensions[dimension], forKey: dimension.rawValue)
        }
        try keys.encode(weights, forKey: .dimensions)
        try keys.encode(problems, forKey: .problems)
        try keys.encode(tasks, forKey: .tasks)
        try keys.encode(links, forKey: .links)
        var owed = keys.nestedContainer(keyedBy: ObligationKey.self, forKey: .obligations)
        try owed.encode(obligations.due, forKey: .due)
        try owed.encode(obligations.late, forKey: .late)
    }
}
