import CunceDomain

/// A paper as plain text, for a terminal or a chat.
package enum PaperPlain {
    package static func text(_ paper: Paper) -> String {
        var lines = [
            [paper.title, paper.masthead?.right].compactMap(\.self)
                .joined(separator: "  ")
        ]
        if let subtitle = paper.subtitle { lines.append(subtitle) }
        lines.append("")
        if let salutation = paper.salutation {
            lines += [salutation + (paper.language == .zh ? "：" : ":")]
        }
        for (place, block) in paper.blocks.enumerated() {
            if case .heading = block, place > 0, lines.last != "" { lines.append("") }
            lines += self.lines(of: block, in: paper.language)
        }
        if lines.last != "" { lines.append("") }
        if let signature = paper.signature { lines += [signature.issuer, signature.day, ""] }
        lines += paper.closing + paper.notes
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of block: PaperBlock, in language: Language) -> [String] {
        switch block {
        case .heading(_, let words), .line(let words): [words.text]
        case .paragraph(let words): [(language == .zh ? "　　" : "  ") + words.text]
        case .table(let table): lines(of: table)
        // The address stands beside it in letters.
        case .code: []
        case .room(let lines): Array(repeating: "", count: lines)
        case .pageBreak: [""]
        }
    }

    private static func lines(of table: PaperTable) -> [String] {
        let head = table.hasHead ? [table.columns.map(\.heading)] : []
        let rows = table.rows.map { row in
            row.map { cell in
                if case .words(let words, _, _, _) = cell {
                    words.text.replacing("\n", with: " ")
                } else {
                    ""
                }
            }
        }
        return TextTable.lines(head + rows)
    }
}
