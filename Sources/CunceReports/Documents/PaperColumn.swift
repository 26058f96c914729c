/// One column of a table on a paper: a field, or what the form prints in every row for somebody to
/// tick or fill in.
struct PaperColumn<Field: DeclaredField> {
    let field: Field?
    /// Above the column where it is the form's; a field has its own name.
    let heading: String
    /// In every row where it is the form's.
    let words: String
    /// Its part of the width.
    let share: Int
    let isCentred: Bool

    static func field(_ field: Field, share: Int, isCentred: Bool = false) -> PaperColumn {
        PaperColumn(field: field, heading: "", words: "", share: share, isCentred: isCentred)
    }

    static func form(
        _ heading: String, _ words: String, share: Int, isCentred: Bool = false
    ) -> PaperColumn {
        PaperColumn(field: nil, heading: heading, words: words, share: share, isCentred: isCentred)
    }
}
