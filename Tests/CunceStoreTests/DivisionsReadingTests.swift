import CunceStore
import Testing

@Suite struct ReadingAListOfDivisions {
    @Test func `takes lines with marks, line ends of Windows, blank lines and blanks`() throws {
        let file =
            "\"code\",\"name\",\"level\",\"parent\"\r\n\r\n99,示例省,1,\r\n"
            + " 9900 ,\"甲,\"\"乙\"\"市\" , 2 ,99\t\r\n,,,\r\n   \r\n990000,　示例县　,3,9900"

        let list = try reading(Array(file.utf8))

        #expect(list.complaints == [])
        #expect(list.outcomes.map(\.name) == ["示例省", "甲,\"乙\"市", "示例县"])
        #expect(list.outcomes.map(\.line) == [3, 4, 7])
        #expect(list.counts == DivisionCounts(added: 3))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `takes every kind of line end`(end: String) throws {
        let lines = ["code,name,level,parent"] + townList

        let list = try reading(Array((lines.joined(separator: end) + end).utf8))

        #expect(list.complaints == [])
        #expect(list.counts == DivisionCounts(added: 7))
    }

    @Test func `takes tabs, as a spreadsheet writes Unicode text`() throws {
        let list = try reading(Array("code\tname\tlevel\tparent\n99\t示例省\t1\t\n".utf8))

        #expect(list.counts == DivisionCounts(added: 1))
    }

    @Test func `reads digits of full width and says so`() throws {
        let list = try reading("９９,示例省,１,")

        #expect(list.outcomes.map(\.code) == ["99"])
        #expect(
            list.notices == [
                DivisionNotice(line: 2, column: .code, kind: .fullWidthDigits),
                DivisionNotice(line: 2, column: .level, kind: .fullWidthDigits),
            ])
    }

    @Test func `needs the header, and reads nothing without it`() throws {
        let list = try reading(Array("99,示例省,1,\n9900,示例市,2,99\n".utf8))

        #expect(
            list.complaints == [
                DivisionComplaint(
                    line: 1, column: nil, kind: .headerMissing(found: "99,示例省,1,"))
            ])
        #expect(list.counts == DivisionCounts())
    }

    @Test(arguments: ["", "\n \r\n\n", "\u{feff}"])
    func `has nothing to read in an empty file`(file: String) throws {
        let list = try reading(Array(file.utf8))

        #expect(
            list.complaints == [DivisionComplaint(line: 0, column: nil, kind: .fileEmpty)])
    }

    @Test func `is refused by the size of the file before it is read`() {
        let limit = DivisionReader.largestFile

        #expect(DivisionReader.tooLarge(bytes: limit) == nil)
        #expect(
            DivisionReader.tooLarge(bytes: limit + 1)?.kind
                == .fileTooLarge(bytes: limit + 1, limit: limit))
    }

    @Test(arguments: UInt64(1)...40)
    func `survives any bytes`(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        var file = divisionFile(townList)
        for _ in 0..<30 {
            let at = Int(chance.next() % UInt64(file.count))
            switch chance.next() % 3 {
            case 0: file[at] = UInt8(truncatingIfNeeded: chance.next())
            case 1: file.remove(at: at)
            default: file.insert(UInt8(truncatingIfNeeded: chance.next()), at: at)
            }
        }

        let list = try reading(file)

        #expect(list.counts.lines <= 60)
        #expect((list.counts.refused > 0) == list.complaints.contains { $0.line > 1 })
    }
}

/// A fixed series of numbers, so that a failure can be repeated.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
