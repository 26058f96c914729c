/// One line of a list whose code could be read.
struct DivisionLine {
    /// Counted from 1, the header included.
    let number: Int32
    /// Place of the name in the text of the list; see `DivisionList.name(of:)`.
    let nameStart: Int32
    /// Unit: bytes.
    let nameCount: Int32
    /// Whether a complaint was made about the line itself.
    var isRefused: Bool
    let code: DivisionCode
    /// `none` where the column is blank.
    let parent: DivisionCode
}
