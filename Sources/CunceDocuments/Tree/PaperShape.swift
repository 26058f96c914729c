/// How the sheet lies.
package enum PaperShape: String, Equatable, Sendable {
    /// A4, the short edge above.
    case upright
    /// A4, the long edge above: wide tables.
    case lying
    /// A4 to be written on by hand: narrow margins and small letters, so that one page is enough.
    case form
}
