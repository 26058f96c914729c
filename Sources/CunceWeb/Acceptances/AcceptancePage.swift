import Mustache

/// How a village comes off the list: what is asked, what was found, what was decided, looks
/// afterwards 验收与巩固. Template `acceptance`.
package struct AcceptancePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Its village.
    package let village: TextLink
    package let status: StatusMark
    /// What it waits for, or what became of it. Example: `等镇党委书记决定`.
    package let lede: String
    /// What the sheet is: handed in, or as it stands now.
    package let sheetLine: String
    package let sheets: [AcceptanceSheet]
    package let facts: [AcceptanceFact]
    /// Takes facts down; only for whoever assesses.
    package let tell: FormModel?
    package let samples: [AcceptanceSampleModel]
    /// After it left the list.
    package let watch: AcceptanceWatch?
    package let steps: [UpwardStep]
    package let forms: [UpwardForm]
    /// Papers made of it when they are asked for.
    package let papers: [TextLink]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "village": village
        case "status": status
        case "lede": lede
        case "sheetLine": sheetLine
        case "sheets": sheets
        case "facts": facts
        case "tell": tell.orAbsent
        case "samples": samples
        case "watch": watch.orAbsent
        case "steps": steps
        case "forms": forms
        case "papers": papers
        default: nil
        }
    }
}
