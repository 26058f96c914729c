import Mustache

/// One fact of all villages of a town for one period. Template `facts-fill`.
package struct FactsFillPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The view it came from.
    package let back: TextLink
    /// Example: `村集体经营性收入 · 2025年`.
    package let title: String
    /// How values are typed.
    package let hint: String
    /// The form.
    package let form: FormModel
    /// Code of the town.
    package let place: String
    /// Key of the fact.
    package let fact: String
    /// The period.
    package let period: String
    /// Where the values come from.
    package let basis: FieldModel
    /// Entered or taken from another office; absent for who may only enter.
    package let source: SelectModel?
    /// One for each village.
    package let rows: [FactsFillRow]
    /// Why nothing can be entered, or only with a reason.
    package let locked: String?
    /// The period was closed: there is no form.
    package let isClosed: Bool

    package init(
        shell: ShellModel, back: TextLink, title: String, hint: String, form: FormModel,
        place: String, fact: String, period: String, basis: FieldModel, source: SelectModel? = nil,
        rows: [FactsFillRow], locked: String? = nil, isClosed: Bool = false
    ) {
        self.shell = shell
        self.back = back
        self.title = title
        self.hint = hint
        self.form = form
        self.place = place
        self.fact = fact
        self.period = period
        self.basis = basis
        self.source = source
        self.rows = rows
        self.locked = locked
        self.isClosed = isClosed
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "back": back
        case "title": title
        case "hint": hint
        case "form": form
        case "place": place
        case "fact": fact
        case "period": period
        case "basis": basis
        case "source": source.orAbsent
        case "rows": rows
        case "locked": locked.orAbsent
        case "isClosed": isClosed
        default: nil
        }
    }
}
