package import CunceDomain

/// Lines that a quota draws.
extension FindingWords {
    /// What the villages of a line are ordered by.
    package func order(of line: Listings.Line) -> Quota.Order? {
        words.rules.quotas.first { $0.clause == line.clause }?.order
    }

    /// 40 个村比，界线在52：线以内 4 个，线以外 36 个。
    package func text(of line: Listings.Line) -> String {
        guard let places = line.places else {
            return words.say(
                "screening.line-unknown",
                ["among": "\(line.among)", "count": "\(line.missing.count)"])
        }
        var values = [
            "among": "\(line.among)", "inside": "\(places)", "outside": "\(line.among - places)",
            "count": "\(line.missing.count)",
        ]
        guard let value = line.value else {
            return line.missing.isEmpty
                ? words.say("screening.line-places", values)
                : words.say("screening.line-missing", values)
        }
        values["value"] = self.value(value, of: order(of: line))
        return words.say("screening.line-at", values)
    }

    /// What is left to people, which of equal ones or how many, or what they chose; `nil` where
    /// nothing is or was.
    package func choice(in line: Listings.Line) -> String? {
        if line.fallsBetweenEquals {
            return words.say("screening.line-equals", ["count": "\(line.atLine.count)"])
        }
        if let choice = line.choice, choice.verdict != .open {
            return choice.listed.isEmpty
                ? words.say("screening.line-left-out", ["count": "\(choice.notListed.count)"])
                : words.say("screening.line-chosen", ["count": "\(choice.listed.count)"])
        }
        return line.upTo.map {
            words.say("screening.line-choice", ["from": "\(line.places ?? 0)", "to": "\($0)"])
        }
    }
}
