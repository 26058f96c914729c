package import CunceDomain

/// One thing Cunce knows that a column or cell of a county's form can be filled with.
package struct FormField: Equatable, Sendable {
    /// As a mapping names it. Example: `links.town-leader`.
    package let key: String
    package let label: String

    /// What a column can be filled with: the columns of the document with such rows, and what is
    /// known of the village of each row.
    package static func columns(
        of rows: FormRows, _ programme: Programme, in language: Language
    ) -> [FormField] {
        let own = rows.document.fields(programme, in: language)
        let ofVillage =
            DocumentKind.responsibility.fields(programme, in: language)
            + VillageCountField.allCases.map {
                FormField(key: $0.rawValue, label: $0.label.text(in: language))
            }
        return own + ofVillage.filter { field in !own.contains { $0.key == field.key } }
    }

    /// What a single cell beside a label can be filled with.
    package static func cells(in language: Language) -> [FormField] {
        [SheetField.town, .round, .day, .rows].map {
            FormField(key: $0.rawValue, label: $0.label.text(in: language))
        }
    }
}

extension FormRows {
    /// The document of ours that has such rows.
    package var document: DocumentKind {
        switch self {
        case .ledger: .ledger
        case .villages: .responsibility
        case .tasks: .tasks
        case .promises: .promises
        }
    }
}

extension DocumentKind {
    /// Its columns, one for each link and help of the programme.
    fileprivate func fields(_ programme: Programme, in language: Language) -> [FormField] {
        switch self {
        case .ledger: LedgerField.allCases.map { Self.field($0, language) }
        case .tasks: TaskField.allCases.map { Self.field($0, language) }
        case .promises: PromiseField.allCases.map { Self.field($0, language) }
        case .responsibility:
            ResponsibilityField.allCases.flatMap { field in
                switch field {
                case .links:
                    programme.linkSlots.map {
                        FormField(
                            key: "\(field.rawValue).\($0.key)", label: $0.label.text(in: language))
                    }
                case .helps:
                    programme.helps.map {
                        FormField(
                            key: "\(field.rawValue).\($0.key)", label: $0.label.text(in: language))
                    }
                case .number, .code, .village, .stage, .missing: [Self.field(field, language)]
                }
            }
        case .brief, .plan, .tours, .digest, .archive: []
        }
    }

    private static func field(_ field: some DeclaredField, _ language: Language) -> FormField {
        FormField(key: field.rawValue, label: field.label.text(in: language))
    }
}
