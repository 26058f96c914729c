import Mustache

/// The form in which it is recorded that a document went out. Template `paper-record`.
package struct PaperFormPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Back to the documents of the round.
    package let papers: TextLink
    /// When it is due, to whom it goes, who signs it. Example: `按月，25日以前`.
    package let rule: String
    /// Where it is posted.
    package let form: FormModel
    /// The period it is for, where it is owed by period.
    package let period: SelectModel?
    /// The place it is about, where it is about one.
    package let place: SelectModel?
    /// The post it is of, where each has its own.
    package let post: SelectModel?
    /// The day it went out. Example: `2026-11-20`.
    package let day: FieldModel
    /// Its number.
    package let number: FieldModel
    /// The number it would take. Example: `X组通〔2026〕7号`.
    package let next: String?
    /// To whom it went.
    package let addressee: FieldModel
    /// A sentence beside it.
    package let note: FieldModel

    package init(
        shell: ShellModel, papers: TextLink, rule: String, form: FormModel,
        period: SelectModel? = nil, place: SelectModel? = nil, post: SelectModel? = nil,
        day: FieldModel,
        number: FieldModel, next: String? = nil, addressee: FieldModel, note: FieldModel
    ) {
        self.shell = shell
        self.papers = papers
        self.rule = rule
        self.form = form
        self.period = period
        self.place = place
        self.post = post
        self.day = day
        self.number = number
        self.next = next
        self.addressee = addressee
        self.note = note
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "papers": papers
        case "rule": rule
        case "form": form
        case "period": period.orAbsent
        case "place": place.orAbsent
        case "post": post.orAbsent
        case "day": day
        case "number": number
        case "next": next.orAbsent
        case "addressee": addressee
        case "note": note
        default: nil
        }
    }
}
