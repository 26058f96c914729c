import CunceDocuments
import CunceDomain

/// A document that is a table: its columns come from its declared fields and its cells from
/// nothing else, so that a column that is not declared cannot be written.
protocol SheetDocument {
    associatedtype Field: DeclaredField
    associatedtype Row

    static var kind: DocumentKind { get }
    var facts: DocumentFacts { get }

    /// One column, or one for each link and help of the programme.
    func columns(of field: Field) -> [SheetColumn]

    /// As many as the field has columns.
    func cells(_ field: Field, of row: Row, number: Int) -> [SheetCell]

    /// Hands the rows over one by one.
    func each(_ take: (Row) throws -> Void) rethrows

    /// What the columns of a field are called in a template.
    static func names(_ field: Field, _ programme: Programme) -> [TemplateNames.Name]

    /// Whether rows of one village follow each other under one name.
    var merges: String? { get }
}

extension SheetDocument {
    var columns: [SheetColumn] { Field.allCases.flatMap { columns(of: $0) } }

    /// Hands over the cells of every row. Returns how many there were.
    func eachRow(_ take: ([SheetCell]) throws -> Void) rethrows -> Int {
        var number = 0
        try each { row in
            number += 1
            try take(Field.allCases.flatMap { cells($0, of: row, number: number) })
        }
        return number
    }

    func column(
        _ field: Field, width: Int, share: Int, isCentred: Bool = false, isProse: Bool = false
    ) -> [SheetColumn] {
        [
            SheetColumn(
                field.rawValue, field.label.text(in: facts.language), width: width, share: share,
                isCentred: isCentred, isProse: isProse)
        ]
    }
}
