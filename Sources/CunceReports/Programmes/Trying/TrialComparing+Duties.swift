import CunceDomain

/// Whose duties would change, and what would be proposed.
extension TrialComparing {
    private struct Owed: Hashable {
        let owner: SubjectKey
        let duty: CadenceKey
    }

    private struct Standing: Equatable {
        var owed = 0
        var missed = 0
    }

    var duties: [ProgrammeTrial.Change] {
        let (old, new) = (standings(before), standings(after))
        let (wasSaid, nowSaid) = (sentences(before), sentences(after))
        let keys = Set(old.keys).union(new.keys).sorted {
            (name($0.owner), $0.duty.text) < (name($1.owner), $1.duty.text)
        }
        return keys.compactMap { key in
            let (then, now) = (old[key], new[key])
            let isSaidOtherwise = wasSaid[key.duty] != nowSaid[key.duty]
            guard then != now || isSaidOtherwise else { return nil }
            let words = now == nil ? before.words : after.words
            let label = words.programme.cadence(key.duty)?.label
            return ProgrammeTrial.Change(
                topic: .duties, name: name(key.owner), about: label.map { words.name($0) },
                before: said(then), after: said(now),
                reasons: isSaidOtherwise ? [nowSaid[key.duty] ?? say("trial.duty-gone")] : [],
                clause: words.programme.cadence(key.duty)?.clause)
        }
    }

    private func standings(_ side: Side) -> [Owed: Standing] {
        var found: [Owed: Standing] = [:]
        for line in side.evaluation.duties()?.duties ?? [] {
            for owner in line.owners {
                let key = Owed(owner: owner, duty: line.duty)
                switch line.state {
                case .notOwed: break
                case .missed, .late:
                    found[key, default: Standing()].owed += 1
                    found[key, default: Standing()].missed += 1
                case .notLate, .met, .metLate, .excused, .open, .notStated:
                    found[key, default: Standing()].owed += 1
                }
            }
        }
        return found
    }

    private func said(_ standing: Standing?) -> String {
        standing.map {
            say("trial.duty", ["owed": "\($0.owed)", "missed": "\($0.missed)"])
        } ?? say("trial.duty-none")
    }

    /// What each duty says, in words: two versions differ where their sentences do.
    private func sentences(_ side: Side) -> [CadenceKey: String] {
        let making = OutlineMaking(words: side.words)
        return Dictionary(
            zip(side.words.programme.cadences, making.duties).map { ($0.key, $1.sentence) }
        ) { first, _ in first }
    }

    private struct Proposed: Hashable {
        let subject: SubjectKey
        let rung: RungKey
    }

    var proposals: [ProgrammeTrial.Change] {
        let (old, new) = (proposed(before), proposed(after))
        let gone = old.filter { one in !new.contains { $0.key == one.key } }
        let come = new.filter { one in !old.contains { $0.key == one.key } }
        return gone.map { change($0.proposal, before, isNew: false) }
            + come.map { change($0.proposal, after, isNew: true) }
    }

    private func proposed(_ side: Side) -> [(key: Proposed, proposal: Proposal)] {
        (side.evaluation.proposals() ?? []).filter { $0.finding.verdict == .yes }.map {
            (Proposed(subject: $0.subject ?? $0.because, rung: $0.rung), $0)
        }
    }

    private func change(
        _ proposal: Proposal, _ side: Side, isNew: Bool
    ) -> ProgrammeTrial.Change {
        let (yes, no) = (say("trial.proposed"), say("trial.not-proposed"))
        return ProgrammeTrial.Change(
            topic: .proposals, name: name(proposal.subject ?? proposal.because),
            about: side.words.name(side.words.rung(proposal.rung)),
            before: isNew ? no : yes, after: isNew ? yes : no,
            reasons: found(proposal.finding, side.words), clause: proposal.clause)
    }
}
