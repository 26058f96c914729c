import CunceDomain
import CunceTables
import Foundation
import Testing

@Suite struct WritingATable {
    @Test func `as CSV quotes what must be quoted and ends lines as spreadsheets do`() {
        let text = CSVText.table(
            headings: ["村", "说明"],
            rows: [
                [.text("洋港"), .text("说\"好\"了,\n明天办")],
                [.count(3), .fen(-105)],
                [.day(CivilDate(dayNumber: 0)), .none],
            ])

        #expect(
            text == "\u{feff}村,说明\r\n洋港,\"说\"\"好\"\"了,\n明天办\"\r\n3,-1.05\r\n1970-01-01,\r\n")
    }

    @Test(arguments: [
        "=1+1", "+86", "-5", "@home", "'=1", "''=1", "\t=1", "plain", "'plain", "", "'",
    ])
    func `keeps a spreadsheet from calculating, and gives the text back`(text: String) {
        let guarded = GuardedText.guarded(text)

        #expect(!["=", "+", "-", "@", "\t"].contains(guarded.prefix(1)))
        #expect(GuardedText.plain(guarded) == text)
    }

    @Test func `as a workbook gives back texts, codes, days and numbers as they were`() throws {
        let form = TableForms.form(.links)
        let day = try #require(CivilDate("2026-09-21"))
        let bytes = try TableFiles.workbook(
            form,
            [
                TableFiles.link("=1+1", "甲", from: day, reason: "a_x0041_b\n第二行 <&>"),
                TableFiles.link("上坪", "0012", from: nil),
            ], mark: EndMark(rows: 2, entries: 7, head: "ab"))

        let reading = TableReading.read(bytes, as: form)

        #expect(reading.complaints == [])
        #expect(reading.notices == [])
        #expect(reading.rows.map(\.number) == [2, 3])
        let choices = Choices(try CastPack.read())
        var first = RowReading(reading.rows[0], of: reading, choices: choices)
        #expect(first.text("village") == "=1+1")
        #expect(first.day("from") == day)
        #expect(first.text("reason") == "a_x0041_b\n第二行 <&>")
        let second = RowReading(reading.rows[1], of: reading, choices: choices)
        #expect(second.text("post") == "0012")
    }

    private static let moment = Moment.at(CivilDate(dayNumber: 20_780), hour: 9)

    @Test(arguments: [EndMark(rows: 1, entries: 7, head: "ab", recorded: moment), nil])
    func `as a workbook is the same bytes whenever it is written`(mark: EndMark?) async throws {
        let form = TableForms.form(.links)
        let rows = [TableFiles.link("上坪", "甲", from: nil)]
        let first = try TableFiles.workbook(form, rows, mark: mark)
        // A workbook says to the second when it was made.
        try await Task.sleep(for: .milliseconds(1_100))

        #expect(try TableFiles.workbook(form, rows, mark: mark) == first)
    }

    @Test func `as a workbook keeps its own date beside others written at once`() async throws {
        let form = TableForms.form(.links)
        let rows = [TableFiles.link("上坪", "甲", from: nil)]
        let marks = (0..<8).map {
            EndMark(
                rows: 1, entries: 7, head: "ab",
                recorded: .at(CivilDate(dayNumber: 20_000 + 400 * $0), hour: 9))
        }
        let alone = try marks.map { try TableFiles.workbook(form, rows, mark: $0) }

        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<1_000 {
                group.addTask {
                    let place = number % marks.count
                    return try TableFiles.workbook(form, rows, mark: marks[place]) == alone[place]
                }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }

    @Test func `says with its last row that rows are missing`() throws {
        let form = TableForms.form(.links)
        let bytes = try TableFiles.workbook(
            form, [TableFiles.link("上坪", "甲", from: nil)],
            mark: EndMark(rows: 9, entries: 7, head: "ab"))

        #expect(
            TableReading.read(bytes, as: form).notices == [.rowsMissing(said: 9, found: 1)])
    }
}
