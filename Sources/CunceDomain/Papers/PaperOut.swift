/// A document of the programme that went out, however that is known.
package struct PaperOut: Equatable, Sendable {
    /// What tells of it.
    package enum Source: Equatable, Sendable {
        /// Somebody recorded it.
        case recorded
        /// The brief of a week; it is out when it is signed.
        case brief(ISOWeek)
        /// The plan of a case; it is out when it is first approved.
        case plan(CaseID)
    }

    package let paper: PaperKey
    package let period: Period?
    /// The place it is about; `nil` for one of the whole programme.
    package let place: DivisionID?
    package let post: PostID?
    package let number: Int?
    package let reference: String
    package let addressee: String
    package let note: String
    package let source: Source
    package let at: Occurrence
}

extension Rules {
    /// Every document known to have gone out in a round, by day: those somebody recorded, and those
    /// Cunce makes itself by their own record.
    ///
    /// - Parameter cases: of the round.
    package func papersOut(of town: TownRound, cases: [Case]) -> [PaperOut] {
        let recorded = town.papers.all.map { paper in
            PaperOut(
                paper: paper.paper, period: paper.period, place: paper.place,
                post: paper.post, number: paper.number, reference: paper.reference,
                addressee: paper.addressee,
                note: paper.note, source: .recorded, at: paper.at)
        }
        let made = papers.flatMap { rule -> [PaperOut] in
            switch rule.document {
            case .brief:
                town.briefs.all.compactMap { brief in
                    brief.signed.map { .made(rule, as: .brief(brief.week), $0) }
                }
            case .plan:
                cases.compactMap { kase in
                    kase.plan.firstApproved.map {
                        .made(rule, as: .plan(kase.id), for: kase.listing.village, $0)
                    }
                }
            case .ledger, .responsibility, .promises, .tasks, .tours, .digest, .archive, nil: []
            }
        }
        return (recorded + made).sorted { ($0.at.on, $0.at.entry) < ($1.at.on, $1.at.entry) }
    }

    /// Whom the rules take a document to be about. What follows something that happened to the
    /// programme itself is about the programme.
    fileprivate func subject(of out: PaperOut) -> SubjectKey? {
        if let place = out.place { return place.subject }
        if let post = out.post { return post.subject }
        guard case .after(.fact(let fact), _) = paper(out.paper)?.due,
            self.fact(fact)?.about == .programme
        else { return nil }
        return FactBook.programme
    }
}

extension PaperOut {
    fileprivate static func made(
        _ rule: PaperRule, as source: Source, for place: DivisionID? = nil, _ at: Occurrence
    ) -> PaperOut {
        var period: Period?
        if case .brief(let week) = source { period = Period(.week, containing: week.monday) }
        return PaperOut(
            paper: rule.key, period: period, place: place, post: nil, number: nil, reference: "",
            addressee: "", note: "", source: source, at: at)
    }
}

extension FactBook {
    /// What went out in a round, as the rules are told of it.
    static func papers(_ rules: Rules, of town: TownRound, cases: [Case]) -> [Paper] {
        rules.papersOut(of: town, cases: cases).map { out in
            Paper(
                paper: out.paper, day: out.at.on, number: out.number, period: out.period,
                subject: rules.subject(of: out))
        }
    }
}
