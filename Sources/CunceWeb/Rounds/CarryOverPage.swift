import Mustache

/// Lets open cases go on in another round. Template `round-carry`.
package struct CarryOverPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where it is posted.
    package let form: FormModel
    /// The round they are in.
    package let round: TextLink
    /// The open cases; several can be chosen.
    package let cases: SelectModel
    /// The rounds they can go on in.
    package let into: SelectModel
    /// The day it was decided. Example: `2026-11-20`.
    package let day: FieldModel
    /// The meeting or paper.
    package let basis: FieldModel
    /// Which open cases are left out, because their villages are there already.
    package let there: String?
    /// Whether any case can go on elsewhere.
    package let hasCases: Bool
    /// Whether there is a round to go on in.
    package let hasRounds: Bool
    /// The form that opens one, if the reader may. Example: `/rounds/new`.
    package let openHref: String?

    package init(
        shell: ShellModel, form: FormModel, round: TextLink, cases: SelectModel, into: SelectModel,
        day: FieldModel, basis: FieldModel, there: String? = nil, hasCases: Bool, hasRounds: Bool,
        openHref: String? = nil
    ) {
        self.shell = shell
        self.form = form
        self.round = round
        self.cases = cases
        self.into = into
        self.day = day
        self.basis = basis
        self.there = there
        self.hasCases = hasCases
        self.hasRounds = hasRounds
        self.openHref = openHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "round": round
        case "cases": cases
        case "into": into
        case "day": day
        case "basis": basis
        case "there": there.orAbsent
        case "hasCases": hasCases
        case "hasRounds": hasRounds
        case "openHref": openHref.orAbsent
        default: nil
        }
    }
}
