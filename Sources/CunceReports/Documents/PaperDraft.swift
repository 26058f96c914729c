import CunceDocuments
import CunceDomain

/// A paper being written. Whatever is not a form's own word goes onto it together with the field
/// it belongs to, and fields are what the document declares. The paper says which of them were
/// written, so that a field that is declared and never written is found as well.
struct PaperDraft<Field: DeclaredField> {
    private(set) var paper: Paper

    init(in language: Language, shape: PaperShape = .upright, title: String, of fields: Field...) {
        paper = Paper(in: language, shape: shape, title: title)
        note(fields)
    }

    /// A form that is called by its own name.
    init(form title: String, in language: Language, shape: PaperShape) {
        paper = Paper(in: language, shape: shape, title: title)
    }

    private mutating func note(_ fields: [Field]) {
        paper.fields.formUnion(fields.map(\.rawValue))
    }

    mutating func masthead(_ left: (Field, String), _ right: (Field, String)) {
        paper.masthead = PaperMasthead(left: left.1, right: right.1)
        note([left.0, right.0])
    }

    /// The same where the form's own name stands at the left.
    mutating func masthead(form left: String, _ right: (Field, String)) {
        paper.masthead = PaperMasthead(left: left, right: right.1)
        note([right.0])
    }

    mutating func subtitle(_ words: String, of fields: Field...) {
        paper.subtitle = words
        note(fields)
    }

    mutating func salutation(_ words: String, of field: Field) {
        paper.salutation = words
        note([field])
    }

    /// Words of the form itself, such as 一、目标.
    mutating func heading(_ level: Int, _ words: String) {
        paper.blocks.append(.heading(level, words))
    }

    mutating func heading(_ level: Int, _ words: String, of field: Field) {
        paper.blocks.append(.heading(level, words))
        note([field])
    }

    mutating func paragraph(_ words: String, of fields: Field..., entries: [Int] = []) {
        paragraph(words, of: fields, entries: entries)
    }

    mutating func paragraph(_ words: String, of fields: [Field], entries: [Int] = []) {
        paper.blocks.append(.paragraph(words, entries: entries))
        note(fields)
    }

    mutating func line(_ words: String, of fields: Field...) {
        paper.blocks.append(.line(words))
        note(fields)
    }

    /// Words of the form itself, flush left.
    mutating func form(line words: String) { paper.blocks.append(.line(words)) }

    /// Words of the form itself, such as its closing formula.
    mutating func form(paragraph words: String) { paper.blocks.append(.paragraph(words)) }

    /// Room to write by hand.
    mutating func room(lines: Int) { paper.blocks.append(.room(lines: lines)) }

    /// A table whose columns are fields, or the form's own.
    ///
    /// - Parameter merging: the field whose equal neighbours stand as one cell.
    mutating func table<Row>(
        _ columns: [PaperColumn<Field>], of rows: [Row], isDense: Bool = false,
        merging: Field? = nil, cell: (Field, Row) -> PaperWords
    ) {
        let language = paper.language
        let table = PaperTable(
            columns.map { column in
                .init(
                    column.field?.label.text(in: language) ?? column.heading,
                    share: column.share, isCentred: column.isCentred)
            },
            rows: rows.map { row in
                columns.map { column in
                    .words(column.field.map { cell($0, row) } ?? PaperWords(column.words))
                }
            }, isDense: isDense)
        let place = columns.firstIndex { column in
            merging.map { $0.rawValue == column.field?.rawValue } ?? false
        }
        paper.blocks.append(.table(place.map { table.merging($0) } ?? table))
        note(columns.compactMap(\.field))
    }

    /// The table of a document that is one: its columns are its fields.
    mutating func table<Sheet: SheetDocument>(_ table: PaperTable, of _: Sheet.Type) {
        paper.blocks.append(.table(table))
        paper.fields.formUnion(Sheet.Field.allCases.map(\.rawValue))
    }

    mutating func signature(_ issuer: (Field, String), _ day: (Field, String)) {
        paper.signature = PaperSignature(issuer: issuer.1, day: day.1)
        note([issuer.0, day.0])
    }

    mutating func closing(_ words: String, of fields: Field...) {
        paper.closing.append(words)
        note(fields)
    }

    mutating func note(_ words: String, of fields: Field...) {
        paper.notes.append(words)
        note(fields)
    }

    /// How the form is to be used.
    mutating func form(note words: String) { paper.notes.append(words) }
}
