/// Days of states, and duties that are less for them.
extension Evaluation {
    /// Both ends included.
    func count(from first: CivilDate, until last: CivilDate, worked: Bool) -> Int {
        guard first <= last else { return 0 }
        let span = 0...last.days(since: first)
        return worked
            ? span.count { book.work.calendar.isWorking(first.adding(days: $0)) } : span.count
    }

    /// Days of a time on which a state held, of several posts of a unit added.
    func days(
        of fact: FactKey, for subject: SubjectKey, from: CivilDate?, until: CivilDate,
        worked: Bool
    ) -> Known {
        guard let kind = kinds[fact] else {
            return .missing([MissingFact(fact: fact, subject: subject, period: nil)])
        }
        let owners = subjects(of: kind, nil, seenFrom: subject)
        var sum = 0
        var missing =
            owners.isEmpty ? [MissingFact(fact: fact, subject: subject, period: nil)] : []
        for owner in owners {
            guard case .states(let stays) = book.record(fact, of: owner) else {
                missing.append(MissingFact(fact: fact, subject: owner, period: nil))
                continue
            }
            sum += days(of: stays, from: from, until: until, worked: worked)
        }
        return missing.isEmpty ? .number(Rational(sum)) : .missing(missing)
    }

    /// Each day once, however many stays cover it; what lasts is known up to the day.
    func days(
        of stays: [FactRecord.Stay], from: CivilDate?, until: CivilDate, worked: Bool
    ) -> Int {
        var sum = 0
        var next = from
        for stay in stays.sorted(by: { $0.from < $1.from }) {
            let first = next.map { max($0, stay.from) } ?? stay.from
            let last = min(stay.until ?? min(day, until), until)
            guard first <= last else { continue }
            sum += count(from: first, until: last, worked: worked)
            next = last.adding(days: 1)
        }
        return sum
    }

    /// How much of a duty is owed in a window.
    struct Amount {
        let times: Int
        /// Facts by which it may be less.
        var missing: [DutyAnswers.MissingWork] = []
    }

    /// The stated amount, less what the pack takes off for days of a state or of an excuse.
    func amount(of series: DutySeries, in period: DutyPeriod) -> Amount {
        let cadence = series.cadence
        guard let less = cadence.less else { return Amount(times: cadence.times) }
        let off: Int
        switch less.source {
        case .fact(let fact):
            switch days(
                of: fact, for: series.owners[0], from: period.first, until: period.last,
                worked: less.countsWorked)
            {
            case .number(let number): off = number.whole ?? 0
            case .missing(let facts, _):
                return Amount(
                    times: cadence.times, missing: facts.map(DutyAnswers.MissingWork.fact))
            }
        case .excuses:
            let stays = book.work.excuses.filter { excuse in
                series.owners.contains(excuse.post)
                    && (excuse.duty.map { $0 == cadence.key } ?? true)
            }.map(\.time)
            off = days(
                of: stays, from: period.first, until: period.last, worked: less.countsWorked)
        }
        switch less.measure {
        case .days: return Amount(times: max(0, cadence.times - off))
        // A round without an end has no days to be a share of.
        case .share where period.last == .farthest: return Amount(times: cadence.times)
        case .share:
            let all = count(from: period.first, until: period.last, worked: less.countsWorked)
            let left = Rational(max(0, all - off) * cadence.times)
            return Amount(
                times: left.divided(by: Rational(all))?.rounded(.up).whole ?? cadence.times)
        }
    }
}
