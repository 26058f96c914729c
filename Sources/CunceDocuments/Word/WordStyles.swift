import CunceDomain

/// The named styles of a paper, so that an office can change all of one kind at once.
///
/// Sizes are in half points: 三号 is 32, 二号 44, 四号 28, 小四 24, 小五 18.
enum WordStyles {
    static let body = "BodyText"
    static let line = "Line"
    static let cell = "TableText"
    static let cellHead = "TableHead"
    static let denseCell = "TableTextSmall"
    static let denseHead = "TableHeadSmall"

    static func xml(in language: Language, shape: PaperShape) -> String {
        let size = shape == .form ? formSize : bodySize
        let tongue = language == .zh ? "zh-CN" : "en-GB"
        return WordParts.head + "<w:styles xmlns:w=\"\(WordParts.words)\"><w:docDefaults>"
            + "<w:rPrDefault><w:rPr>\(WordFonts.run(WordFonts.body))<w:sz w:val=\"\(size)\"/>"
            + "<w:szCs w:val=\"\(size)\"/><w:lang w:val=\"\(language == .zh ? "en-US" : tongue)\""
            + " w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault/></w:docDefaults>"
            + all(language, shape).joined() + "</w:styles>"
    }

    private static let bodySize = 32
    private static let formSize = 24

    private static func exact(_ shape: PaperShape) -> String {
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"\(WordSheet.line(shape))\""
            + " w:lineRule=\"exact\"/>"
    }
    private static let twoIn =
        "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>"

    /// English is not set flush at the right: its words are long for such lines.
    private static func all(_ language: Language, _ shape: PaperShape) -> [String] {
        [
            style(
                "Normal", "Normal", isDefault: true, based: nil,
                paragraph: "<w:widowControl w:val=\"0\"/>" + exact(shape)
                    + "<w:jc w:val=\"\(language == .zh ? "both" : "left")\"/>",
                run: language == .zh ? "<w:spacing w:val=\"\(WordSheet.closer)\"/>" : "")
        ] + [title(shape), subtitle(shape), masthead(shape)] + others
    }

    private static func title(_ shape: PaperShape) -> String {
        let room = shape == .form ? 0 : WordSheet.line
        let size = shape == .form ? 32 : 44
        return style(
            "Title", "Title",
            paragraph: "<w:keepNext/><w:keepLines/><w:snapToGrid w:val=\"0\"/>"
                + "<w:spacing w:before=\"\(room)\" w:after=\"\(room)\""
                + " w:line=\"660\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>"
                + "<w:outlineLvl w:val=\"0\"/>",
            run: WordFonts.run(WordFonts.title) + loose
                + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>")
    }

    private static func subtitle(_ shape: PaperShape) -> String {
        let line = WordSheet.line(shape)
        return style(
            "Subtitle", "Subtitle",
            paragraph: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"\(line)\""
                + " w:line=\"\(line)\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
            run: WordFonts.run(WordFonts.second))
    }

    private static func masthead(_ shape: PaperShape) -> String {
        style(
            "Masthead", "Masthead",
            paragraph: "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\""
                + " w:color=\"000000\"/></w:pBdr><w:tabs>"
                + "<w:tab w:val=\"right\" w:pos=\"\(WordSheet.textWidth(shape))\"/></w:tabs>"
                + "<w:jc w:val=\"left\"/>")
    }

    private static let loose = "<w:spacing w:val=\"0\"/>"

    private static let others: [String] = [
        style(body, "Body Text", paragraph: twoIn),
        style(line, "Line", paragraph: "<w:jc w:val=\"left\"/>"),
        heading(1, WordFonts.run(WordFonts.first)),
        heading(2, WordFonts.run(WordFonts.second)),
        heading(3, WordFonts.run(WordFonts.body) + "<w:b/>"),
        heading(4, WordFonts.run(WordFonts.body)),
        style(
            "Signature", "Signature",
            paragraph: "<w:keepNext/><w:keepLines/>"
                + "<w:ind w:rightChars=\"400\" w:right=\"1264\"/><w:jc w:val=\"right\"/>"),
        style(
            "Closing", "Closing",
            paragraph: "<w:keepLines/><w:pBdr>"
                + "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"000000\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"000000\"/>"
                + "</w:pBdr><w:ind w:left=\"280\" w:right=\"280\"/><w:jc w:val=\"left\"/>",
            run: loose + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"),
        style(
            "Note", "Note",
            paragraph: small(240, before: 60) + "<w:jc w:val=\"left\"/>",
            run: loose + "<w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/>"),
        style(
            cell, "Table Text", paragraph: small(340) + "<w:jc w:val=\"left\"/>",
            run: loose + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"),
        style(
            cellHead, "Table Head",
            paragraph: "<w:keepNext/>" + small(340) + "<w:jc w:val=\"center\"/>",
            run: WordFonts.run(WordFonts.first) + loose
                + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"),
        style(
            denseCell, "Table Text Small", paragraph: small(260) + "<w:jc w:val=\"left\"/>",
            run: loose + "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
        style(
            denseHead, "Table Head Small",
            paragraph: "<w:keepNext/>" + small(260) + "<w:jc w:val=\"center\"/>",
            run: WordFonts.run(WordFonts.first) + loose
                + "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
        style("Footer", "footer", paragraph: small(320)),
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
            + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
            + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>",
    ]

    /// Lines that keep off the grid of 22 lines.
    private static func small(_ line: Int, before: Int = 0) -> String {
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"\(before)\" w:after=\"0\""
            + " w:line=\"\(line)\" w:lineRule=\"atLeast\"/>"
    }

    private static func heading(_ level: Int, _ run: String) -> String {
        style(
            "Heading\(level)", "heading \(level)",
            paragraph: "<w:keepNext/>\(twoIn)<w:outlineLvl w:val=\"\(level)\"/>", run: run)
    }

    private static func style(
        _ id: String, _ name: String, isDefault: Bool = false, based: String? = "Normal",
        paragraph: String, run: String = ""
    ) -> String {
        "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
            + "<w:name w:val=\"\(name)\"/>"
            + (based.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/>"
            + "<w:pPr>\(paragraph)</w:pPr>"
            + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
    }
}
