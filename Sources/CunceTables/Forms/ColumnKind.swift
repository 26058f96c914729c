/// What the cells of a column hold.
package enum ColumnKind: Equatable, Sendable {
    /// An id, a code, a name: short, on one line.
    case word
    /// Sentences.
    case prose
    case day
    /// Money; yuan in the file, fen with us.
    case yuan
    case count
    /// One of a closed list: written as its label, read by key or label in either language.
    case choice(ChoiceList)
}
