import CunceDomain
import CunceStore

/// Asks the rules which documents a round owes, on a day and in the days after it.
struct PapersAsking {
    let programme: Programme
    let book: FactBook
    let day: CivilDate
    /// The day the round was declared over; `nil` while it runs.
    let over: CivilDate?
    let places: [DivisionID: DivisionRow]

    private var rules: Rules { programme.rules }

    /// A round that is over owes nothing for periods that began afterwards.
    func answer(on day: CivilDate) -> [DuePapers.Paper] {
        (Evaluation(programme, book, on: day).duePapers()?.papers ?? []).filter { paper in
            guard let over, let period = paper.period else { return true }
            return period.first <= over
        }
    }

    /// Due on the day or before, by due day.
    func due(_ now: [DuePapers.Paper]) -> [RoundPapers.Owed] {
        let known = now.compactMap { owed($0, numbered: true) }
        // Where nothing ever went out, only the end of the round tells of its last document.
        let left = over.map { $0 < day ? answer(on: $0) : [] } ?? []
        let last = left.compactMap { owed($0, numbered: false) }.filter { one in
            !known.contains {
                $0.rule == one.rule && $0.period == one.period && $0.place == one.place
                    && $0.post == one.post
            }
        }
        return (last + known).enumerated().sorted {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }.map(\.element)
    }

    /// Due on a later day. Each is asked by itself: where nothing went out, a later one tells of the
    /// newest document only.
    var coming: [RoundPapers.Owed] {
        (1...RoundPapers.aheadDays).flatMap { days in
            let on = day.adding(days: days)
            return answer(on: on).compactMap { owed($0, numbered: false) }.filter { $0.day == on }
        }
    }

    /// Documents that hang on what nobody has told of.
    func unknown(_ now: [DuePapers.Paper]) -> [RoundPapers.Unknown] {
        rules.papers.compactMap { rule in
            let facts = now.filter { $0.paper == rule.key }.compactMap { paper -> FactKey? in
                guard case .open(let missing) = paper.due else { return nil }
                return missing.first?.fact
            }
            return facts.first.map {
                RoundPapers.Unknown(rule: rule, fact: $0, places: facts.count)
            }
        }
    }

    private func owed(_ paper: DuePapers.Paper, numbered: Bool) -> RoundPapers.Owed? {
        guard let rule = rules.paper(paper.paper), case .day(let due, _) = paper.due else {
            return nil
        }
        var number: String?
        if numbered, case .next(let text) = paper.number { number = text }
        return RoundPapers.Owed(
            rule: rule, place: paper.subject?.division.flatMap { places[$0] },
            post: paper.subject?.post, period: paper.period, day: due, number: number)
    }
}
