import CunceDocuments
import CunceDomain
import CunceTables

/// What stands in one place of a table, with the entries it stands on.
struct SheetCell {
    let value: TableCell
    let entries: [Int]

    init(_ value: TableCell, entries: [Int] = []) {
        self.value = value
        self.entries = entries
    }

    static func text(_ text: String?, entries: [Int] = []) -> SheetCell {
        SheetCell(text.flatMap { $0.isEmpty ? nil : TableCell.text($0) } ?? .none, entries: entries)
    }

    static func day(_ day: CivilDate?, entries: [Int] = []) -> SheetCell {
        SheetCell(.day(day), entries: entries)
    }

    static let none = SheetCell(.none)

    /// As it is read on paper.
    func words(in language: Language, near day: CivilDate) -> PaperWords {
        let text =
            switch value {
            case .none: ""
            case .text(let text): text
            case .day(let its): Days.near(its, day, in: language)
            case .fen(let fen): Money.text(fen)
            case .count(let count): "\(count)"
            case .decimal(let number): number
            }
        return PaperWords(text, entries: entries)
    }
}
