import Mustache

/// Logs a visit 记一笔. Template `visit-new`.
package struct VisitPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where it is posted.
    package let form: FormModel
    /// The reader's villages; the one asked for is chosen.
    package let village: SelectModel
    /// The day it happened. Example: `2026-11-20`.
    package let day: FieldModel
    /// What I saw.
    package let saw: FieldModel
    /// The problem or task it touches, by village.
    package let about: GroupedSelectModel
    /// The posts that went together, any number.
    package let people: SelectModel
    /// What is asked for; becomes an agenda item.
    package let asked: FieldModel
    /// Photographs and files, if wanted; its value is always empty.
    package let files: FieldModel
    /// Who opens a round, where none runs; the form is left out then.
    package let noRound: NoRound?
    /// Whether a village of the running rounds is the reader's to visit.
    package let hasVillages: Bool
    /// Back without logging.
    package let cancelHref: String

    package init(
        shell: ShellModel, form: FormModel, village: SelectModel, day: FieldModel, saw: FieldModel,
        about: GroupedSelectModel, people: SelectModel, asked: FieldModel, files: FieldModel,
        noRound: NoRound?, hasVillages: Bool, cancelHref: String
    ) {
        self.shell = shell
        self.form = form
        self.village = village
        self.day = day
        self.saw = saw
        self.about = about
        self.people = people
        self.asked = asked
        self.files = files
        self.noRound = noRound
        self.hasVillages = hasVillages
        self.cancelHref = cancelHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "village": village
        case "day": day
        case "saw": saw
        case "about": about
        case "people": people
        case "asked": asked
        case "files": files
        case "noRound": noRound.orAbsent
        case "hasVillages": hasVillages
        case "cancelHref": cancelHref
        default: nil
        }
    }
}
