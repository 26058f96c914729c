import CunceDomain
import CuncePacks
import CunceReports
import Foundation

/// Says what a tried change comes to.
struct TrialResultMaking {
    let draft: TrialDraft
    let texts: Texts
    /// In which words files are complained of.
    let meanings: PackMeanings
    let language: Language

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    /// Nothing is tried while a number cannot be read.
    var mistyped: TrialResult {
        TrialResult(
            complaints: [], notes: [say("trial.mistyped")], differences: [], groups: [])
    }

    func refused(_ refusal: PackRefusal) -> TrialResult {
        TrialResult(
            complaints: refusal.complaints.map(complaint), notes: [], differences: [],
            groups: [])
    }

    private func complaint(_ complaint: Complaint) -> TrialComplaint {
        let column = draft.files[complaint.file].flatMap {
            PackEditing($0, file: complaint.file)?.column(of: complaint.key)
        }
        let values = [
            "file": complaint.file, "line": "\(complaint.line)",
            "column": column.map(String.init) ?? "",
        ]
        return TrialComplaint(
            place: column == nil ? say("trial.at-line", values) : say("trial.at-column", values),
            key: complaint.key,
            text: say(
                "trial.expected",
                [
                    "expected": meanings.say(complaint.expected),
                    "got": meanings.say(complaint.got),
                ]))
    }

    func answered(
        _ programme: Programme, instead installed: Programme, _ comparison: PackComparison?,
        _ trial: ProgrammeTrial
    ) -> TrialResult {
        let groups = ProgrammeTrial.Topic.allCases.compactMap { topic -> TrialGroup? in
            let changes = trial.changes(of: topic)
            guard !changes.isEmpty else { return nil }
            return TrialGroup(
                heading: say("trial.topic-\(topic.rawValue)"), line: line(topic, changes),
                changes: changes.map(change))
        }
        return TrialResult(
            complaints: [], notes: notes(programme, installed, trial),
            differences: comparison?.changes.map(difference) ?? [], groups: groups,
            calm: groups.isEmpty ? say("trial.calm", ["count": "\(trial.units)"]) : nil)
    }

    private func line(
        _ topic: ProgrammeTrial.Topic, _ changes: [ProgrammeTrial.Change]
    ) -> String {
        guard topic == .listing else {
            return say("trial.changed-count", ["count": "\(changes.count)"])
        }
        let shifts = ListingShifts(
            changes, listed: say("trial.listed"), notListed: say("trial.not-listed"),
            open: say("trial.open"))
        return say(
            "trial.listed-count",
            [
                "come": "\(shifts.come)", "gone": "\(shifts.gone)",
                "unsure": "\(shifts.unsure)", "count": "\(changes.count)",
            ])
    }

    private func notes(
        _ programme: Programme, _ installed: Programme, _ trial: ProgrammeTrial
    ) -> [String] {
        var notes: [String] = []
        if !programme.lacking.isEmpty {
            notes.append(say("trial.lacking"))
        }
        if !draft.changed.isEmpty, programme.version == installed.version {
            notes.append(say("trial.same-version", ["version": programme.version]))
        }
        if trial.open > 0 {
            notes.append(
                say(
                    "trial.still-open",
                    ["count": "\(trial.open)", "units": "\(trial.listable)"]))
        }
        let known = LawfulUse(installed).warnings
        for warning in LawfulUse(programme).warnings
        where !known.contains(where: { $0.rule == warning.rule && $0.about == warning.about }) {
            notes.append(
                say(
                    "trial.warned",
                    [
                        "words": warning.rule.words.text(in: language),
                        "source": warning.rule.source.text(in: language),
                        "place": "\(warning.clause.file):\(warning.clause.line)",
                    ]))
        }
        return notes
    }

    private func difference(_ change: PackComparison.Change) -> TrialDifference {
        TrialDifference(
            place: "\(change.file):\(change.line)",
            name: change.name?.text(in: language), key: change.place,
            before: change.before
                ?? say(change.kind == .added ? "trial.was-not-there" : "trial.whole"),
            after: change.after
                ?? say(change.kind == .removed ? "trial.is-not-there" : "trial.whole"))
    }

    private func change(_ change: ProgrammeTrial.Change) -> TrialChange {
        TrialChange(
            name: change.name, about: change.about, before: change.before, after: change.after,
            reasons: change.reasons,
            place: change.clause.map { "\($0.file):\($0.line)" })
    }
}
