package import CunceDomain

/// A paper as a page of its own, for print: it needs no other file and no script.
package enum PaperHTML {
    /// - Parameter bar: links above the paper, words and address, that are not printed.
    package static func text(_ paper: Paper, bar: [(text: String, href: String)] = []) -> String {
        let name = [paper.title, paper.masthead?.right].compactMap(\.self).joined(separator: " ")
        return page(
            name, paper.language, style: PaperStyle.of(paper.shape),
            nav(bar) + "<main>\n\(body(paper, title: "h1"))</main>\n")
    }

    /// Several papers one after the other, each from a new sheet: printed in one go.
    package static func text(
        _ papers: [Paper], named name: String, in language: Language,
        bar: [(text: String, href: String)] = []
    ) -> String {
        page(
            name, language, style: PaperStyle.bundle,
            nav(bar) + "<main>\n<h1 class=\"bar\">\(SafeText.of(name))</h1>\n"
                + papers.map {
                    "<section class=\"\($0.shape.rawValue)\">\n\(body($0, title: "h2"))</section>\n"
                }.joined() + "</main>\n")
    }

    private static func page(
        _ name: String, _ language: Language, style: String, _ body: String
    ) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language == .zh ? "zh-CN" : "en")">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(SafeText.of(name))</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        \(body)</body>
        </html>

        """
    }

    private static func nav(_ bar: [(text: String, href: String)]) -> String {
        guard !bar.isEmpty else { return "" }
        let links = bar.map { "<a href=\"\(SafeText.of($0.href))\">\(SafeText.of($0.text))</a>" }
        return "<nav class=\"bar\">\(links.joined(separator: " "))</nav>\n"
    }

    /// - Parameter title: the element of the title; a page has one h1 only.
    private static func body(_ paper: Paper, title: String) -> String {
        let masthead = paper.masthead.map {
            "<header><span>\(SafeText.of($0.left))</span>"
                + "<span>\(SafeText.of($0.right))</span></header>\n"
        }
        let top = [
            masthead, "<\(title) class=\"title\">\(SafeText.of(paper.title))</\(title)>\n",
            paper.subtitle.map { "<p class=\"under\">\(SafeText.of($0))</p>\n" },
            paper.salutation.map {
                "<p class=\"line\">\(SafeText.of($0))\(paper.language == .zh ? "：" : ":")</p>\n"
            },
        ].compactMap(\.self).joined()
        return top + paper.blocks.map(block).joined() + sign(paper) + foot(paper)
    }

    private static func block(_ block: PaperBlock) -> String {
        switch block {
        case .heading(let level, let words):
            let tag = "h\(min(max(level, 1), 4) + 1)"
            return "<\(tag)\(marks(words))>\(runs(words))</\(tag)>\n"
        case .paragraph(let words): return "<p\(marks(words))>\(runs(words))</p>\n"
        case .line(let words): return "<p class=\"line\"\(marks(words))>\(runs(words))</p>\n"
        case .table(let table): return self.table(table)
        case .code(let code, let said):
            return "<p class=\"code\"><svg viewBox=\"0 0 \(code.side) \(code.side)\" width=\"130\""
                + " height=\"130\" role=\"img\" aria-label=\"\(SafeText.of(said))\">"
                + "<path d=\"\(code.path)\"/></svg></p>\n"
        case .room(let lines):
            return String(repeating: "<p class=\"room\"></p>\n", count: lines)
        case .pageBreak: return "<div class=\"break\"></div>\n"
        }
    }

    private static func table(_ table: PaperTable) -> String {
        let columns = table.widths(of: 100).map { "<col width=\"\($0)%\">" }
        let head =
            table.hasHead
            ? "<thead><tr>"
                + table.columns.map { "<th scope=\"col\">\(SafeText.of($0.heading))</th>" }.joined()
                + "</tr></thead>\n" : ""
        let rows = table.rows.map { row in
            "<tr>" + zip(row, table.columns).map { cell($0, of: $1) }.joined() + "</tr>\n"
        }
        return "<table\(table.isDense ? " class=\"dense\"" : "")>"
            + "<colgroup>\(columns.joined())</colgroup>\n"
            + "\(head)<tbody>\n\(rows.joined())</tbody></table>\n"
    }

    private static func cell(_ cell: PaperTable.Cell, of column: PaperTable.Column) -> String {
        guard case .words(let words, let columns, let rows, let isHead) = cell else { return "" }
        let span =
            (columns > 1 ? " colspan=\"\(columns)\"" : "")
            + (rows > 1 ? " rowspan=\"\(rows)\"" : "")
        let tag = isHead ? "th" : "td"
        let centred = column.isCentred && !isHead ? " class=\"c\"" : ""
        // Said before the words where the screen is too narrow for columns.
        let head = isHead ? "" : " data-head=\"\(SafeText.of(column.heading))\""
        return "<\(tag)\(span)\(centred)\(head)\(marks(words))>\(runs(words))</\(tag)>"
    }

    private static func sign(_ paper: Paper) -> String {
        guard let signature = paper.signature else { return "" }
        return "<div class=\"sign\"><p>\(SafeText.of(signature.issuer))</p>"
            + "<p>\(SafeText.of(signature.day))</p></div>\n"
    }

    private static func foot(_ paper: Paper) -> String {
        let closing = paper.closing.map { "<p>\(SafeText.of($0))</p>" }.joined()
        let notes = paper.notes.map { "<p class=\"note\">\(SafeText.of($0))</p>\n" }.joined()
        return (closing.isEmpty ? "" : "<footer>\(closing)</footer>\n") + notes
    }

    private static func runs(_ words: PaperWords) -> String {
        words.runs.map { run in
            let text = SafeText.of(run.text).replacing("\n", with: "<br>")
            return run.isBold ? "<b>\(text)</b>" : text
        }.joined()
    }

    /// The entries behind the words, for whoever looks at the source.
    private static func marks(_ words: PaperWords) -> String {
        words.entries.isEmpty
            ? "" : " data-entries=\"\(words.entries.map(String.init).joined(separator: ","))\""
    }
}
