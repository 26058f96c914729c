import CunceDomain
import CunceReports
import CunceStore

/// What the reader may do about acceptance now.
struct AcceptanceForms {
    let making: AcceptanceMaking

    private var view: AcceptanceView { making.view }
    private var rules: Acceptance? { making.programme.rules.acceptance }

    private func form(
        _ act: AcceptanceAct, does: String? = nil, hint: String? = nil, says: String? = nil,
        isWarn: Bool = false,
        _ asked: [UpwardForms.Asked]
    ) -> UpwardForm {
        UpwardForms(call: making.call, texts: making.texts).form(
            "\(view.href)/\(act.rawValue)", "acceptance.act-\(act.rawValue)", does: does,
            hint: hint, says: says, isWarn: isWarn, asked)
    }

    var all: [UpwardForm] {
        if view.course.closing != nil { return [] }
        if view.course.graduation != nil { return afterwards }
        switch view.attempt?.stage {
        case nil, .declined, .failed, .stopped: return request
        case .requested: return answer
        case .open: return sheet + stop
        case .handedIn: return decision + stop
        case .passed: return []
        }
    }

    private var request: [UpwardForm] {
        guard view.may(.requestAcceptance), view.kase.stage == .underWay,
            !view.report.schemes.isEmpty,
            !(rules?.exit?.deciders.roles.contains(view.actor.role) ?? false)
        else { return [] }
        return [
            form(.request, hint: "acceptance.hint-request", [.area("words", "acceptance.words")])
        ]
    }

    private var answer: [UpwardForm] {
        guard view.may(.arrangeAcceptance), view.attempt?.request.at.by != view.actor.person else {
            return []
        }
        return [
            form(
                .open, says: AssessorWords(making: making, offered: offered).text, [assessors]),
            form(.decline, isWarn: true, [.area("reason", "field.reason")]),
        ]
    }

    /// Those who may not assess are not offered: they would be refused.
    private var offered: [PostRow] {
        view.candidates.filter { !view.report.barred.contains($0.id) }
    }

    private var assessors: UpwardForms.Asked {
        .boxes(
            "assessors", "acceptance.assessors",
            offered.map { ($0.id.text, making.label($0.id)) },
            chosen: Set((view.attempt?.assessors ?? []).map(\.post.text)))
    }

    private var sheet: [UpwardForm] {
        var forms: [UpwardForm] = []
        if view.isAssessor {
            let samples = view.report.schemes.flatMap(\.samples).filter { $0.ballot != nil }
            for sample in samples {
                forms +=
                    SampleForms(
                        making: making, sample: sample, isOneOfSeveral: samples.count > 1
                    ).all
            }
            forms.append(
                form(
                    .handIn, hint: "acceptance.hint-hand-in",
                    [.area("words", "acceptance.assessors-words", required: false)]))
        }
        if view.may(.arrangeAcceptance) {
            forms.append(
                form(
                    .assessors, says: AssessorWords(making: making, offered: offered).text,
                    [assessors, .line("reason", "field.reason")]))
        }
        return forms
    }

    private var stop: [UpwardForm] {
        guard view.may(.arrangeAcceptance) else { return [] }
        return [
            form(
                .stop, hint: "acceptance.hint-stop", isWarn: true,
                [.area("reason", "field.reason")])
        ]
    }

    private var decision: [UpwardForm] {
        guard view.may(.decideAcceptance), !hasAnotherPart else { return [] }
        let verdict = view.report.result?.verdict
        var forms: [UpwardForm] = []
        if view.isAmong(rules?.exit?.deciders) {
            forms.append(
                form(
                    .graduate, hint: verdict == .yes ? nil : "acceptance.hint-differs",
                    [
                        .area("reason", "acceptance.decision"),
                        .area("difference", "acceptance.difference", required: verdict != .yes),
                    ]))
        }
        if view.isAmong(rules?.failure?.deciders ?? rules?.exit?.deciders) {
            forms.append(
                form(
                    .fail, hint: verdict == .yes ? "acceptance.hint-differs" : nil, isWarn: true,
                    [
                        .area("reason", "acceptance.decision"),
                        .day("again", "acceptance.again", again, required: false),
                        .area("difference", "acceptance.difference", required: verdict == .yes),
                    ]))
        }
        if view.isAmong(rules?.exit?.deciders) {
            forms.append(
                form(.giveBack, isWarn: true, [.area("reason", "field.reason")]))
        }
        return forms
    }

    /// Whoever asked for it or assessed does not decide.
    private var hasAnotherPart: Bool {
        guard let attempt = view.attempt else { return false }
        return attempt.request.at.by == view.actor.person
            || attempt.everAssessed.contains(view.actor.person)
    }

    /// The day the pack sets, from the sheet on.
    private var again: String {
        guard let within = rules?.failure?.within, let day = view.attempt?.handedIn?.at.on else {
            return ""
        }
        return day.adding(within, .plain).description
    }

    private var afterwards: [UpwardForm] {
        let rules = view.report.watching.rules.acceptance
        var forms: [UpwardForm] = []
        let checks = (rules?.watch?.checks ?? []).filter {
            view.isAmong($0.deciders) || view.actor.standing == .organisationOffice
        }
        if view.may(.lookAgain), !checks.isEmpty {
            forms.append(
                form(
                    .look, hint: "acceptance.hint-look",
                    [
                        .select(
                            "check", "acceptance.check",
                            [("", making.say("common.choose"))]
                                + checks.map {
                                    ($0.key.text, $0.label.text(in: making.language))
                                }),
                        .day("day", "field.day", making.call.today.description),
                        .select(
                            "holds", "acceptance.holds",
                            [
                                ("", making.say("common.choose")),
                                ("yes", making.say("facts.yes")), ("no", making.say("facts.no")),
                            ]),
                        .area("words", "acceptance.look-words"),
                    ]))
        }
        if view.may(.decideAcceptance), view.isAmong(rules?.closers) {
            forms.append(
                form(
                    .close, hint: "acceptance.hint-close",
                    [
                        .select(
                            "ending", "acceptance.ending",
                            [("", making.say("common.choose"))]
                                + AcceptanceEvent.Ending.allCases.map {
                                    (
                                        $0.rawValue,
                                        making.say("acceptance.ending-\($0.rawValue)")
                                    )
                                }),
                        .area("words", "field.reason"),
                    ]))
        }
        return forms
    }
}
