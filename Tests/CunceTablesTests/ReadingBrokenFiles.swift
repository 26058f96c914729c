import CunceDomain
import CunceTables
import CunceTestSupport
import Testing

@Suite struct ReadingBrokenFiles {
    private let form = TableForms.form(.links)

    private func sample() throws -> [UInt8] {
        try TableFiles.workbook(
            form,
            (1...40).map { TableFiles.link("村\($0)", "甲", from: CivilDate(dayNumber: $0)) })
    }

    @Test(arguments: 0..<8)
    func `of a workbook never crashes, whatever bytes changed`(seed: UInt64) throws {
        let sound = try sample()
        var dice = Dice(seed: Int(seed))

        for _ in 0..<60 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...12, using: &dice) {
                bytes[Int.random(in: bytes.indices, using: &dice)] =
                    UInt8.random(in: .min ... .max, using: &dice)
            }
            if Bool.random(using: &dice) {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice))
            }
            let reading = TableReading.read(bytes, as: form)
            #expect(!reading.rows.isEmpty || !reading.complaints.isEmpty)
        }
    }

    @Test(arguments: 0..<8)
    func `of text never crashes, whatever stands in it`(seed: UInt64) {
        var dice = Dice(seed: Int(seed) &+ 99)
        let pieces = ["村", ",", "\"", "\n", "\r", ";", "\t", "slot", "起", "岗位", "=", "'", "0"]

        for _ in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...80, using: &dice) {
                if Int.random(in: 0..<9, using: &dice) == 0 {
                    bytes.append(UInt8.random(in: 1 ... .max, using: &dice))
                } else {
                    bytes += Array((pieces.randomElement(using: &dice) ?? "").utf8)
                }
            }
            let reading = TableReading.read(bytes, as: form)
            #expect(!reading.rows.isEmpty || !reading.complaints.isEmpty)
        }
    }

    @Test func `cut off anywhere says so`() throws {
        let sound = try sample()

        for length in stride(from: 4, to: sound.count, by: 97) {
            let reading = TableReading.read(Array(sound[..<length]), as: form)
            #expect(reading.rows.isEmpty)
            #expect(reading.complaints.count == 1)
        }
    }
}
