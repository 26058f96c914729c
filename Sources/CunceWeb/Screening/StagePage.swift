import Mustache

/// The form in which a stage of the screening is recorded. Template `screening-stage`.
package struct StagePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Back to the screening.
    package let screening: TextLink
    /// Whose stage it is.
    package let who: String
    /// Where it is posted.
    package let form: FormModel
    /// Villages that may go on.
    package let villages: SelectModel
    /// All villages, where only some are offered.
    package let moreHref: String?
    /// How many were looked at. Example: `36`.
    package let examined: FieldModel
    /// How many of what the stage counts were found.
    package let found: FieldModel?
    /// What it counts. Example: `问题`.
    package let foundLabel: String
    /// The meeting, walk or paper.
    package let basis: FieldModel
    /// The day. Example: `2026-09-02`.
    package let day: FieldModel
    /// Why it comes out of turn, where it does.
    package let reason: FieldModel?
    /// Which stages it passes by.
    package let outOfTurn: String?
    /// Why the reader does not record it; the form is left out then.
    package let blocked: String?
    /// Whether those that go on wait for the decision.
    package let makesCandidates: Bool

    package init(
        shell: ShellModel, screening: TextLink, who: String, form: FormModel,
        villages: SelectModel, moreHref: String? = nil, examined: FieldModel,
        found: FieldModel? = nil, foundLabel: String, basis: FieldModel, day: FieldModel,
        reason: FieldModel? = nil, outOfTurn: String? = nil, blocked: String? = nil,
        makesCandidates: Bool
    ) {
        self.shell = shell
        self.screening = screening
        self.who = who
        self.form = form
        self.villages = villages
        self.moreHref = moreHref
        self.examined = examined
        self.found = found
        self.foundLabel = foundLabel
        self.basis = basis
        self.day = day
        self.reason = reason
        self.outOfTurn = outOfTurn
        self.blocked = blocked
        self.makesCandidates = makesCandidates
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "screening": screening
        case "who": who
        case "form": form
        case "villages": villages
        case "moreHref": moreHref.orAbsent
        case "examined": examined
        case "found": found.orAbsent
        case "foundLabel": foundLabel
        case "basis": basis
        case "day": day
        case "reason": reason.orAbsent
        case "outOfTurn": outOfTurn.orAbsent
        case "blocked": blocked.orAbsent
        case "makesCandidates": makesCandidates
        default: nil
        }
    }
}
