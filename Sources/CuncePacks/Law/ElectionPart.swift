import CunceDomain
import Yams

/// Reads what the law asks of by-elections.
struct ElectionPart {
    let law: LawPart

    func rule(_ value: PackValue, _ shelf: [String: LawSource]) -> ElectionRule? {
        let known = [
            "kind", "body", "present", "votes", "votes-of", "second-ballot",
            "candidates-over-seats", "notice-days",
        ]
        guard let fields = PackFields(value, known: known + LawPart.reference) else { return nil }
        let kind = fields.choice("kind", PostKind.self)
        let body = fields.choice("body", ElectingBody.self)
        let present = fields.required("present", Majority.words)?.majority()
        let votes = fields.required("votes", Majority.words)?.majority()
        let votesOf = fields.choice("votes-of", ElectionRule.Base.self)
        let second = fields.optional("second-ballot").map { $0.majority() }
        let over = fields.optional("candidates-over-seats").map { $0.number(0...20) }
        let notice = fields.optional("notice-days").map { $0.number(0...366) }
        let reference = law.reference(fields, shelf)
        guard let kind, let body, let present, let votes, let votesOf, second != .some(nil),
            over != .some(nil), notice != .some(nil), let reference
        else { return nil }
        return ElectionRule(
            kind: kind, body: body, present: present, votes: votes, votesOf: votesOf,
            secondBallot: second ?? nil, candidatesOverSeats: (over ?? nil) ?? 0,
            noticeDays: (notice ?? nil) ?? 0, reference: reference)
    }
}

extension Majority {
    static let words: Phrase = "a share such as more-than 1/2 or at-least 2/3"
}

extension PackValue {
    /// `more-than 1/2` or `at-least 2/3`.
    func majority() -> Majority? {
        guard case .scalar(let scalar) = node else {
            complain(expected: Majority.words, got: shown)
            return nil
        }
        let words = scalar.string.split(separator: " ")
        let parts = words.last?.split(separator: "/").map { Int($0) } ?? []
        let isMore: Bool? =
            switch words.first {
            case "more-than": true
            case "at-least": false
            default: nil
            }
        guard words.count == 2, parts.count == 2, let isMore, let numerator = parts[0],
            let denominator = parts[1],
            let majority = Majority(numerator, of: denominator, isMore: isMore)
        else {
            complain(expected: Majority.words, got: shown)
            return nil
        }
        return majority
    }

    func civilDay() -> CivilDate? {
        guard case .scalar(let scalar) = node, let day = CivilDate(scalar.string) else {
            complain(expected: "a day such as 2018-12-29", got: shown)
            return nil
        }
        return day
    }
}
