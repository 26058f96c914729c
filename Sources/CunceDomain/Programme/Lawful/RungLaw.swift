/// What a step is in law beside whom it may fall on (product principle 10).
extension Rung.Deed {
    /// Whether the law knows such a step against such a subject.
    ///
    /// - Source: Organic Law of Villagers' Committees arts. 11 and 16 (2018 text): who is elected
    ///   is removed by those who elected, and nobody else is recalled. Members of the supervision
    ///   body and of the collective are chosen likewise (art. 32; Rural Collective Economic
    ///   Organisations Law 2024). Admonition and sanction fall on persons: interim measures of
    ///   2005, arts. 2 and 3; Political Sanctions Law arts. 12 and 22. Those who help of their own
    ///   will know an open promise only (principle 11).
    package func mayConcern(_ subject: RungSubject) -> Bool {
        if subject == .supporter { return self == .promiseOpen }
        return switch self {
        case .notice, .reminder, .talk, .inspection, .direction, .preference, .promiseOpen, .other:
            true
        case .admonition, .sanction: subject != .unit
        case .adjustment, .removal:
            subject == .party || subject == .employed || subject == .department
        case .recall: subject.isElected
        }
    }

    /// What is expected where it may not, and the rule behind it.
    fileprivate var bound: (rule: LawfulRule, expected: String)? {
        switch self {
        case .notice, .reminder, .talk, .inspection, .direction, .preference, .promiseOpen, .other:
            nil
        case .admonition, .sanction: (.personalStep, "\(rawValue) of posts, which people hold")
        case .adjustment, .removal:
            (.electedRemoved, "adjustment and removal of party and employed posts only")
        case .recall:
            (.recallOfOthers, "recall of elected members (committee, supervision, collective) only")
        }
    }
}

extension Rung {
    /// Subjects on whom it may not fall, by the rule that forbids it.
    var unlawful: [(rule: LawfulRule, expected: String, subjects: [RungSubject])] {
        var found: [(rule: LawfulRule, expected: String, subjects: [RungSubject])] = []
        for deed in deeds {
            let wrong = subjects.filter { $0 != .supporter && !deed.mayConcern($0) }
            guard let bound = deed.bound, !wrong.isEmpty,
                !found.contains(where: { $0.rule == bound.rule })
            else { continue }
            found.append((bound.rule, bound.expected, wrong))
        }
        if subjects.contains(.supporter), !deed.mayConcern(.supporter) {
            found.append((.supporterBound, "promise-open for a supporter", [.supporter]))
        }
        return found
    }

    /// Declared, and as its words say.
    private var deeds: [Deed] {
        guard deed != .adjustment, deed != .removal, deed != .recall else { return [deed] }
        let english = label.en.lowercased().split { !$0.isLetter }
        func says(_ chinese: [String], _ beginnings: [String]) -> Bool {
            chinese.contains(where: label.zh.contains)
                || english.contains { word in beginnings.contains(where: word.hasPrefix) }
        }
        var found = [deed]
        if says(
            ["免职", "撤职", "撤换", "停职", "辞职", "解聘", "辞退", "调离", "组织调整"],
            ["dismiss", "remov", "resign"])
        {
            found.append(.removal)
        }
        if says(["罢免"], ["recall"]) { found.append(.recall) }
        return found
    }
}
