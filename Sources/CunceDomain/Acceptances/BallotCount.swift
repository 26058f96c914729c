/// The ballots of one sample: papers, read twice by different people, slip by slip, and answers by
/// code. 双人独立计票
package struct BallotCount: Equatable, Sendable {
    package struct Slip: Equatable, Sendable {
        package let number: Int
        /// What the first and the second reader read; `nil` where nobody has yet.
        package let first: BallotAnswerKey?
        package let second: BallotAnswerKey?

        /// Both read the same.
        package var agreed: BallotAnswerKey? { first == second ? first : nil }

        package var differs: Bool { first != nil && second != nil && first != second }

        package var isRead: Bool { first != nil || second != nil }

        /// - Parameter place: 0 for the first reader, 1 for the second.
        package func read(_ place: Int) -> BallotAnswerKey? { place == 0 ? first : second }
    }

    /// 1 to as many as were drawn.
    package let slips: [Slip]
    /// Whoever read first; the other is anybody else. `nil` before anybody did.
    package let reader: PersonID?
    package let other: PersonID?
    package let codes: BallotCodes

    /// Papers on which both agree.
    package var papers: Int { slips.count { $0.agreed != nil } }

    /// Papers somebody read.
    package var papersRead: Int { slips.count(where: \.isRead) }

    /// How many papers may be read: as many as were drawn, without those that codes are out for or
    /// that answered by one.
    package var room: Int { slips.count - codes.reserved }

    /// Households that answered, by paper or by code.
    package var answered: Int { papers + codes.used }

    /// By paper and by code together.
    package func count(of answer: BallotAnswerKey) -> Int {
        slips.count { $0.agreed == answer } + codes.count(of: answer)
    }

    /// Read by one of the two only, or read differently.
    package var open: [Slip] { slips.filter { $0.isRead && $0.agreed == nil } }

    /// Nobody can answer any more, and what was read was read alike by both.
    package var isComplete: Bool { answered > 0 && open.isEmpty && codes.running == nil }

    /// The part of somebody who reads.
    ///
    /// - Parameter assessors: those who assess now. Whoever is none any more is followed by the
    ///   next who reads, who begins anew.
    /// - Returns: 0 or 1; `nil` where two others read.
    package func place(of person: PersonID, among assessors: Set<PersonID>) -> Int? {
        Self.place(of: person, after: reader, other, among: assessors)
    }

    static func place(
        of person: PersonID, after reader: PersonID?, _ other: PersonID?,
        among assessors: Set<PersonID>
    ) -> Int? {
        if reader == person { return 0 }
        if other == person { return 1 }
        guard let reader else { return 0 }
        guard let other else { return assessors.contains(reader) ? 1 : 0 }
        if !assessors.contains(reader) { return 0 }
        return assessors.contains(other) ? nil : 1
    }

    /// What somebody read of a slip so far.
    package func own(
        _ slip: Slip, of person: PersonID, among assessors: Set<PersonID>
    ) -> BallotAnswerKey? {
        guard let place = place(of: person, among: assessors),
            (place == 0 ? reader : other) == person
        else { return nil }
        return slip.read(place)
    }
}

extension AcceptanceAttempt {
    /// - Returns: `nil` before a sample was drawn. What was read of an earlier draw does not count.
    package func count(of sample: AcceptancePartKey) -> BallotCount? {
        guard let draw = draw(of: sample), let codes = codes(of: sample) else { return nil }
        var readers: [PersonID?] = [nil, nil]
        var read: [[Int: BallotAnswerKey]] = [[:], [:]]
        for one in counts where one.value.sample == sample && one.at.sequence > draw.at.sequence {
            let assessors = namings.last { $0.at.sequence < one.at.sequence }?.value ?? []
            guard
                let place = BallotCount.place(
                    of: one.at.by, after: readers[0], readers[1], among: assessors)
            else { continue }
            if readers[place] != one.at.by {
                readers[place] = one.at.by
                read[place] = [:]
            }
            for ballot in one.value.ballots { read[place][ballot.slip] = ballot.answer }
            for slip in one.value.withdrawn ?? [] { read[place][slip] = nil }
        }
        return BallotCount(
            slips: draw.value.numbers.indices.map { place in
                .init(
                    number: place + 1, first: read[0][place + 1], second: read[1][place + 1])
            }, reader: readers[0], other: readers[1], codes: codes)
    }

    /// Facts the ballots of a scheme come to: how many took part, and how many gave which answer.
    package func counted(_ scheme: AcceptanceScheme) -> [FactKey: Int] {
        var facts: [FactKey: Int] = [:]
        for sample in scheme.samples {
            // Drawn and not answered yet, nothing is known: nought would be a finding.
            guard let ballot = sample.ballot, let count = count(of: sample.key), count.answered > 0
            else { continue }
            facts[sample.fact] = count.answered
            for answer in ballot.answers {
                guard let fact = answer.fact else { continue }
                facts[fact, default: 0] += count.count(of: answer.key)
            }
        }
        return facts
    }
}
