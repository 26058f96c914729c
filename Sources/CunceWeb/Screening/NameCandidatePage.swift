import Mustache

/// Names a village for the list 提名. Template `candidate-new`.
package struct NameCandidatePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where it is posted.
    package let form: FormModel
    /// The villages that are not on a list.
    package let village: SelectModel
    /// The village the form was opened for: its grounds are no other's, so it is not chosen again.
    /// Example: `洋港村`.
    package let fixedName: String?
    /// Its code, sent along. Example: `990000100203`.
    package let about: String
    /// The rounds that run.
    package let round: SelectModel
    /// The day of the naming. Example: `2026-11-16`.
    package let day: FieldModel
    /// What speaks for listing it.
    package let grounds: FieldModel
    /// What the rules propose for the village. Example: `今天按方案的规则：提出列入`.
    package let proposal: String?
    /// What was tried in the case before, where the form was opened for a village that had one.
    package let earlier: VillageEarlier?
    /// Who opens a round, where none runs; the form is left out then.
    package let noRound: NoRound?
    /// Back without naming.
    package let cancelHref: String

    package init(
        shell: ShellModel, form: FormModel, village: SelectModel, fixedName: String? = nil,
        about: String = "", round: SelectModel, day: FieldModel, grounds: FieldModel,
        proposal: String? = nil, earlier: VillageEarlier? = nil, noRound: NoRound?,
        cancelHref: String
    ) {
        self.shell = shell
        self.form = form
        self.village = village
        self.fixedName = fixedName
        self.about = about
        self.round = round
        self.day = day
        self.grounds = grounds
        self.proposal = proposal
        self.earlier = earlier
        self.noRound = noRound
        self.cancelHref = cancelHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "village": village
        case "fixedName": fixedName.orAbsent
        case "about": about
        case "round": round
        case "day": day
        case "grounds": grounds
        case "proposal": proposal.orAbsent
        case "earlier": earlier.orAbsent
        case "noRound": noRound.orAbsent
        case "cancelHref": cancelHref
        default: nil
        }
    }
}
