import CunceDocuments
package import CunceDomain

extension DocumentCoverage {
    /// Document, field, label and sources in columns; the sum in the last line.
    package func text(in language: Language) -> String {
        let rows = lines.map { line in
            [
                line.document, line.field.key, line.field.label.text(in: language),
                line.field.sources.map(\.text).joined(separator: "; "),
            ]
        }
        let head =
            language == .zh ? ["文件", "字段", "名称", "来源"] : ["document", "field", "label", "source"]
        return (TextTable.lines([head] + rows) + [sum]).joined(separator: "\n") + "\n"
    }

    /// `documents`, each with its `fields`, and the counts.
    package func json(in language: Language) throws -> String {
        try ReportJSON.text(Written(self, language))
    }

    private struct Written: Encodable {
        struct Field: Encodable {
            let document: String
            let field: String
            let label: String
            let sources: [String]
            let typed: Bool
        }

        let documents: Int
        let fields: [Field]
        let typed: Int

        init(_ coverage: DocumentCoverage, _ language: Language) {
            documents = coverage.documents
            typed = coverage.typed.count
            fields = coverage.lines.map { line in
                Field(
                    document: line.document, field: line.field.key,
                    label: line.field.label.text(in: language),
                    sources: line.field.sources.map(\.text), typed: line.field.isTyped)
            }
        }
    }
}
