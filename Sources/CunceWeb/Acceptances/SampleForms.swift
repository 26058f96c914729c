import CunceDomain
import CunceReports

/// What an assessor may do about one drawn sample. Each has an address of its own, so that what was
/// typed for one sample does not come back in another's form.
struct SampleForms {
    let making: AcceptanceMaking
    let sample: AcceptanceSample
    let isOneOfSeveral: Bool

    private var count: BallotCount? { making.view.attempt?.count(of: sample.key) }

    private func form(
        _ act: SampleAct, _ words: String, _ hint: String, isWarn: Bool = false,
        _ asked: [UpwardForms.Asked]
    ) -> UpwardForm {
        UpwardForms(call: making.call, texts: making.texts).form(
            making.view.href(of: sample.key, act), words, hint: hint,
            of: isOneOfSeveral ? sample.label.text(in: making.language) : nil, isWarn: isWarn,
            asked)
    }

    var all: [UpwardForm] {
        var forms: [UpwardForm] = []
        if (count?.papersRead ?? 0) + (count?.codes.used ?? 0) == 0 { forms.append(draw) }
        if let count, sample.ballot?.means.takesCodes ?? false {
            if let codes = codes(count) { forms.append(codes) }
            if count.codes.running != nil {
                forms.append(
                    form(
                        .countCodes, "acceptance.act-count-codes",
                        "acceptance.hint-count-codes", []))
            }
        }
        return forms
    }

    private var draw: UpwardForm {
        form(
            .draw, "acceptance.act-draw", "acceptance.hint-draw",
            [
                .line("households", "acceptance.households"),
                .line("count", "acceptance.sample-size", "\(offered)"),
                .line("reason", "acceptance.redraw", required: count != nil),
            ])
    }

    /// How many households where a rule states neither a number nor a share of what is known.
    private static let usual = 30

    /// As many as the rule asks.
    private var offered: Int {
        let least = sample.least(whole: making.view.report.wholes[sample.key])
        return least.rule == .unstated ? Self.usual : least.count
    }

    /// - Returns: `nil` where every household of the sample has answered.
    private func codes(_ count: BallotCount) -> UpwardForm? {
        let used = count.codes.used + (making.view.used(sample.key) ?? 0)
        let room = count.slips.count - count.papersRead - used
        guard room > 0 else { return nil }
        let isAnew = count.codes.wereMade
        return form(
            .codes, isAnew ? "acceptance.act-codes-anew" : "acceptance.act-codes",
            isAnew ? "acceptance.hint-codes-anew" : "acceptance.hint-codes", isWarn: isAnew,
            [
                .line("count", "acceptance.codes-number", "\(room)"),
                .select(
                    "as", "acceptance.codes-as",
                    [
                        ("page", making.say("acceptance.codes-as-page")),
                        ("docx", making.say("acceptance.codes-as-docx")),
                    ], initial: "page"),
            ] + (isAnew ? [.line("reason", "field.reason")] : []))
    }
}
