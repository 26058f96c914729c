import CunceDomain

/// Who owes what. A duty of a window that only one version has is one more or one less.
extension TrialSituations {
    var duties: [TrialSituation] {
        let answers = evaluation.duties()
        return (answers?.duties ?? []).map(duty) + (answers?.slots ?? []).map(slot)
            + (answers?.loads ?? []).map(load) + (answers?.releases ?? []).map(release)
    }

    private func duty(_ duty: DutyAnswers.Line) -> TrialSituation {
        let days = [duty.time.first, duty.time.last].map { $0.map(\.description) ?? "" }
        return TrialSituation(
            place: .init(
                question: .duties, subject: duty.owners,
                about: ["duty", duty.duty.text, duty.unit?.text ?? ""] + days),
            name: telling.all(duty.owners),
            about: telling.words.joined([
                telling.cadence(duty.duty), duty.unit.map(telling.name), telling.time(duty.time),
            ]), answer: Self.key(duty), said: telling.standing(duty), clause: duty.clause)
    }

    /// How it stands, without by how many days.
    private static func key(_ duty: DutyAnswers.Line) -> String {
        let count = duty.owed.map { "\(duty.done ?? -1) of \($0) " } ?? ""
        return count + "\(duty.state)".prefix { $0 != "(" }
    }

    private func slot(_ slot: DutyAnswers.Slot) -> TrialSituation {
        let said = telling.standing(slot)
        return TrialSituation(
            place: .init(question: .duties, subject: [slot.unit], about: ["link", slot.slot.text]),
            name: telling.name(slot.unit),
            about: telling.words.name(telling.words.slot(slot.slot)),
            answer: "\(slot.gap ?? -1)",
            said: said.isEmpty ? telling.say("try.lacking", ["count": "0"]) : said,
            clause: slot.clause)
    }

    private func load(_ load: DutyAnswers.Load) -> TrialSituation {
        TrialSituation(
            place: .init(question: .duties, subject: [load.post], about: ["load", load.slot.text]),
            name: telling.name(load.post),
            about: telling.words.name(telling.words.slot(load.slot)),
            answer: "\(load.units) \(load.most ?? -1)",
            said: telling.words.joined([
                telling.say("try.holds", ["count": "\(load.units)"]),
                load.most.map { telling.say("try.cap", ["count": "\($0)"]) }
                    ?? telling.say("try.number-silent"),
            ]), clause: load.clause)
    }

    private func release(_ release: DutyAnswers.Release) -> TrialSituation {
        TrialSituation(
            place: .init(
                question: .duties, subject: [release.post],
                about: ["release", release.slot.text, release.unit.text]),
            name: telling.name(release.post),
            about: telling.words.joined([
                telling.words.name(telling.words.slot(release.slot)), telling.name(release.unit),
            ]), answer: "\(release.finding.verdict) \(release.left != nil)",
            said: telling.standing(release), clause: release.finding.clause)
    }
}
