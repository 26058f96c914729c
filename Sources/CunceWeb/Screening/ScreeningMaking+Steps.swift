import CunceDomain
import CunceReports
import CunceStore

/// The stages to the list.
extension ScreeningMaking {
    var steps: [ScreeningStep] {
        let funnel = report.programme.rules.screening?.funnel ?? []
        return funnel.enumerated().map { place, stage in
            step(place + 1, stage, report.funnel?.stages.first { $0.stage == stage.key })
        }
    }

    private func step(
        _ number: Int, _ stage: FunnelStage, _ answer: FunnelAnswer.OfStage?
    ) -> ScreeningStep {
        let isDone = answer?.day != nil
        return ScreeningStep(
            number: "\(number)", name: stage.label.text(in: language),
            who: Self.who(stage, report.programme, texts, language),
            status: StatusMark(
                mark: isDone ? "done" : "none",
                text: say(isDone ? "screening.step-done" : "screening.step-none")),
            result: answer.flatMap { result(stage, $0) },
            villages: (answer?.units ?? []).compactMap(named).prefix(Self.pageSize).map(\.self),
            parts: report.stages.records(of: stage.key).map(part),
            unforeseen: unforeseen(answer), recordHref: recordHref(stage))
    }

    private func result(_ stage: FunnelStage, _ answer: FunnelAnswer.OfStage) -> String? {
        guard answer.day != nil else { return nil }
        let told = [
            answer.examined.map { examined in
                // Several may have looked at the same village.
                let isOfOne = report.stages.records(of: stage.key).count == 1
                return say(
                    isOfOne ? "screening.examined" : "screening.examined-by-several",
                    ["count": "\(examined)"])
            },
            answer.found.map {
                say(
                    "screening.counted",
                    ["count": "\($0)", "what": stage.counts?.text(in: language) ?? ""])
            },
            answer.passedOn.map {
                say(
                    stage.work == .decide ? "screening.decided" : "screening.went-on",
                    ["count": "\($0)"])
            },
            answer.fewerThan.map { say("screening.fewer-than", ["count": "\($0)"]) },
        ].compactMap(\.self)
        return told.joined(separator: say("common.comma"))
    }

    private func named(_ key: SubjectKey) -> TextLink? {
        key.division.flatMap { report.divisions[$0] }.map {
            TextLink(text: $0.name, href: "/villages/\($0.code)?round=\(report.round.id)")
        }
    }

    private func unforeseen(_ answer: FunnelAnswer.OfStage?) -> String? {
        let names = (answer?.unforeseen ?? []).compactMap(named).map(\.text)
        guard !names.isEmpty else { return nil }
        return say(
            "screening.unforeseen",
            ["names": names.joined(separator: say("common.list-comma"))])
    }

    private func part(_ record: ScreeningStages.Record) -> ScreeningPart {
        ScreeningPart(
            line: say(
                "screening.part-line",
                [
                    "day": Days.near(record.at.on, call.today, in: language),
                    "post": report.posts.text(record.at.post, in: language),
                    "basis": record.basis,
                ]),
            reason: record.reason.isEmpty
                ? nil : say("screening.out-of-turn", ["reason": record.reason]),
            entry: TextLink(
                text: say("entry.number", ["number": "\(record.at.entry)"]),
                href: "/entries/\(record.at.entry)"))
    }

    /// Whose stage it is, in the pack's words.
    static func who(
        _ stage: FunnelStage, _ programme: Programme, _ texts: Texts, _ language: Language
    ) -> String {
        let roles = stage.roles.compactMap { programme.role($0)?.label.text(in: language) }
        return (roles + [stage.body?.text(in: language)].compactMap(\.self))
            .joined(separator: texts.say("common.list-comma", in: language))
    }

    private func recordHref(_ stage: FunnelStage) -> String? {
        guard stage.work != .decide, report.round.isRunning(on: call.today),
            Access.mayAnywhere(actor, do: .screen)
        else { return nil }
        let place = Place(path: report.place.path.text)
        let isTheirs =
            stage.roles.isEmpty
            ? [.nameCandidate, .closeFacts].contains { Access.may(actor, do: $0, at: place) }
            : stage.roles.contains(actor.role)
        let other = report.stages.stageOfThree(
            actedIn: actor.person, but: stage,
            report.programme.rules.screening?.funnel ?? [], deciders: report.deciders)
        return isTheirs && other == nil ? "\(href)/\(stage.key)" : nil
    }
}
