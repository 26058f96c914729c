import CunceDomain

/// `word/document.xml`: the paper from its masthead to its last note.
struct WordBody {
    let paper: Paper

    var xml: String {
        WordParts.head
            + "<w:document xmlns:w=\"\(WordParts.words)\" xmlns:r=\"\(WordParts.relationship)\">"
            + "<w:body>" + blocks.joined() + WordSheet.section(paper.shape)
            + "</w:body></w:document>"
    }

    private var blocks: [String] {
        var all: [String] = []
        if let masthead = paper.masthead {
            all.append(
                Self.paragraph(
                    "Masthead",
                    Self.run(masthead.left) + "<w:r><w:tab/></w:r>" + Self.run(masthead.right),
                    properties: tab))
        }
        all.append(Self.paragraph("Title", Self.run(paper.title), properties: close(660)))
        if let subtitle = paper.subtitle {
            all.append(
                Self.paragraph(
                    "Subtitle", Self.run(subtitle), properties: close(WordSheet.line)))
        }
        if let salutation = paper.salutation {
            all.append(
                Self.paragraph(
                    WordStyles.line,
                    Self.run(salutation + (paper.language == .zh ? "：" : ":"))))
        }
        for (place, block) in paper.blocks.enumerated() {
            let isLast = place == paper.blocks.count - 1 && paper.signature != nil
            // A signature never stands on a page of its own.
            if isLast, case .paragraph(let words) = block {
                all.append(
                    Self.paragraph(
                        WordStyles.body, Self.runs(words),
                        properties: "<w:keepNext/><w:keepLines/>"))
            } else {
                all += self.xml(of: block)
            }
        }
        return all + end
    }

    /// A lying sheet is low: nothing is left free above its table.
    private func close(_ line: Int) -> String {
        paper.shape != .lying
            ? ""
            : "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"\(line)\""
                + " w:lineRule=\"exact\"/>"
    }

    /// A lying sheet is wider than the style says.
    private var tab: String {
        paper.shape != .lying
            ? ""
            : "<w:tabs><w:tab w:val=\"clear\" w:pos=\"\(WordSheet.textShort)\"/>"
                + "<w:tab w:val=\"right\" w:pos=\"\(WordSheet.textLong)\"/></w:tabs>"
    }

    private func xml(of block: PaperBlock) -> [String] {
        switch block {
        case .heading(let level, let words):
            [Self.paragraph("Heading\(min(max(level, 1), 4))", Self.runs(words))]
        case .paragraph(let words): [Self.paragraph(WordStyles.body, Self.runs(words))]
        case .line(let words): [Self.paragraph(WordStyles.line, Self.runs(words))]
        case .table(let table):
            // Two tables that touch become one in some word processors.
            [
                WordTable(table: table, width: WordSheet.textWidth(paper.shape)).xml,
                Self.paragraph("Note", ""),
            ]
        case .code(let code, let said):
            [
                Self.paragraph(
                    WordStyles.line, WordCode.run(code, said: said),
                    properties: WordCode.spacing)
            ]
        case .room(let lines):
            Array(
                repeating: Self.paragraph(
                    WordStyles.line, "",
                    properties: "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\""
                        + " w:color=\"999999\"/><w:between w:val=\"single\" w:sz=\"4\""
                        + " w:space=\"1\" w:color=\"999999\"/></w:pBdr>"),
                count: lines)
        case .pageBreak:
            [Self.paragraph(WordStyles.line, "<w:r><w:br w:type=\"page\"/></w:r>")]
        }
    }

    private var end: [String] {
        var all: [String] = []
        if let signature = paper.signature {
            all += [
                Self.paragraph(WordStyles.line, "", properties: "<w:keepNext/>"),
                Self.paragraph("Signature", Self.run(signature.issuer)),
                Self.paragraph(
                    "Signature", Self.run(signature.day), properties: "<w:keepNext w:val=\"0\"/>"),
            ]
        }
        if !paper.closing.isEmpty {
            all.append(Self.paragraph(WordStyles.line, ""))
            all += paper.closing.map { Self.paragraph("Closing", Self.run($0)) }
        }
        return all + paper.notes.map { Self.paragraph("Note", Self.run($0)) }
    }

    static func paragraph(_ style: String, _ runs: String, properties: String = "") -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(properties)</w:pPr>\(runs)</w:p>"
    }

    static func runs(_ words: PaperWords) -> String {
        words.runs.map { run($0.text, isBold: $0.isBold) }.joined()
    }

    /// Line ends become breaks within the paragraph.
    static func run(_ text: String, isBold: Bool = false) -> String {
        guard !text.isEmpty else { return "" }
        let bold = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            "<w:t xml:space=\"preserve\">\(SafeText.of(String(line)))</w:t>"
        }
        .joined(separator: "<w:br/>").wrapped("<w:r>\(bold)", "</w:r>")
    }
}

extension String {
    fileprivate func wrapped(_ start: String, _ end: String) -> String { start + self + end }
}
