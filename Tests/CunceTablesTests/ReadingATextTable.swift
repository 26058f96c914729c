import CunceDomain
import CunceTables
import Foundation
import Testing

@Suite struct ReadingATextTable {
    private let form = TableForms.form(.links)

    private func read(_ text: String) -> TableReading {
        TableReading.read(TableFiles.text(text), as: form)
    }

    @Test(arguments: [",", ";", "\t"])
    func `finds out what separates its columns`(separator: String) {
        let text = ["村,联系类别,岗位,起", "上坪,驻村干部,甲,2026-09-21"].map {
            $0.replacingOccurrences(of: ",", with: separator)
        }.joined(separator: "\n")

        let reading = read(text)

        #expect(reading.rows.count == 1)
        #expect(reading.complaints == [])
    }

    @Test func `knows columns by key or heading in either language and in any order`() {
        let reading = read("from,Village,联系类别,POST\n2026-09-21,上坪,驻村干部,甲\n")

        #expect(reading.complaints == [])
        #expect(reading.rows.count == 1)
    }

    @Test func `takes quoted line breaks, empty lines and titles above the headings`() {
        let reading = read(
            "联系台账,,,\r\n\r\n村,联系类别,岗位,起,结束原因\r\n上坪,驻村干部,甲,2026-09-21,\"一\r\n二\"\r\n")

        #expect(reading.rows.map(\.number) == [4])
    }

    @Test func `lists columns it does not know and passes over them`() {
        let reading = read("村,联系类别,岗位,起,备注\n上坪,驻村干部,甲,2026-09-21,x\n")

        #expect(reading.notices.contains(.unknownColumns(["备注"])))
        #expect(reading.complaints == [])
    }

    @Test func `complains of a column that must be there`() {
        let reading = read("村,岗位\n上坪,甲\n")

        #expect(reading.rows.isEmpty)
        #expect(
            reading.complaints.map(\.kind) == [
                .columnMissing(["slot"]), .columnMissing(["from"]),
            ])
    }

    @Test func `complains of a quotation mark that never closes, with its cell`() {
        let reading = read("村,联系类别,岗位,起\n上坪,\"驻村干部,甲,2026-09-21\n")

        #expect(reading.complaints == [TableComplaint(.quoteNotClosed, row: 2, column: 1)])
        #expect(reading.complaints.first?.cell == "B2")
    }

    @Test func `reads what Chinese spreadsheets save`() {
        // 村,起 in GB18030, with the rest in ASCII.
        let heading: [UInt8] = [0xb4, 0xe5] + Array(",slot,post,from\n".utf8)
        let row: [UInt8] = [0xc9, 0xcf, 0xc6, 0xba] + Array(",resident-cadre,x,2026-09-21\n".utf8)

        let reading = TableReading.read(heading + row, as: form)

        #expect(reading.rows.count == 1)
        #expect(reading.notices.contains(.encoding("GB18030")))
    }

    @Test(arguments: [
        [UInt8]("%PDF-1.7 village,slot".utf8), [0x89, 0x50, 0x4e, 0x47, 0, 0], [0, 1, 2, 3],
    ])
    func `refuses what is no table`(bytes: [UInt8]) {
        #expect(TableReading.read(bytes, as: form).complaints.map(\.kind) == [.notATable])
    }

    @Test func `names the old format and the empty file`() {
        let old: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

        #expect(TableReading.read(old, as: form).complaints.map(\.kind) == [.oldWorkbook])
        #expect(TableReading.read([], as: form).complaints.map(\.kind) == [.fileEmpty])
    }

    @Test func `stops at the sixtieth column`() {
        let row = (0..<61).map { "c\($0)" }.joined(separator: ",")

        #expect(read(row).complaints.map(\.kind) == [.tooManyColumns(limit: 60)])
        #expect(
            read((0..<60).map { "c\($0)" }.joined(separator: ",")).complaints.map(\.kind)
                == [.noHeadings])
    }
}
