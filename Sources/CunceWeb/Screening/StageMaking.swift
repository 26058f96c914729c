import CunceDomain
import CunceReports
import CunceStore

/// Makes the form in which a stage is recorded.
struct StageMaking {
    let report: ScreeningReport
    let stage: FunnelStage
    let actor: Actor
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var funnel: [FunnelStage] { report.programme.rules.screening?.funnel ?? [] }
    private var href: String { "/rounds/\(report.round.id)/screening" }

    func page(_ site: Site) throws -> StagePage {
        let out = report.stages.outOfTurn(stage.key, funnel)
        let offered = offered
        return StagePage(
            shell: try site.shell(
                call, title: stage.label.text(in: language), place: report.place.name,
                current: .board),
            screening: TextLink(text: say("screening.title"), href: href),
            who: ScreeningMaking.who(stage, report.programme, texts, language),
            form: call.formModel("\(href)/\(stage.key)"),
            villages: villages(offered),
            moreHref: offered.count < own.count ? "\(href)/\(stage.key)?show=all" : nil,
            examined: call.field("examined"),
            found: stage.counts == nil ? nil : call.field("found"),
            foundLabel: stage.counts?.text(in: language) ?? "", basis: call.field("basis"),
            day: call.field("day", "\(call.today)"),
            reason: out.isEmpty && !call.form.has("reason") ? nil : call.field("reason"),
            outOfTurn: out.isEmpty
                ? nil
                : say(
                    "screening.stage-out-of-turn",
                    [
                        "names": funnel.filter { out.contains($0.key) }
                            .map { $0.label.text(in: language) }
                            .joined(separator: say("common.list-comma"))
                    ]),
            blocked: report.stages.stageOfThree(
                actedIn: actor.person, but: stage, funnel, deciders: report.deciders
            ) == nil ? nil : say("refusal.screening.acted-in-another"),
            makesCandidates: stage == funnel.last { $0.work != .decide })
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    /// Villages the post may speak for.
    private var own: [ScreeningReport.Village] {
        report.villages.filter {
            Access.may(actor, do: .screen, at: Place(path: $0.row.path.text))
        }
    }

    /// Those the stage before let go on, and those the rules find or leave open; of a few, all.
    private var offered: [ScreeningReport.Village] {
        let own = own
        guard own.count > ScreeningMaking.pageSize, call.query["show"] != "all" else { return own }
        let before = Set(before)
        let chosen = Set(call.form.all("villages"))
        return own.filter {
            before.contains($0.row.id) || $0.answer?.verdict == .yes
                || chosen.contains($0.row.code)
        }
    }

    /// What the newest stages of other work before this one let go on.
    private var before: [DivisionID] {
        let earlier = funnel.prefix { $0.key != stage.key }.filter { $0.work != stage.work }
        guard let last = earlier.last(where: { !report.stages.records(of: $0.key).isEmpty })
        else { return [] }
        return earlier.filter { $0.work == last.work }
            .flatMap { report.stages.passedOn(in: $0.key) }
    }

    /// Chosen to begin with: what went on before, and in the first stage what the rules find.
    private func villages(_ offered: [ScreeningReport.Village]) -> SelectModel {
        let before = Set(before)
        let isFirst = funnel.first?.work == stage.work
        let typed = call.form.has("basis") ? Set(call.form.all("villages")) : nil
        return SelectModel(
            name: "villages",
            options: offered.map { village in
                let isChosen =
                    typed?.contains(village.row.code)
                    ?? (before.contains(village.row.id)
                        || isFirst && village.answer?.verdict == .yes)
                return OptionModel(
                    value: village.row.code, label: label(village), selected: isChosen)
            }, complaint: call.complaints.fields["villages"])
    }

    private func label(_ village: ScreeningReport.Village) -> String {
        let met = (village.answer?.met ?? []).compactMap { met in
            report.programme.rules.screening?.criterion(met.criterion)?.label
                .text(in: language)
        }
        let town =
            report.place.level < 4
            ? village.row.parent.flatMap { report.divisions[$0]?.name }.map { "\($0) " } ?? "" : ""
        guard !met.isEmpty else { return town + village.row.name }
        return say(
            "screening.option",
            [
                "village": town + village.row.name,
                "met": met.joined(separator: say("common.list-comma")),
            ])
    }
}
