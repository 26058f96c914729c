package import CunceDomain
package import CunceStore

/// What the triggers of the programme propose for the posts of a place, for whoever may propose
/// it. The programme explains; people decide.
package enum PersonnelProposals {
    /// One rung for one post.
    package struct One: Equatable, Sendable {
        package let rung: Rung
        package let post: PostID
        package let trigger: Trigger
        package let clause: Clause
    }

    /// - Parameters:
    ///   - files: every step the reader may know of; what runs already is not proposed again.
    ///   - appraisals: those the reader may know of; nothing is proposed on others.
    package static func read(
        _ seats: PersonnelSeats, for actor: Actor, files: [PersonnelFile],
        appraisals: [AppraisalFile], on day: CivilDate, calendar: WorkCalendar,
        cache: StateCache, connection: any SQLConnection
    ) throws -> [One] {
        let rules = seats.programme.rules
        guard let ladder = rules.ladder, !ladder.triggers.isEmpty,
            let id = DivisionPath(actor.path).ids.last,
            let place = try DivisionByID.find(id, on: connection)
        else { return [] }
        var book = try InstallationBook.read(
            seats.programme, at: place,
            round: try RoundRows.running(over: place, on: day, connection), on: day,
            calendar: calendar, cache: cache, connection: connection)
        for file in appraisals { book.takeGrade(file) }
        book.actions = files.compactMap { file in
            guard let decision = file.action.decision, decision.value.isTaken,
                let proposal = file.action.proposal?.value
            else { return nil }
            return FactBook.Action(
                rung: proposal.rung, subject: proposal.post.subject, day: decision.at.on)
        }
        let running = Set(
            files.filter { !$0.isOver }.compactMap { file in
                file.action.proposal.map { "\($0.value.rung) \($0.value.post)" }
            })
        // What was proposed and declined, or taken back by a review, is not proposed again on the
        // same ground for a year.
        let declined = Set(
            files.compactMap { file -> String? in
                let action = file.action
                let last = action.stage == .revoked ? action.review?.at : action.decision?.at
                guard let last, action.stage == .revoked || action.stage == .notTaken,
                    last.on > day.adding(days: -366),
                    let proposal = file.action.proposal?.value, let trigger = proposal.trigger
                else { return nil }
                return "\(trigger) \(proposal.post)"
            })
        let posts = Dictionary(seats.seats.keys.map { ($0.subject, $0) }) { first, _ in first }
        return (Evaluation(seats.programme, book, on: day).proposals() ?? []).compactMap { found in
            guard found.finding.verdict == .yes, let subject = found.subject,
                let post = posts[subject], let rung = ladder.rung(found.rung),
                let trigger = ladder.triggers.first(where: { $0.key == found.trigger }),
                seats.subjects(of: rung, for: actor).contains(post),
                !running.contains("\(rung.key) \(post)"),
                !declined.contains("\(trigger.key) \(post)")
            else { return nil }
            return One(rung: rung, post: post, trigger: trigger, clause: trigger.clause)
        }
    }
}
