import CunceDomain

/// The parts of the file that are the same for every paper.
enum WordParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationship =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let application =
        "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let contentTypes =
        head + "<Types xmlns=\"\(package)/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + [
            ("word/document", "document.main"), ("word/styles", "styles"),
            ("word/fontTable", "fontTable"), ("word/settings", "settings"),
            ("word/footer1", "footer"), ("word/footer2", "footer"),
        ].map { part, type in
            "<Override PartName=\"/\(part).xml\" ContentType=\"\(application).\(type)+xml\"/>"
        }.joined()
        + "<Override PartName=\"/docProps/core.xml\""
        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + "</Types>"

    static let relations =
        head + "<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(relationship)/officeDocument\""
        + " Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\""
        + " Target=\"docProps/core.xml\"/></Relationships>"

    static let documentRelations =
        head + "<Relationships xmlns=\"\(package)/relationships\">"
        + [
            ("styles", "styles"), ("fontTable", "fontTable"), ("settings", "settings"),
            ("footer", "footer1"), ("footer", "footer2"),
        ].enumerated().map { place, part in
            "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relationship)/\(part.0)\""
                + " Target=\"\(part.1).xml\"/>"
        }.joined() + "</Relationships>"

    static let settings =
        head + "<w:settings xmlns:w=\"\(words)\"><w:zoom w:percent=\"100\"/>"
        + "<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>"
        + "<w:defaultTabStop w:val=\"420\"/><w:evenAndOddHeaders/>"
        + "<w:drawingGridVerticalSpacing w:val=\"\(WordSheet.line)\"/>"
        + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
        + "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>"
        + "<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:adjustLineHeightInTable/>"
        + "<w:useFELayout/><w:compatSetting w:name=\"compatibilityMode\""
        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + "</w:settings>"

    /// The title alone: no names of people or programs.
    static func properties(_ paper: Paper) -> String {
        head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>\(SafeText.of(paper.title))</dc:title>"
            + "<dc:language>\(paper.language == .zh ? "zh-CN" : "en-GB")</dc:language>"
            + "</cp:coreProperties>"
    }

    /// The page number, 四号 Song with a dash on either side, under the text: at the right on odd
    /// pages and at the left on even ones, one character in.
    static func footer(onTheRight: Bool) -> String {
        let place =
            onTheRight
            ? "<w:jc w:val=\"right\"/>" : "<w:jc w:val=\"left\"/>"
        let indent =
            onTheRight
            ? "<w:ind w:right=\"280\" w:firstLine=\"0\"/>"
            : "<w:ind w:left=\"280\" w:firstLine=\"0\"/>"
        let run =
            "<w:rPr><w:rFonts w:ascii=\"\(WordFonts.number)\" w:hAnsi=\"\(WordFonts.number)\""
            + " w:eastAsia=\"\(WordFonts.number)\"/><w:sz w:val=\"28\"/></w:rPr>"
        return head + "<w:ftr xmlns:w=\"\(words)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>"
            + indent + place + "</w:pPr><w:r>\(run)<w:t xml:space=\"preserve\">— </w:t></w:r>"
            + "<w:r>\(run)<w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r>\(run)<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + "<w:r>\(run)<w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r>\(run)<w:t>1</w:t></w:r>"
            + "<w:r>\(run)<w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r>\(run)<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"
    }
}
