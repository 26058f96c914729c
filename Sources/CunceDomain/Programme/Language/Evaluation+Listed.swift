/// Times on the list, and what acceptances came to.
extension Evaluation {
    func finding(_ test: ListedTest, _ clause: Clause, for subject: SubjectKey) -> Finding {
        let key = posts[subject].map(\.of) ?? subject
        guard let unit = key.flatMap({ units[$0] }) else { return unlisted(clause, subject) }
        switch test {
        case .times(let comparisons, let within):
            return times(unit, comparisons, within, clause)
        case .under(let tracks): return under(unit, tracks, clause)
        }
    }

    /// How often it came onto the list. A departure from a listing whose beginning nobody told is
    /// one that began some day before it.
    private func times(
        _ unit: FactBook.Unit, _ comparisons: [Comparison], _ within: Window?, _ clause: Clause
    ) -> Finding {
        let departures = book.departures.filter { $0.unit == unit.key && $0.day <= day }
        let isTold = book.units.contains { !$0.listings.isEmpty } || !book.departures.isEmpty
        guard isTold else { return unlisted(clause, unit.key) }
        let again = departures.compactMap(\.relisted).filter { relisted in
            !unit.listings.contains { $0.time.holds(on: relisted) }
        }
        let begun = (unit.listings.map(\.time.from) + again).filter { $0 <= day }.sorted()
        let left = departures.map(\.day).sorted()
        let unexplained = left.enumerated().filter { place, end in
            let previous = place > 0 ? left[place - 1] : nil
            return !begun.contains { first in
                first <= end && (previous.map { $0 < first } ?? true)
            }
        }.map(\.element)
        let (from, until) = days(within)
        let sure = begun.filter { first in first <= until && (from.map { $0 <= first } ?? true) }
        // Without a time, that it was listed once is enough; within one, it may have begun before.
        let possible = unexplained.filter { end in from.map { $0 <= end } ?? true }
        let least = sure.count + (from == nil ? possible.count : 0)
        let most = sure.count + possible.count
        let verdict = comparisons.verdict(from: Rational(least), to: Rational(most))
        guard verdict != .open else { return unlisted(clause, unit.key) }
        return Finding(
            verdict, clause: clause,
            figure: RuleFigure(
                .listed, of: unit.key, when: from.map { .span(from: $0, until: until) },
                value: .times(least)))
    }

    private func under(
        _ unit: FactBook.Unit, _ tracks: [TrackKey], _ clause: Clause
    ) -> Finding {
        guard book.units.contains(where: { !$0.listings.isEmpty }) else {
            return unlisted(clause, unit.key)
        }
        guard let listing = unit.listings.last(where: { $0.time.holds(on: day) }) else {
            return Finding(
                .no, clause: clause,
                figure: RuleFigure(.listed, of: unit.key, when: .day(day), value: .no))
        }
        guard let under = listing.tracks else { return unlisted(clause, unit.key) }
        let found = under.filter(tracks.contains)
        return Finding(
            found.isEmpty ? .no : .yes, clause: clause,
            figure: RuleFigure(
                .listed, of: unit.key, when: .day(day),
                value: (found.first ?? under.first).map { .track($0) } ?? .none))
    }

    /// Open, for want of what was decided on the list.
    func unlisted(_ clause: Clause, _ subject: SubjectKey) -> Finding {
        Finding(
            .open, clause: clause,
            missing: [MissingFact(fact: "listed", subject: subject, period: nil)])
    }

    func isCounted(_ unit: FactBook.Unit, _ among: Condition.UnitsBelow.Among) -> Bool {
        let opens = book.work.opens
        switch among {
        case .all: return true
        case .listed: return unit.listings.contains { $0.time.holds(on: day) }
        case .round:
            return unit.listings.contains { listing in
                let time = listing.time
                return time.from <= day
                    && (opens.map { first in time.until.map { $0 >= first } ?? true }
                        ?? time.holds(on: day))
            }
        case .assessed(let scheme):
            return book.assessments.contains { assessment in
                assessment.unit == unit.key && assessment.day <= day
                    && (opens.map { $0 <= assessment.day } ?? true)
                    && (scheme == nil || assessment.scheme == nil || assessment.scheme == scheme)
            }
        }
    }

    /// Each assessment is judged by what was known on its day.
    func finding(_ test: AcceptanceTest, _ clause: Clause, for subject: SubjectKey) -> Finding {
        guard let scheme = rules.acceptance?.scheme(test.scheme),
            asked.schemes.insert(test.scheme).inserted
        else { return Finding(.open, clause: clause) }
        defer { asked.schemes.remove(test.scheme) }
        let key = posts[subject].map(\.of) ?? subject
        guard let unit = key.flatMap({ units[$0] }), scheme.isFor(unit.kind) else {
            return Finding(
                .no, clause: clause,
                figure: RuleFigure(
                    .acceptance(test.scheme), of: subject, when: .day(day), value: .none))
        }
        let assessments = book.assessments.filter { assessment in
            assessment.unit == unit.key && assessment.day <= day
                && (assessment.scheme == nil || assessment.scheme == test.scheme)
        }.sorted { $0.day < $1.day }
        switch test.count {
        case .running(let count):
            let last = assessments.suffix(count).map { came($0, scheme, to: test.result, clause) }
            guard last.count == count else {
                return Finding(
                    .no, clause: clause,
                    figure: RuleFigure(
                        .acceptance(test.scheme), of: unit.key, when: .day(day),
                        value: .times(last.count)), parts: last)
            }
            return last.count == 1 ? last[0] : Finding.all(last, clause: clause)
        case .times(let comparisons, let within):
            let (from, until) = days(within)
            let parts = assessments.filter { assessment in
                assessment.day <= until && (from.map { $0 <= assessment.day } ?? true)
            }.map { came($0, scheme, to: test.result, clause) }
            return counted(
                parts, comparisons, clause, .acceptance(test.scheme), of: unit.key,
                from.map { .span(from: $0, until: until) } ?? .day(day))
        }
    }

    private func came(
        _ assessment: FactBook.Assessment, _ scheme: AcceptanceScheme,
        to result: AcceptanceTest.Result, _ clause: Clause
    ) -> Finding {
        let then = asAssessed(on: assessment.day)
        let applies = scheme.when.map { then.finding($0, for: assessment.unit) }
        if applies?.verdict == .no {
            return Finding(
                .no, clause: clause,
                figure: RuleFigure(
                    .acceptance(scheme.key), of: assessment.unit, when: .day(assessment.day),
                    value: .none))
        }
        let answer = then.answer(scheme, assessment, applies: applies, attempts: 1, today: day)
        guard answer.verdict != .open else {
            return Finding(.open, clause: clause, missing: answer.missing)
        }
        let hasPassed = answer.verdict == .yes
        return Finding(
            hasPassed == (result == .passed) ? .yes : .no, clause: clause,
            figure: RuleFigure(
                .acceptance(scheme.key), of: assessment.unit, when: .day(assessment.day),
                value: .result(hasPassed ? .passed : .failed)))
    }
}
