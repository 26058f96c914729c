extension ServiceFile {
    /// What the rules need to know of the post and the law.
    package struct Surroundings: Sendable {
        /// A post as it stands today; `nil` where there is no such post.
        package let seat: @Sendable (PostID) -> Seat?
        /// Whether another way of leaving the post is under way for the same person.
        package let isLeaving: Bool
        package let law: Law
        package let writer: PersonID
        package let today: CivilDate

        package init(
            seat: @escaping @Sendable (PostID) -> Seat?, isLeaving: Bool = false,
            law: Law, writer: PersonID, today: CivilDate
        ) {
            self.seat = seat
            self.isLeaving = isLeaving
            self.law = law
            self.writer = writer
            self.today = today
        }
    }

    /// A post, whoever is on it, and the tenure of the one the file is about.
    package struct Seat: Sendable {
        package let kind: PostKind
        package let holder: PersonID?
        /// The first day of their last tenure; `nil` where they never had one.
        package let since: CivilDate?
        /// Its last day by the roster; `nil` while it lasts.
        package let left: CivilDate?

        package init(
            kind: PostKind, holder: PersonID?, since: CivilDate?, left: CivilDate? = nil
        ) {
            self.kind = kind
            self.holder = holder
            self.since = since
            self.left = left
        }
    }

    package func decide(
        _ command: ServiceCommand, in around: Surroundings
    ) throws(ServiceRefusal) -> [ServiceEvent] {
        switch command {
        case .train(var body):
            guard state == .none else { return [] }
            _ = try kind(of: body.post, held: body.person, around)
            guard body.from <= body.until else { throw .endsBeforeItBegan }
            guard body.until <= around.today else { throw .liesAhead(body.until) }
            body.title = try text("title", body.title, limit: TextLimit.line)
            body.words = try text("words", body.words)
            return [.trained(body)]
        case .beginLeaving(let body, let confirms):
            guard state == .none else { return [] }
            return [.leavingBegun(try begun(body, confirms, around))]
        case .step(let body, let asker):
            return [.stepped(try stepped(body, asker, around))]
        case .leave(let until, let words):
            let leaving = try underWay()
            if let missing = leaving.way.needs.first(where: { said($0) == nil }) {
                throw .stepMissing(missing)
            }
            guard until <= around.today else { throw .liesAhead(until) }
            // The roster is open to all: the sealed file does not say another day.
            if let left = around.seat(leaving.post)?.left, until != left {
                throw .leftOnAnotherDay(left)
            }
            if let first = leaving.way.endsNotBefore, let day = said(first)?.on, until < day {
                throw .endsBeforeStep(first, day)
            }
            return [
                .ended(
                    .init(
                        isLeft: true, until: until,
                        words: try text("words", words, required: false)))
            ]
        case .stay(let words):
            _ = try underWay()
            return [.ended(.init(isLeft: false, until: nil, words: try text("words", words)))]
        }
    }

    private func begun(
        _ body: ServiceEvent.LeavingBegun, _ confirms: Bool, _ around: Surroundings
    ) throws(ServiceRefusal) -> ServiceEvent.LeavingBegun {
        var body = body
        body.kind = try kind(of: body.post, held: body.person, around)
        guard !around.isLeaving else { throw .leavesAlready }
        guard body.way != .adjustment else { throw .adjustmentHasItsOwnFile }
        guard body.way.fits(body.kind) else { throw .wayNotForKind(body.way, body.kind) }
        if body.way == .recall || body.way == .automatic, !confirms { throw .notStartedByOthers }
        body.words = try text("words", body.words)
        return body
    }

    private func stepped(
        _ body: ServiceEvent.Stepped, _ asker: RecallBody?, _ around: Surroundings
    ) throws(ServiceRefusal) -> ServiceEvent.Stepped {
        let leaving = try underWay()
        guard let place = leaving.way.needs.firstIndex(of: body.step) else {
            throw .stepNotOfWay(body.step)
        }
        guard said(body.step) == nil else { throw .stepTwice(body.step) }
        if let missing = leaving.way.needs[..<place].first(where: { said($0) == nil }) {
            throw .stepMissing(missing)
        }
        guard body.on <= around.today else { throw .liesAhead(body.on) }
        if let since = around.seat(leaving.post)?.since, body.on < since {
            throw .beforeTenure(since)
        }
        if let earlier = steps.map(\.value.on).max(), body.on < earlier {
            throw .beforeEarlierStep(earlier)
        }
        var body = body
        body.words = try text("words", body.words)
        switch (leaving.way, body.step) {
        case (.recall, .demanded): try demanded(body, asker, leaving.kind, around.law)
        case (.recall, .voted): try voted(body, leaving.kind, around.law)
        case (.automatic, .found): try found(body, around.law)
        default:
            body.count = nil
            body.whole = nil
            body.present = nil
        }
        return body
    }

    /// Organic Law, art. 16: so many voters or representatives, with reasons. Of a collective its
    /// members demand it; how many, its charter says.
    private func demanded(
        _ body: ServiceEvent.Stepped, _ asker: RecallBody?, _ kind: PostKind, _ law: Law
    ) throws(ServiceRefusal) {
        guard let count = body.count, let whole = body.whole, let asker else {
            throw .countsMissing
        }
        guard count <= whole, count >= 0 else { throw .countsDoNotFit }
        guard asker.demands(of: kind) else { throw .bodyNotForKind(kind) }
        if asker == .members { return }
        let figure: LawFigureKey =
            asker == .voters
            ? "recall-demanded-by-voters" : "recall-demanded-by-representatives"
        let share = try majority(figure, law)
        guard share.isReached(by: count, of: whole) else {
            throw .tooFewAsked(count: count, least: share.least(of: whole))
        }
    }

    /// The same article: more than half of those registered vote, and more than half of them for
    /// it. Members of a collective vote by the share of their own law.
    private func voted(
        _ body: ServiceEvent.Stepped, _ kind: PostKind, _ law: Law
    ) throws(ServiceRefusal) {
        guard let count = body.count, let whole = body.whole, let present = body.present else {
            throw .countsMissing
        }
        guard count >= 0, count <= present, present <= whole else { throw .countsDoNotFit }
        if kind == .collective {
            let share = try majority("recall-of-collective-votes", law)
            guard share.isReached(by: count, of: whole) else {
                throw .notCarried(count: count, least: share.least(of: whole))
            }
            return
        }
        let turnout = try majority("recall-turnout", law)
        guard turnout.isReached(by: present, of: whole) else {
            throw .tooFewVoted(count: present, least: turnout.least(of: whole))
        }
        let votes = try majority("recall-votes", law)
        guard votes.isReached(by: count, of: present) else {
            throw .notCarried(count: count, least: votes.least(of: present))
        }
    }

    /// Organic Law, arts. 18 and 33: a judgment, the loss of capacity, or being found incompetent
    /// so many times running.
    private func found(_ body: ServiceEvent.Stepped, _ law: Law) throws(ServiceRefusal) {
        // A count is given where appraisals are the ground.
        guard let count = body.count else { return }
        guard case .times(let times)? = law.figure("ending-after-appraisals")?.amount else {
            throw .figureMissing
        }
        guard count >= times else { throw .appraisalsTooFew(times: times) }
    }

    private func majority(_ key: LawFigureKey, _ law: Law) throws(ServiceRefusal) -> Majority {
        guard case .share(let share)? = law.figure(key)?.amount else { throw .figureMissing }
        return share
    }

    private func underWay() throws(ServiceRefusal) -> ServiceEvent.LeavingBegun {
        guard let leaving else { throw .unknown }
        guard end == nil else { throw .over }
        return leaving.value
    }

    private func kind(
        of post: PostID, held person: PersonID, _ around: Surroundings
    ) throws(ServiceRefusal) -> PostKind {
        guard let seat = around.seat(post) else { throw .unknownPost }
        guard seat.holder == person else { throw .heldByAnother }
        guard person != around.writer else { throw .own }
        return seat.kind
    }

    private func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(ServiceRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
