package import CunceDocuments
package import CunceDomain

extension TemplateNames {
    /// The placeholders of a document under a programme: what is declared for it, by key or by
    /// its name in either language. `nil` for what is no paper, and for a digest: it repeats what
    /// towns wrote in their own forms.
    package static func of(_ kind: DocumentKind, _ programme: Programme) -> TemplateNames? {
        switch kind {
        case .brief: brief(programme)
        case .plan:
            TemplateNames(
                values: PlanField.ofWhole.map(name),
                lists: [.init(name: list(.tasks, programme), fields: PlanField.ofSteps.map(name))])
        case .ledger: sheet(LedgerSheet.self, programme)
        case .responsibility: sheet(ResponsibilitySheet.self, programme)
        case .promises: sheet(PromiseSheet.self, programme)
        case .tasks: sheet(TaskSheet.self, programme)
        case .tours: sheet(TourSheet.self, programme)
        case .digest, .archive: nil
        }
    }

    private static func sheet<Sheet: SheetDocument>(
        _: Sheet.Type, _ programme: Programme
    ) -> TemplateNames {
        TemplateNames(
            values: SheetField.allCases.map(name),
            lists: [
                .init(
                    name: list(Sheet.kind, programme),
                    fields: Sheet.Field.allCases.flatMap { Sheet.names($0, programme) })
            ])
    }

    /// Its sections are values of several lines, called as the pack heads them.
    private static func brief(_ programme: Programme) -> TemplateNames {
        let frame = BriefField.allCases.filter { $0 != .heading && $0 != .sentence }
        let sections = (programme.brief?.sections ?? []).map { section in
            Name(
                key: section.key.text,
                names: [
                    bare(section.heading.zh), section.key.text, bare(section.heading.en),
                ])
        }
        return TemplateNames(values: frame.map(name) + sections, lists: [])
    }

    /// 一、总体进展 is called 总体进展, `1. Progress` is called Progress.
    private static func bare(_ heading: String) -> String {
        guard let mark = heading.firstIndex(where: { "、.．".contains($0) }) else { return heading }
        return String(heading[heading.index(after: mark)...]).trimmingSpace()
    }

    static func name(_ field: some DeclaredField) -> Name {
        Name(
            key: field.rawValue, names: [field.label.zh, field.rawValue, field.label.en])
    }

    private static func list(_ kind: DocumentKind, _ programme: Programme) -> Name {
        let short =
            switch kind {
            case .ledger: "台账"
            case .responsibility: "责任"
            case .promises: "承诺"
            case .tasks: "任务"
            case .tours: "参观"
            case .brief, .plan, .digest, .archive: kind.label.zh
            }
        let titles = programme.document(kind).map { [$0.title.zh, $0.title.en] } ?? []
        return Name(
            key: kind.rawValue,
            names: [short, kind.rawValue, kind.label.zh, kind.label.en] + titles)
    }
}

extension PlanField {
    /// What stands in every row of tasks.
    static let ofSteps: [PlanField] = [
        .measure, .workstream, .lead, .problems, .task, .owner, .due, .proof,
    ]
    /// What stands once on the paper.
    static let ofWhole = allCases.filter { !ofSteps.contains($0) }
}
