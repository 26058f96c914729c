import CunceDomain

/// The stages of a screening, below the first answer.
extension TrialTelling {
    func funnel(_ answer: FunnelAnswer?) -> [String] {
        (answer?.stages ?? []).flatMap(stage)
            + (answer?.difference.map(difference) ?? [])
    }

    private func stage(_ stage: FunnelAnswer.OfStage) -> [String] {
        let rule = rules.screening?.funnel.first { $0.key == stage.stage }
        let figures = [
            stage.examined.map { say("try.stage-examined", ["count": "\($0)"]) },
            stage.found.map { count in
                let values = ["count": "\(count)"]
                return rule?.counts.map {
                    say("try.stage-counted", values.merging(["what": words.mid($0)]) { $1 })
                } ?? say("try.stage-found", values)
            },
            stage.passedOn.map { say("try.stage-passed-on", ["count": "\($0)"]) },
            stage.fewerThan.map { say("try.stage-fewer-than", ["count": "\($0)"]) },
        ]
        let what = words.joined(figures)
        return [
            line(
                1,
                said(
                    say(
                        "try.stage",
                        ["name": words.quoted(label(rule?.label, else: stage.stage.text))]),
                    what.isEmpty ? say("try.not-told") : what), stage.clause)
        ] + listed(say("try.stage-repeated"), stage.repeated)
            + listed(say("try.stage-unforeseen"), stage.unforeseen)
    }

    private func difference(_ difference: FunnelAnswer.Difference) -> [String] {
        [line(1, say("try.difference"), difference.clause)]
            + listed(say("try.difference-beyond"), difference.beyond)
            + listed(say("try.difference-left-out"), difference.leftOut)
            + listed(say("try.difference-open"), difference.open)
    }

    private func listed(_ head: String, _ subjects: [SubjectKey]) -> [String] {
        subjects.isEmpty ? [] : [line(2, said(head, all(subjects)))]
    }
}
