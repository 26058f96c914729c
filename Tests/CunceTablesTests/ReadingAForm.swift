import CunceDomain
import CunceTables
import CunceTestSupport
import Testing

@Suite struct ReadingAForm {
    @Test func `finds a head of several rows below its title`() throws {
        let reading = try FormReading.read(FormFiles.book())

        let layout = try #require(reading.layout)
        #expect(reading.sheets == [FormFiles.sheetName, "汇总"])
        #expect(layout == FormLayout(head: 3...4, firstRow: 5))
        #expect(
            reading.headings(layout).map(\.heading)
                == ["序号", "村名", "责任领导/姓名", "责任领导/日期", "户数", "户数加一"])
    }

    @Test func `passes a row of sums above the data over`() throws {
        let rows = FormFiles.rows.replacing(
            "<c r=\"A5\"><v>1</v></c>", with: "<c r=\"A5\" t=\"inlineStr\"><is><t>合 计</t></is></c>")

        let reading = try FormReading.read(FormFiles.book(sheet: FormFiles.sheet(rows: rows)))

        #expect(reading.layout?.firstRow == 6)
    }

    @Test func `finds labels with room behind them`() throws {
        let reading = try FormReading.read(FormFiles.book())

        let labels = reading.labels(try #require(reading.layout))

        #expect(labels.map(\.text) == ["填报单位", "填报日期", "填表人"])
        #expect(labels.map { "\($0.cell)" } == ["A2", "A2", "A8"])
    }

    @Test(
        arguments: [
            ("填报单位：      ", ["填报单位": "示范镇"], "填报单位：示范镇"),
            (
                "填报单位：____  填报日期：  年 月 日", ["填报日期": "2026-11-20"],
                "填报单位：____  填报日期：2026-11-20"
            ),
            ("单位：    日期：", ["单位": "某镇", "日期": "今天"], "单位：某镇　　日期：今天"),
            ("填表人：", [:], "填表人："),
        ])
    func `fills the room behind a label and leaves the rest`(
        text: String, values: [String: String], filled: String
    ) {
        #expect(FormLabel.filled(text, values) == filled)
    }

    @Test(arguments: 0..<8)
    func `never crashes, whatever bytes changed`(seed: UInt64) throws {
        let sound = try FormFiles.book()
        var dice = Dice(seed: Int(seed) &+ 7)

        for _ in 0..<40 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...10, using: &dice) {
                bytes[Int.random(in: bytes.indices, using: &dice)] =
                    UInt8.random(in: .min ... .max, using: &dice)
            }
            if Bool.random(using: &dice) {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice))
            }
            try expectAnAnswer(bytes)
        }
    }

    @Test(arguments: 0..<8)
    func `never crashes, whatever stands in its XML`(seed: UInt64) throws {
        var dice = Dice(seed: Int(seed) &+ 70)
        let pieces = [
            "<c r=\"A5\">", "</c>", "<f>", "</f>", "A1:B2", "$", "'", "\"", "<row>", "</row>",
            "<v>9</v>", "r=\"ZZZ99999999\"", "]", "[", "!", "#REF!", "9999999999999",
        ]

        for _ in 0..<25 {
            var sheet = Array(FormFiles.sheet())
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let place = Int.random(in: 0..<sheet.count, using: &dice)
                let end = min(sheet.count, place + Int.random(in: 0...9, using: &dice))
                sheet.replaceSubrange(
                    place..<end, with: Array(pieces.randomElement(using: &dice) ?? ""))
            }
            try expectAnAnswer(try FormFiles.book(sheet: String(sheet)))
        }
    }

    /// A complaint or a form that was filled; never anything else.
    private func expectAnAnswer(_ bytes: [UInt8]) throws {
        do throws(TableComplaint) {
            let reading = try FormReading.read(bytes)
            let row = reading.layout?.firstRow ?? 5
            let filled = try FormFilling(
                sheet: reading.sheet, firstRow: row,
                records: Array(repeating: [0: .text("甲"), 1: .number("1")], count: 7)
            ).filled(bytes)
            #expect(!filled.isEmpty)
        } catch { #expect(!error.key.isEmpty) }
    }
}
