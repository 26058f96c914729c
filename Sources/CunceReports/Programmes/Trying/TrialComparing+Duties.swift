import CunceDomain

/// Whose duties would change, and what would be proposed.
extension TrialComparing {
    private struct Owed: Hashable {
        let owner: SubjectKey
        let duty: CadenceKey
    }

    private struct Standing: Hashable {
        var owed = 0
        var missed = 0
    }

    var duties: [ProgrammeTrial.Change] {
        let (old, new) = (standings(before), standings(after))
        let (wasSaid, nowSaid) = (sentences(before), sentences(after))
        let keys = Set(old.keys).union(new.keys).filter {
            old[$0] != new[$0] || wasSaid[$0.duty] != nowSaid[$0.duty]
        }
        // Whoever is in the same situation is told together.
        let groups = Dictionary(
            grouping: keys, by: { Situation(duty: $0.duty, before: old[$0], after: new[$0]) })
        return groups.map { situation, keys in
            let duty = situation.duty
            let words = situation.after == nil ? before.words : after.words
            let cadence = words.programme.cadence(duty)
            return ProgrammeTrial.Change(
                topic: .duties, name: words.all(keys.map { name($0.owner) }.sorted()),
                about: cadence.map { words.name($0.label) }, before: said(situation.before),
                after: said(situation.after),
                reasons: wasSaid[duty] == nowSaid[duty]
                    ? [] : [nowSaid[duty] ?? say("trial.duty-gone")],
                clause: cadence?.clause)
        }.sorted { ($0.about ?? "", $0.name) < ($1.about ?? "", $1.name) }
    }

    private struct Situation: Hashable {
        let duty: CadenceKey
        let before: Standing?
        let after: Standing?
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
