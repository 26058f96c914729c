import CunceDomain
import CunceTables
import Testing

@Suite struct FillingAForm {
    private func filling(_ count: Int) -> FormFilling {
        FormFilling(
            sheet: FormFiles.sheetName, firstRow: 5,
            records: (0..<count).map { place in
                [
                    0: .number("\(place + 1)"), 1: .text("村\(place + 1)"),
                    3: .day(CivilDate(dayNumber: 20_000 + place)), 4: .number("\(place * 10)"),
                ]
            }, cells: [CellName(row: 8, column: 0): .text("填表人：甲")])
    }

    private func read(_ bytes: [UInt8]) throws -> FormReading {
        try FormReading.read(bytes, sheet: FormFiles.sheetName)
    }

    @Test func `uses blank rows up before it puts any in`() throws {
        let reading = try read(try filling(2).filled(FormFiles.book()))

        #expect(reading.text(5, 1) == "村1")
        #expect(reading.text(6, 1) == "村2")
        #expect(reading.text(7, 0) == "合计")
        #expect(reading.text(8, 0) == "填表人：甲")
    }

    @Test func `moves what stands below and lets sums grow`() throws {
        let bytes = try filling(5).filled(FormFiles.book())
        let reading = try read(bytes)

        #expect((5...9).map { reading.text($0, 1) } == (1...5).map { "村\($0)" })
        #expect(reading.text(10, 0) == "合计")
        #expect(reading.text(11, 0) == "填表人：甲")
        #expect(reading.merges.contains(try #require(CellRange("A11:F11"))))
        let sheet = try FormParts.text("xl/worksheets/a.xml", of: bytes)
        #expect(sheet.contains("<f>SUM(E5:E9)</f>"))
        #expect(sheet.contains("<f>E10/$E$10</f>"))
        #expect(sheet.contains("<f>E9+1</f>"))
        #expect(sheet.contains("sqref=\"E5:E9\""))
        #expect(sheet.contains("<formula>E5&gt;$E$10</formula>"))
        #expect(sheet.contains("sqref=\"B5:B9\""))
        #expect(sheet.contains("<dimension ref=\"A1:F11\"/>"))
        // A value that was worked out before is no longer true.
        #expect(!sheet.contains("</f><v>"))
    }

    @Test func `moves what other sheets and names say of it`() throws {
        let bytes = try filling(5).filled(FormFiles.book())

        let name = FormFiles.sheetName
        #expect(
            try FormParts.text("xl/worksheets/b.xml", of: bytes)
                .contains("<f>\(name)!E10+SUM(\(name)!E5:E9)</f>"))
        let book = try FormParts.text("xl/workbook.xml", of: bytes)
        #expect(book.contains("\(name)!$A$1:$F$11"))
        #expect(book.contains("fullCalcOnLoad=\"1\""))
        #expect(!(try FormParts.names(of: bytes)).contains("xl/calcChain.xml"))
        #expect(
            try FormParts.text("xl/media/image1.png", of: bytes) == "not changed by anybody")
    }

    @Test func `writes a day as its cell shows days, and the looks of the first row`() throws {
        let reading = try read(try filling(3).filled(FormFiles.book()))

        // The second row of the form has no cell there; it gets that of the first.
        for (place, row) in (5...7).enumerated() {
            #expect(
                reading.rows.first { $0.number == row }?.value(3)
                    == .day(CivilDate(dayNumber: 20_000 + place)))
        }
    }

    @Test func `makes a row higher that is too low for its words, and no other`() throws {
        let long = FormFilling(
            sheet: FormFiles.sheetName, firstRow: 5,
            records: [[1: .text(String(repeating: "很长", count: 40))], [1: .text("短")]])

        let sheet = try FormParts.text(
            "xl/worksheets/a.xml", of: try long.filled(FormFiles.book()))

        // 80 characters of two letters each in a column of eight letters.
        let found = try #require(sheet.firstMatch(of: /<row r="5" ht="(\d+)\.\d+"/)?.1)
        #expect(try #require(Int(found)) > 200)
        // One word fits into any row.
        #expect(!sheet.contains("<row r=\"6\" ht"))
    }

    @Test func `is the same file whenever it is made`() throws {
        let form = try FormFiles.book()

        #expect(try filling(4).filled(form) == filling(4).filled(form))
    }

    @Test func `without a record empties the first row and keeps its formulas`() throws {
        let bytes = try FormFilling(
            sheet: FormFiles.sheetName, firstRow: 5, records: []
        ).filled(FormFiles.book())

        #expect(try read(bytes).text(5, 0).isEmpty)
        #expect(try FormParts.text("xl/worksheets/a.xml", of: bytes).contains("<f>E5+1</f>"))
    }

    @Test func `moves each cell of another sheet by itself, though they share a formula`() throws {
        let name = FormFiles.sheetName
        let other = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">\(name)!E6</f></c></row>\
            <row r="2"><c r="A2"><f t="shared" si="0"/></c></row></sheetData></worksheet>
            """

        let bytes = try filling(5).filled(
            FormFiles.book(extra: ["xl/worksheets/b.xml": other]))

        let sheet = try FormParts.text("xl/worksheets/b.xml", of: bytes)
        #expect(sheet.contains("<f>\(name)!E6</f>"))
        #expect(sheet.contains("<f>\(name)!E10</f>"))
    }

    @Test func `writes shared formulas out`() throws {
        let rows = FormFiles.rows
            .replacing("<f>E5+1</f>", with: "<f t=\"shared\" si=\"0\" ref=\"F5:F6\">E5+1</f>")
            .replacing("<f>E6+1</f>", with: "<f t=\"shared\" si=\"0\"/>")

        let bytes = try filling(3).filled(FormFiles.book(sheet: FormFiles.sheet(rows: rows)))

        let sheet = try FormParts.text("xl/worksheets/a.xml", of: bytes)
        #expect(sheet.contains("<f>E6+1</f>") && sheet.contains("<f>E7+1</f>"))
        #expect(!sheet.contains("shared"))
    }

    @Test func `says no where the first row is merged with the next`() throws {
        let around = FormFiles.around.replacing("ref=\"A8:F8\"", with: "ref=\"A5:A6\"")

        let form = try FormFiles.book(sheet: FormFiles.sheet(around: around))
        #expect(
            throws: TableComplaint(
                .patternMerged(range: "A5:A6"), sheet: FormFiles.sheetName, row: 5, column: 0)
        ) { try filling(3).filled(form) }
    }

    @Test func `says no to programs, to other sheets and to whatever is no workbook`() throws {
        let macros = try FormFiles.book(extra: ["xl/vbaProject.bin": "Sub Auto_Open()"])
        #expect(throws: TableComplaint(.hasMacros)) { try filling(1).filled(macros) }
        #expect(throws: TableComplaint(.hasMacros)) { try FormReading.read(macros) }

        let other = FormFilling(sheet: "没有", firstRow: 5, records: [])
        let form = try FormFiles.book()
        #expect(throws: TableComplaint(.sheetMissing("没有"))) { try other.filled(form) }

        #expect(throws: TableComplaint(.notATable)) { try FormReading.read(Array("村,人".utf8)) }
        #expect(throws: TableComplaint(.fileEmpty)) { try FormReading.read([]) }
        let entities = FormFiles.sheet().replacing(
            "<worksheet", with: "<!DOCTYPE w [<!ENTITY a \"b\">]><worksheet")
        let sly = try FormFiles.book(sheet: entities)
        #expect(throws: TableComplaint(.entities(part: "xl/worksheets/a.xml"))) {
            try filling(1).filled(sly)
        }
        let large = [UInt8](repeating: 0x50, count: TableLimits.form + 1)
        #expect(
            throws: TableComplaint(
                .fileTooLarge(bytes: TableLimits.form + 1, limit: TableLimits.form))
        ) { try FormReading.read(large) }
    }

    @Test(
        arguments: [
            ("E5*2", 3, "E8*2"), ("$E5+E$5", 3, "$E8+E$5"), ("SUM(A5:C5)", 2, "SUM(A7:C7)"),
            ("\"E5\"&E5", 1, "\"E5\"&E6"), ("LOG10(E5)", 1, "LOG10(E6)"),
            ("'表 一'!E5+表!$A$1", 1, "'表 一'!E6+表!$A$1"), ("Rate2024*E5", 1, "Rate2024*E6"),
            ("5:5", 1, "6:6"), ("SUM(A:A)", 4, "SUM(A:A)"), ("#REF!+E5", 1, "#REF!+E6"),
        ])
    func `copies a formula as a spreadsheet does`(formula: String, rows: Int, copy: String) {
        #expect(FormulaCopy.text(formula, further: rows) == copy)
    }
}
