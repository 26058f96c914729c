import Mustache

/// Types in a field sheet 下村单. Template `field-sheet`.
package struct FieldSheetPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village. Example: `洋港`.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// The week it was printed for. Example: `第 47 周，11月16日至22日`.
    package let week: String
    /// The page to print.
    package let paperHref: String
    /// Where it is posted.
    package let form: FormModel
    /// The day of the visit. Example: `2026-11-20`.
    package let day: FieldModel
    /// Who went; the first who is linked wrote it.
    package let people: SelectModel
    /// The tasks, in the order of the paper.
    package let rows: [FieldSheetRow]
    /// The problem it is about.
    package let about: SelectModel
    /// What was seen.
    package let saw: FieldModel
    /// What is asked for.
    package let asked: FieldModel

    package init(
        shell: ShellModel, villageName: String, villageHref: String, week: String,
        paperHref: String, form: FormModel, day: FieldModel, people: SelectModel,
        rows: [FieldSheetRow], about: SelectModel, saw: FieldModel, asked: FieldModel
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.week = week
        self.paperHref = paperHref
        self.form = form
        self.day = day
        self.people = people
        self.rows = rows
        self.about = about
        self.saw = saw
        self.asked = asked
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "week": week
        case "paperHref": paperHref
        case "form": form
        case "day": day
        case "people": people
        case "rows": rows
        case "about": about
        case "saw": saw
        case "asked": asked
        default: nil
        }
    }
}
