import CunceDocuments
import CunceDomain
import Foundation

/// A table as a county's organisation department sends it: a title over all columns, a head of two
/// rows, four numbered rows, a sum, and who filled it in.
enum DemoForm {
    static let title = "后进村整顿情况月报表"
    static let name = "附件2：后进村整顿情况月报表.xlsx"
    private static let sheet = "月报表"

    /// What the organisation office said of its columns.
    static let mapping = FormMapping(
        sheet: sheet, headFirst: 3, headLast: 4, firstRow: 5,
        columns: [
            FormPlace(at: "A", heading: "序号", use: .field("number")),
            FormPlace(at: "B", heading: "村名", use: .field("village")),
            FormPlace(at: "C", heading: "存在问题", use: .field("problem")),
            FormPlace(at: "D", heading: "整改措施", use: .field("measures")),
            FormPlace(at: "E", heading: "责任领导/岗位", use: .field("links.town-leader")),
            FormPlace(at: "F", heading: "责任领导/联系电话", use: .hand),
            FormPlace(at: "G", heading: "完成时限", use: .field("due")),
            FormPlace(at: "H", heading: "整改进展", use: .field("progress")),
            FormPlace(at: "I", heading: "备注", use: .hand),
        ],
        cells: [
            FormPlace(at: "A2", heading: "填报单位", use: .field("town")),
            FormPlace(at: "A2", heading: "填报日期", use: .field("day")),
            FormPlace(at: "A10", heading: "填表人", use: .hand),
            FormPlace(at: "A10", heading: "审核人", use: .hand),
        ])

    static func bytes() throws -> [UInt8] {
        try [UInt8](
            PackedWriting.bytes(
                of: parts.map { ($0.path, Data($0.text.utf8)) }))
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let kinds =
        "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static var parts: [(path: String, text: String)] {
        [
            (
                "[Content_Types].xml",
                """
                <Types xmlns="\(package)/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="\(kinds).sheet.main+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="\(kinds).styles+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(kinds).worksheet+xml"/>\
                </Types>
                """
            ),
            (
                "_rels/.rels",
                """
                <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
                Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """
            ),
            (
                "xl/workbook.xml",
                """
                <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets>\
                <sheet name="\(sheet)" sheetId="1" r:id="rId1"/></sheets><definedNames>\
                <definedName name="_xlnm.Print_Area" localSheetId="0">\(sheet)!$A$1:$I$10\
                </definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\
                \(sheet)!$3:$4</definedName></definedNames></workbook>
                """
            ),
            (
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="\(package)/relationships">\
                <Relationship Id="rId1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="\(office)/styles" Target="styles.xml"/>\
                </Relationships>
                """
            ),
            ("xl/styles.xml", styles), ("xl/worksheets/sheet1.xml", page),
        ]
    }

    /// 0 plain, 1 title, 2 head, 3 text in a frame, 4 a day in a frame, 5 centred in a frame.
    private static let styles = """
        <styleSheet xmlns="\(main)"><fonts count="3"><font><sz val="11"/><name val="宋体"/></font>\
        <font><b/><sz val="18"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font>\
        </fonts><fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>\
        <left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border>\
        </borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>\
        <xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>\
        <xf fontId="2" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1">\
        <alignment horizontal="center" vertical="center" wrapText="1"/></xf>\
        <xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>\
        <xf numFmtId="14" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1">\
        <alignment horizontal="center" vertical="center"/></xf>\
        <xf borderId="1" applyBorder="1" applyAlignment="1">\
        <alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>
        """

    private static let widths = [6, 12, 34, 34, 16, 14, 12, 22, 12]

    private static var page: String {
        let columns = widths.enumerated().map {
            "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\($1)\" customWidth=\"1\"/>"
        }.joined()
        let heads = ["序号", "村名", "存在问题", "整改措施", "责任领导", "", "完成时限", "整改进展", "备注"]
        let under = ["", "", "", "", "岗位", "联系电话", "", "", ""]
        let blank = (5...8).map { row in
            line(row, [5, 3, 3, 3, 5, 5, 4, 3, 3].map { ("", $0) }, first: row - 4)
        }.joined()
        let merges = ["A1:I1", "A2:I2", "E3:F3", "A10:I10"] + "ABCDGHI".map { "\($0)3:\($0)4" }
        return """
            <worksheet xmlns="\(main)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
            <cols>\(columns)</cols><sheetData>\
            \(line(1, [("全县\(title)", 1)]))\
            \(line(2, [("填报单位：                    填报日期：    年  月  日", 0)]))\
            \(line(3, heads.map { ($0, 2) }))\(line(4, under.map { ($0, 2) }))\(blank)\
            <row r="9"><c r="A9" s="2" t="inlineStr"><is><t>合计</t></is></c>\
            <c r="B9" s="2"><f>COUNTA(B5:B8)</f></c>\("CDEFGHI".map { "<c r=\"\($0)9\" s=\"2\"/>" }.joined())</row>\
            \(line(10, [("填表人：                    审核人：", 0)]))</sheetData>\
            <mergeCells>\(merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>\
            <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
            """
    }

    private static func line(
        _ row: Int, _ cells: [(text: String, style: Int)], first: Int? = nil
    ) -> String {
        let made = cells.enumerated().map { place, cell in
            let name = "\("ABCDEFGHI".map(String.init)[place])\(row)"
            if place == 0, let first {
                return "<c r=\"\(name)\" s=\"\(cell.style)\"><v>\(first)</v></c>"
            }
            guard !cell.text.isEmpty else { return "<c r=\"\(name)\" s=\"\(cell.style)\"/>" }
            return """
                <c r="\(name)" s="\(cell.style)" t="inlineStr"><is><t xml:space="preserve">\
                \(cell.text)</t></is></c>
                """
        }.joined()
        return "<row r=\"\(row)\">\(made)</row>"
    }
}
