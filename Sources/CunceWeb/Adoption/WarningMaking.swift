import CunceDomain
import CunceReports

/// Tells a pack's lawful-use warnings, with whoever answers for them.
struct WarningMaking {
    let pack: Programme
    let view: AdoptionView
    /// Whether answers can be given and withdrawn here.
    let isForm: Bool
    let call: Call
    let texts: Texts

    /// Each once, in order.
    var all: [AnsweredWarning] { pack.warningIDs.map(warning) }

    /// Those nobody answers for.
    var open: [AnsweredWarning] { view.adoption.unanswered(in: pack).map(warning) }

    /// Those somebody answers for.
    var answered: [AnsweredWarning] {
        let open = view.adoption.unanswered(in: pack)
        return pack.warningIDs.filter { !open.contains($0) }.map(warning)
    }

    /// Who answers for a warning, when and why, in one sentence; `nil` while nobody does.
    func said(_ id: WarningID) -> String? {
        view.adoption.accepted(of: pack.key.text)[id].map {
            say("warnings.said", ["line": line($0), "reason": $0.reason])
        }
    }

    static func href(of pack: Programme) -> String {
        "/programmes/\(pack.key)/\(pack.version)/warnings"
    }

    /// The name of the field in which a warning is answered for.
    static func field(_ warning: WarningID) -> String { "reason-\(name(warning))" }

    static func name(_ warning: WarningID) -> String {
        "\(warning.rule.rawValue).\(warning.about)"
    }

    private var language: Language { call.language }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    private func warning(_ id: WarningID) -> AnsweredWarning {
        let accepted = view.adoption.accepted(of: pack.key.text)[id]
        let mayAnswer = isForm && view.mayAdopt
        return AnsweredWarning(
            rule: id.rule.words.text(in: language), source: id.rule.source.text(in: language),
            about: about(id),
            status: accepted == nil
                ? StatusMark(mark: "over", text: say("warnings.open"))
                : StatusMark(mark: "ver", text: say("warnings.answered")),
            line: accepted.map(line), reason: accepted?.reason,
            entry: accepted.map {
                TextLink(
                    text: say("entry.number", ["number": "\($0.at.entry)"]),
                    href: "/entries/\($0.at.entry)")
            },
            answer: mayAnswer && accepted == nil ? call.field(Self.field(id)) : nil,
            withdraw: mayAnswer && accepted != nil ? withdrawing(id) : nil)
    }

    /// The items of the pack it stands at, by their places.
    private func about(_ id: WarningID) -> String {
        let clauses = LawfulUse(pack).warnings.filter { $0.id == id }
            .map { "\($0.clause.file):\($0.clause.line)" }
        let label = pack.label(of: id)?.text(in: language)
        return say(
            "warnings.about",
            [
                "item": label ?? id.about,
                "places": clauses.joined(separator: say("common.list-comma")),
            ])
    }

    func line(_ accepted: AcceptedWarning) -> String {
        say(
            "warnings.line",
            [
                "day": Days.near(accepted.at.on, call.today, in: language),
                "post": view.posts.text(
                    accepted.at.post, by: accepted.at.by, on: accepted.at.recordedOn, texts,
                    in: language),
                "version": accepted.version,
            ])
    }

    private func withdrawing(_ id: WarningID) -> AcceptanceForm {
        let isRefused = call.form["warning"] == Self.name(id)
        return AcceptanceForm(
            form: call.formModel("\(Self.href(of: pack))/withdraw"), warning: Self.name(id),
            reason: isRefused
                ? call.field("reason") : FieldModel(name: "reason", value: ""))
    }
}
