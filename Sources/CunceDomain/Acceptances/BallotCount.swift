/// The papers of one sample, read twice by different people, slip by slip. 双人独立计票
package struct BallotCount: Equatable, Sendable {
    package struct Slip: Equatable, Sendable {
        package let number: Int
        /// What the first and the second reader read; `nil` where nobody has yet.
        package let first: BallotAnswerKey?
        package let second: BallotAnswerKey?

        /// Both read the same.
        package var agreed: BallotAnswerKey? { first == second ? first : nil }

        package var differs: Bool { first != nil && second != nil && first != second }
    }

    /// 1 to as many as were drawn.
    package let slips: [Slip]
    /// Whoever read first; the other is anybody else. `nil` before anybody did.
    package let reader: PersonID?
    package let other: PersonID?

    /// Papers on which both agree.
    package var valid: Int { slips.count { $0.agreed != nil } }

    package func count(of answer: BallotAnswerKey) -> Int {
        slips.count { $0.agreed == answer }
    }

    /// Read by one of the two only, or read differently.
    package var open: [Slip] {
        slips.filter { ($0.first != nil || $0.second != nil) && $0.agreed == nil }
    }
}

extension AcceptanceAttempt {
    /// - Returns: `nil` before a sample was drawn. What was read of an earlier draw does not count.
    package func count(of sample: AcceptancePartKey) -> BallotCount? {
        guard let draw = draw(of: sample) else { return nil }
        let counts = counts.filter {
            $0.value.sample == sample && $0.at.sequence > draw.at.sequence
        }
        let reader = counts.first?.at.by
        let other = counts.first { $0.at.by != reader }?.at.by
        var read: [[Int: BallotAnswerKey]] = [[:], [:]]
        for count in counts {
            let place = count.at.by == reader ? 0 : 1
            for ballot in count.value.ballots { read[place][ballot.slip] = ballot.answer }
        }
        return BallotCount(
            slips: draw.value.numbers.indices.map { place in
                .init(
                    number: place + 1, first: read[0][place + 1], second: read[1][place + 1])
            }, reader: reader, other: other)
    }

    /// Facts the ballots of a scheme come to: how many took part, and how many gave which answer.
    package func counted(_ scheme: AcceptanceScheme) -> [FactKey: Int] {
        var facts: [FactKey: Int] = [:]
        for sample in scheme.samples {
            guard let ballot = sample.ballot, let count = count(of: sample.key) else { continue }
            facts[sample.fact] = count.valid
            for answer in ballot.answers {
                guard let fact = answer.fact else { continue }
                facts[fact, default: 0] += count.count(of: answer.key)
            }
        }
        return facts
    }
}
