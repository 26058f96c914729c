import CunceDocuments
import CunceDomain
import CunceStore

/// A table as a paper: lying A4, the town and the day under the title, how many rows there are and
/// how far the journal had come at the end.
enum SheetPaper {
    static func of<Sheet: SheetDocument>(_ sheet: Sheet, title: String) -> Paper {
        let facts = sheet.facts
        let shown = sheet.columns.enumerated().filter { $0.element.share > 0 }
        var rows: [[PaperTable.Cell]] = []
        let count = sheet.eachRow { cells in
            rows.append(
                shown.map { place, _ in
                    .words(cells[place].words(in: facts.language, near: facts.day))
                })
        }
        var table = PaperTable(
            shown.enumerated().map { place, column in
                let element = column.element
                let room = letters(element.heading, rows.map { $0[place] }, in: facts.language)
                return .init(
                    element.heading, share: max(element.share, room),
                    isCentred: element.isCentred)
            },
            rows: rows, isDense: shown.count > 7)
        if let key = sheet.merges,
            let place = shown.firstIndex(where: { $0.element.key == key })
        {
            table = table.merging(place)
        }
        var draft = PaperDraft<SheetField>(
            in: facts.language, shape: .lying, title: title, of: .title)
        draft.subtitle(under(facts), of: .town, .round, .day)
        if count == 0 {
            draft.form(paragraph: facts.say("没有内容。", "There is nothing of this kind."))
        } else {
            draft.table(table, of: Sheet.self)
        }
        draft.note(
            facts.say("共 \(count) 行", "Rows: \(count)") + facts.semicolon
                + facts.say("日志头", "Head") + " \(facts.head)", of: .rows, .head)
        return draft.paper
    }

    /// The share that a column needs so that no Latin word in it is broken: on lying paper a share
    /// is about a small letter wide, and the cell's margins take one more. None in Chinese, where
    /// a line may end after any character.
    private static func letters(
        _ heading: String, _ cells: [PaperTable.Cell], in language: Language
    ) -> Int {
        guard language == .en else { return 0 }
        let texts = cells.map { cell in
            guard case .words(let words, _, _, _) = cell else { return "" }
            return words.text
        }
        let longest =
            ([heading] + texts).flatMap { $0.split(separator: " ") }
            .filter { $0.allSatisfy(\.isASCII) }.map(\.count).max() ?? 0
        return min(longest, longestWord) + 1
    }

    /// Longer than "Rectification"; whatever is longer is an address or a code, and may be broken.
    private static let longestWord = 14

    static func under(_ facts: DocumentFacts) -> String {
        [
            facts.division.name, facts.round.title,
            facts.say("截至", "as of ") + Days.long(facts.day, in: facts.language),
        ].joined(separator: facts.say("　", " · "))
    }
}
