package import CunceDomain

/// Where every field of every document comes from, so that it can be seen that nothing is typed
/// for a document alone.
package struct DocumentCoverage: Equatable, Sendable {
    package struct Line: Equatable, Sendable {
        /// Key of the document or of the other paper.
        package let document: String
        package let field: FieldDeclaration
    }

    package let documents: Int
    package let lines: [Line]

    package init(
        _ documents: [NamedDocument], others: [OtherPaper] = [],
        fields: (DocumentKind) -> [FieldDeclaration] = { $0.fields }
    ) {
        self.documents = documents.count + others.count
        lines =
            documents.flatMap { document in
                fields(document.kind).map {
                    Line(document: document.kind.rawValue, field: $0)
                }
            }
            + others.flatMap { paper in
                paper.fields.map { Line(document: paper.rawValue, field: $0) }
            }
    }

    package var typed: [Line] { lines.filter(\.field.isTyped) }

    /// `coverage: 131 fields of 9 documents, …`; the same in both languages.
    package var sum: String {
        let start = "coverage: \(lines.count) fields of \(documents) documents"
        let end = "typed for a document alone: \(typed.count)"
        guard !typed.isEmpty else {
            return "\(start), all from the journal, the pack or the division list; \(end)"
        }
        let names = typed.map { "\($0.document).\($0.field.key)" }
        return "\(start); \(end): \(names.joined(separator: ", "))"
    }
}
