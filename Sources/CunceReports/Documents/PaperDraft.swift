import CunceDocuments
import CunceDomain

/// A paper being written. Whatever is not a form's own word goes onto it together with the field
/// it belongs to, and fields are what the document declares.
struct PaperDraft<Field: DeclaredField> {
    private(set) var paper: Paper

    init(in language: Language, title: String, of _: Field) {
        paper = Paper(in: language, title: title)
    }

    mutating func masthead(_ left: (Field, String), _ right: (Field, String)) {
        paper.masthead = PaperMasthead(left: left.1, right: right.1)
    }

    /// Words of the form itself, such as 一、目标.
    mutating func heading(_ level: Int, _ words: String) {
        paper.blocks.append(.heading(level, words))
    }

    mutating func heading(_ level: Int, _ words: String, of _: Field) {
        paper.blocks.append(.heading(level, words))
    }

    mutating func paragraph(_ words: String, of _: Field..., entries: [Int] = []) {
        paper.blocks.append(.paragraph(words, entries: entries))
    }

    /// A table whose columns are fields.
    mutating func table(
        _ columns: [(field: Field, share: Int, isCentred: Bool)],
        rows: [(entries: [Int], cells: (Field) -> String)]
    ) {
        let language = paper.language
        paper.blocks.append(
            .table(
                PaperTable(
                    columns.map {
                        .init(
                            $0.field.label.text(in: language), share: $0.share,
                            isCentred: $0.isCentred)
                    },
                    rows: rows.map { row in
                        columns.map { .text(row.cells($0.field), entries: row.entries) }
                    })))
    }

    mutating func signature(_ issuer: (Field, String), _ day: (Field, String)) {
        paper.signature = PaperSignature(issuer: issuer.1, day: day.1)
    }

    mutating func closing(_ words: String, of _: Field...) { paper.closing.append(words) }

    mutating func note(_ words: String, of _: Field) { paper.notes.append(words) }
}
