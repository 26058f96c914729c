/// What the ladder's triggers propose.
extension Evaluation {
    /// In the pack's order of triggers, then in the book's of subjects. `nil` where the pack has
    /// no ladder.
    package func proposals() -> [Proposal]? {
        guard let ladder = rules.ladder else { return nil }
        return ladder.triggers.flatMap { trigger in
            subjects(roles: trigger.roles, unitKinds: trigger.unitKinds).flatMap {
                subject -> [Proposal] in
                let found = finding(trigger.when, for: subject)
                guard found.verdict != .no else { return [] }
                return trigger.targets.flatMap { target -> [Proposal] in
                    guard let rung = ladder.rung(target.rung) else { return [] }
                    return aims(of: target, from: subject).map {
                        proposal(rung, $0, target, trigger, found, because: subject)
                    }
                }
            }
        }
    }

    private struct Aim {
        let subject: SubjectKey?
        let at: SubjectKey?
    }

    private func aims(of target: Trigger.Target, from subject: SubjectKey) -> [Aim] {
        let unit =
            target.unitKind.map { nearest(of: [$0], from: subject) }
            ?? posts[subject].map { $0.of } ?? subject
        guard let role = target.role else {
            return [Aim(subject: target.unitKind == nil ? subject : unit, at: nil)]
        }
        let holders = (unit.flatMap { postsOfUnit[$0] } ?? []).filter { $0.role == role }
            .map(\.key)
        // Nobody told as holding it is no reason to drop the proposal.
        return holders.isEmpty
            ? [Aim(subject: nil, at: unit)] : holders.map { Aim(subject: $0, at: unit) }
    }

    private func proposal(
        _ rung: Rung, _ aim: Aim, _ target: Trigger.Target, _ trigger: Trigger,
        _ finding: Finding, because: SubjectKey
    ) -> Proposal {
        let last = book.actions.filter {
            $0.rung == rung.key && $0.subject == aim.subject && $0.day <= day
        }.map(\.day).max()
        return Proposal(
            rung: rung.key, subject: aim.subject, role: target.role, at: aim.at,
            because: because, trigger: trigger.key, finding: finding, deciders: rung.deciders,
            until: rung.lasts.map { .day($0.end(from: day, book.work.calendar), $0) } ?? .notStated,
            lastTaken: last,
            isForVillagersOnly: rung.deed == .recall, clause: target.clause)
    }
}
