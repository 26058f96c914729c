import CunceDomain
import Testing

/// How many households a sample takes: the larger of the number and the share, of a small village all.
@Suite struct AskingEnoughOfASample {
    private func sample(_ floor: Int?, share: Rational? = nil) -> AcceptanceSample {
        AcceptanceSample(
            key: "households", label: AcceptanceAtWork.label("农户"), fact: "asked", floor: floor,
            share: share.map { .init($0, of: "all") }, clause: AcceptanceAtWork.clause)
    }

    @Test func `is the larger of the number and the share of what is known`() {
        let tenth = Rational(1, over: 10)
        let rule = sample(20, share: tenth)
        #expect(
            rule.least(whole: Rational(301))
                == .init(count: 31, rule: .share(tenth, whole: Rational(301))))
        #expect(rule.least(whole: Rational(150)) == .init(count: 20, rule: .number))
    }

    @Test func `is the number alone where nobody knows what the share is of`() {
        let half = Rational(1, over: 2)
        #expect(sample(20, share: half).least(whole: nil) == .init(count: 20, rule: .number))
        #expect(sample(nil, share: half).least(whole: nil) == .init(count: 1, rule: .unstated))
        #expect(sample(nil).least(whole: nil) == .init(count: 1, rule: .unstated))
    }

    @Test func `is never more than there are, by what is known or by the list`() {
        let rule = sample(20, share: Rational(1, over: 10))
        #expect(rule.least(whole: Rational(12)) == .init(count: 12, rule: .all))
        #expect(
            rule.least(whole: Rational(400)).capped(by: 30) == .init(count: 30, rule: .all))
        #expect(
            rule.least(whole: Rational(150)).capped(by: 20) == .init(count: 20, rule: .number))
    }
}
