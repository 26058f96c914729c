package import CunceDomain

extension DocumentKind {
    /// Everything that can stand on a document of this kind, in the order of the paper.
    package var fields: [FieldDeclaration] {
        switch self {
        case .brief:
            BriefField.allCases.map { FieldDeclaration($0) }
                + BriefSentence.allCases.flatMap(\.fields)
        case .ledger: Self.sheet(LedgerField.self)
        case .responsibility: Self.sheet(ResponsibilityField.self)
        case .promises: Self.sheet(PromiseField.self)
        case .tasks: Self.sheet(TaskField.self)
        case .tours: Self.sheet(TourField.self)
        case .plan: PlanField.allCases.map { FieldDeclaration($0) }
        case .digest: DigestField.allCases.map { FieldDeclaration($0) }
        case .archive: ArchiveField.allCases.map { FieldDeclaration($0) }
        }
    }

    private static func sheet<Field: DeclaredField>(_: Field.Type) -> [FieldDeclaration] {
        SheetField.allCases.map { FieldDeclaration($0) }
            + Field.allCases.map { FieldDeclaration($0) }
    }
}
