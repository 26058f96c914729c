import Mustache

/// Records a problem and hands in the diagnosis 诊断. Template `problem-new`.
package struct ProblemPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village. Example: `洋港村`.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// Where a problem is posted; absent once the diagnosis is closed to this reader.
    package let form: FormModel?
    /// The four, glyph and name.
    package let dimension: SelectModel
    /// The pack's problem types, by dimension.
    package let type: GroupedSelectModel
    /// What to look at before choosing a type, in the order of the types.
    package let hints: [TypeHint]
    /// The problem in a sentence. Example: `返回地 12 户面积没核清`.
    package let title: FieldModel
    /// 1 light, 2 middle, 3 heavy.
    package let severity: SelectModel
    /// Since when; a year, a month or a day. Example: `2019`.
    package let since: FieldModel
    /// What shows it.
    package let evidence: FieldModel
    /// Why it is so.
    package let cause: FieldModel
    /// How many villagers spoke of it: a count, never a name. Example: `6`.
    package let villagers: FieldModel
    /// What is recorded so far, in the pack's order.
    package let dimensions: [DiagnosisDimension]
    /// What keeps the diagnosis from being handed in; empty when nothing does.
    package let missing: [String]
    /// Hands it in; absent while something is missing or the reader may not.
    package let handIn: FormModel?
    /// Whether it has been handed in.
    package let isHandedIn: Bool

    package init(
        shell: ShellModel, villageName: String, villageHref: String, form: FormModel? = nil,
        dimension: SelectModel, type: GroupedSelectModel, hints: [TypeHint], title: FieldModel,
        severity: SelectModel,
        since: FieldModel, evidence: FieldModel, cause: FieldModel, villagers: FieldModel,
        dimensions: [DiagnosisDimension], missing: [String], handIn: FormModel? = nil,
        isHandedIn: Bool
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.form = form
        self.dimension = dimension
        self.type = type
        self.hints = hints
        self.title = title
        self.severity = severity
        self.since = since
        self.evidence = evidence
        self.cause = cause
        self.villagers = villagers
        self.dimensions = dimensions
        self.missing = missing
        self.handIn = handIn
        self.isHandedIn = isHandedIn
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "form": form.orAbsent
        case "dimension": dimension
        case "type": type
        case "hints": hints
        case "title": title
        case "severity": severity
        case "since": since
        case "evidence": evidence
        case "cause": cause
        case "villagers": villagers
        case "dimensions": dimensions
        case "missing": missing
        case "handIn": handIn.orAbsent
        case "isHandedIn": isHandedIn
        default: nil
        }
    }
}
