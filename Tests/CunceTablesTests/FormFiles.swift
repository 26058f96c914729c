import CunceDocuments
import CunceTables
import Foundation

/// Workbooks of a county as their parts, written by hand.
enum FormFiles {
    static let sheetName = "统计表"

    /// A title over all columns, a head of two rows, two rows of data, a sum, who filled it in.
    static let rows = """
        <row r="1"><c r="A1" s="2" t="inlineStr"><is><t>后进村整顿情况统计表</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>填报单位：            填报日期：  年 月 日</t></is></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>序号</t></is></c>\
        <c r="B3" t="inlineStr"><is><t>村 名</t></is></c>\
        <c r="C3" t="inlineStr"><is><t>责任领导</t></is></c>\
        <c r="E3" t="inlineStr"><is><t>户数</t></is></c>\
        <c r="F3" t="inlineStr"><is><t>户数加一</t></is></c></row>
        <row r="4"><c r="C4" t="inlineStr"><is><t>姓名</t></is></c>\
        <c r="D4" t="inlineStr"><is><t>日期</t></is></c></row>
        <row r="5" ht="30" customHeight="1"><c r="A5"><v>1</v></c><c r="B5" s="2"/><c r="C5" s="2"/>\
        <c r="D5" s="1"/><c r="E5"/><c r="F5"><f>E5+1</f><v>1</v></c></row>
        <row r="6"><c r="A6"><v>2</v></c><c r="B6" s="2"/><c r="F6"><f>E6+1</f><v>1</v></c></row>
        <row r="7"><c r="A7" t="inlineStr"><is><t>合计</t></is></c>\
        <c r="E7"><f>SUM(E5:E6)</f><v>0</v></c><c r="F7"><f>E7/$E$7</f><v>0</v></c></row>
        <row r="8"><c r="A8" t="inlineStr"><is><t>填表人：</t></is></c></row>
        """

    static let around = """
        <mergeCells count="5"><mergeCell ref="A1:F1"/><mergeCell ref="C3:D3"/>\
        <mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="A8:F8"/></mergeCells>\
        <conditionalFormatting sqref="E5:E6"><cfRule type="expression" priority="1">\
        <formula>E5&gt;$E$7</formula></cfRule></conditionalFormatting>\
        <dataValidations count="1"><dataValidation sqref="B5:B6"/></dataValidations>
        """

    static func sheet(rows: String = rows, around: String = around) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <dimension ref="A1:F8"/><sheetData>\(rows)</sheetData>\(around)</worksheet>
        """
    }

    static func book(
        sheet: String = sheet(), extra: [String: String] = [:]
    ) throws -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006"
        var parts = [
            "[Content_Types].xml": """
            <Types xmlns="\(package)/content-types"><Default Extension="xml" \
            ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" \
            ContentType="x"/></Types>
            """,
            "_rels/.rels": """
            <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
            Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """,
            "xl/workbook.xml": """
            <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets>\
            <sheet name="\(sheetName)" sheetId="1" r:id="rId1"/>\
            <sheet name="汇总" sheetId="2" r:id="rId2"/></sheets><definedNames>\
            <definedName name="_xlnm.Print_Area" localSheetId="0">\(sheetName)!$A$1:$F$8\
            </definedName></definedNames></workbook>
            """,
            "xl/_rels/workbook.xml.rels": """
            <Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(office)/worksheet" Target="worksheets/a.xml"/>\
            <Relationship Id="rId2" Type="\(office)/worksheet" Target="worksheets/b.xml"/>\
            <Relationship Id="rId3" Type="\(office)/styles" Target="styles.xml"/>\
            <Relationship Id="rId4" Type="\(office)/calcChain" Target="calcChain.xml"/>\
            </Relationships>
            """,
            "xl/styles.xml": """
            <styleSheet xmlns="\(main)"><cellXfs count="3"><xf numFmtId="0"/>\
            <xf numFmtId="14"/><xf numFmtId="49"><alignment wrapText="1"/></xf></cellXfs></styleSheet>
            """,
            "xl/calcChain.xml": "<calcChain xmlns=\"\(main)\"><c r=\"F5\" i=\"1\"/></calcChain>",
            "xl/worksheets/a.xml": sheet,
            "xl/worksheets/b.xml": """
            <worksheet xmlns="\(main)"><sheetData><row r="1"><c r="A1">\
            <f>\(sheetName)!E7+SUM(\(sheetName)!E5:E6)</f></c></row></sheetData></worksheet>
            """,
            "xl/media/image1.png": "not changed by anybody",
        ]
        parts.merge(extra) { $1 }
        let file = TableFiles.temporary("xlsx")
        try PackedWriting.write(
            parts.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) }, to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return [UInt8](try Data(contentsOf: file))
    }
}
