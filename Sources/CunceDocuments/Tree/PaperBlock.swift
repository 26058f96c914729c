/// One piece of a paper, as long as the page is wide.
package enum PaperBlock: Equatable, Sendable {
    /// - level: 1 to 4, as 一、（一）1.（1）; the numeral stands in the words.
    case heading(level: Int, PaperWords)
    /// With its first line two characters in.
    case paragraph(PaperWords)
    /// Flush left: a line of facts, a caption.
    case line(PaperWords)
    case table(PaperTable)
    /// A code for telephones, in its own lines.
    ///
    /// - said: what it leads to, for whoever does not see it.
    case code(QRCode, said: String)
    /// Room to write by hand, as so many empty lines.
    case room(lines: Int)
    /// What follows begins on a new page.
    case pageBreak

    package static func heading(_ level: Int, _ text: String) -> PaperBlock {
        .heading(level: level, PaperWords(text))
    }

    package static func paragraph(_ text: String, entries: [Int] = []) -> PaperBlock {
        .paragraph(PaperWords(text, entries: entries))
    }

    package static func line(_ text: String, entries: [Int] = []) -> PaperBlock {
        .line(PaperWords(text, entries: entries))
    }
}
