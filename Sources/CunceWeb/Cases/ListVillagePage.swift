import Mustache

/// Lists a village 列入. Template `case-new`.
package struct ListVillagePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What is done; with the village the form was opened for. Example: `列入洋港`.
    package let heading: String
    /// Where it is posted.
    package let form: FormModel
    /// The villages without an open case in every one of the rounds.
    package let village: SelectModel
    /// The open rounds.
    package let round: SelectModel
    /// Why it is listed.
    package let reason: FieldModel
    /// The day of the decision. Example: `2026-08-17`.
    package let decidedOn: FieldModel
    /// The meeting or paper. Example: `镇党委会 第 12 次`.
    package let basis: FieldModel
    /// Why it differs from what the rules propose, where they do not find the village.
    package let difference: FieldModel?
    /// What was tried in the case before, where the form was opened for a village that had one.
    package let earlier: VillageEarlier?
    /// Who opens a round, where none is open; the form is left out then.
    package let noRound: NoRound?
    /// Back without listing.
    package let cancelHref: String

    package init(
        shell: ShellModel, heading: String, form: FormModel, village: SelectModel,
        round: SelectModel,
        reason: FieldModel, decidedOn: FieldModel, basis: FieldModel, difference: FieldModel? = nil,
        earlier: VillageEarlier? = nil,
        noRound: NoRound?, cancelHref: String
    ) {
        self.shell = shell
        self.heading = heading
        self.form = form
        self.village = village
        self.round = round
        self.reason = reason
        self.decidedOn = decidedOn
        self.basis = basis
        self.difference = difference
        self.earlier = earlier
        self.noRound = noRound
        self.cancelHref = cancelHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "heading": heading
        case "form": form
        case "village": village
        case "round": round
        case "reason": reason
        case "decidedOn": decidedOn
        case "basis": basis
        case "difference": difference.orAbsent
        case "earlier": earlier.orAbsent
        case "noRound": noRound.orAbsent
        case "cancelHref": cancelHref
        default: nil
        }
    }
}
