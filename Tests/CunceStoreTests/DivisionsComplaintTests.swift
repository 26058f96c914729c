import CunceStore
import Testing

@Suite struct RefusingALineOfAList {
    @Test(
        arguments: [
            ("99,示例省,1", .columnCount(found: 3)),
            ("99,示例省,1,,", .columnCount(found: 5)),
            ("\"99,示例省,1,", .quoteNotClosed),
            (",示例省,1,", .blank),
            ("99,,1,", .blank),
            ("99,示例省,,", .blank),
            ("9A,示例省,1,", .notDigits(found: "9A")),
            ("9.9E+11,示例省,1,", .notDigits(found: "9.9E+11")),
            ("999,示例省,1,", .codeLength(found: "999", expected: nil)),
            ("9900,示例省,1,", .codeLength(found: "9900", expected: 2)),
            ("99,示例省,0,", .levelUnknown(found: "0")),
            ("99,示例省,6,", .levelUnknown(found: "6")),
            ("99,示例省,一,", .levelUnknown(found: "一")),
            ("99,示\u{0}例省,1,", .controlCharacter(codePoint: 0)),
            ("99,示\u{7f}例省,1,", .controlCharacter(codePoint: 0x7f)),
            ("99,示\u{85}例省,1,", .controlCharacter(codePoint: 0x85)),
            ("9\u{0},示例省,1,", .controlCharacter(codePoint: 0)),
            ("99,示\u{fffd}省,1,", .unreadable),
        ] as [(String, DivisionComplaint.Kind)])
    func `says what is wrong with it and takes the next`(
        line: String, kind: DivisionComplaint.Kind
    ) throws {
        let list = try reading(line, "98,另一省,1,")

        #expect(list.complaints(at: 2) == [kind])
        #expect(list.counts == DivisionCounts(added: 1, refused: 1))
        #expect(list.outcomes.last?.name == "另一省")
    }

    @Test func `names every column that is wrong`() throws {
        let list = try reading("9x,,9,98x")

        #expect(list.complaints.map(\.column) == [.code, .name, .level, .parent])
    }

    @Test(arguments: [(100, 0), (101, 1), (10_000, 1)])
    func `takes a name of up to a hundred characters`(length: Int, refused: Int) throws {
        let list = try reading("99,\(String(repeating: "村", count: length)),1,")

        #expect(list.counts.refused == refused)
        if refused == 1 {
            let start = String(repeating: "村", count: 20) + "…"
            #expect(
                list.complaints(at: 2) == [
                    .nameTooLong(characters: length, limit: 100, start: start)
                ])
            #expect(list.outcomes.first?.name == start)
        }
    }

    @Test func `names both lines of a code that comes twice, and takes neither`() throws {
        let list = try reading("99,示例省,1,", "98,另一省,1,", "99,示例省,1,", "99,第三,1,")

        #expect(list.complaints(at: 2) == [.codeTwice(code: "99", otherLine: 4)])
        #expect(list.complaints(at: 4) == [.codeTwice(code: "99", otherLine: 2)])
        #expect(list.complaints(at: 5) == [.codeTwice(code: "99", otherLine: 2)])
        #expect(list.counts == DivisionCounts(added: 1, refused: 3))
    }

    @Test func `refuses a parent that does not exist, and the children below`() throws {
        let list = try reading(
            "99,示例省,1,", "970100,无主县,3,9701", "970100100,无主镇,4,970100",
            "970100100201,无主村,5,970100100")

        #expect(list.complaints(at: 3) == [.parentUnknown(code: "9701")])
        #expect(list.complaints(at: 4) == [.parentRefused(code: "970100", parentLine: 3)])
        #expect(list.complaints(at: 5) == [.parentRefused(code: "970100100", parentLine: 4)])
        #expect(list.counts == DivisionCounts(added: 1, refused: 3))
    }

    @Test func `refuses a parent that is not above the child`() throws {
        let list = try reading(
            "99,示例省,1,", "9900,甲市,2,9901", "9901,乙市,2,9900", "9902,丙市,2,9902",
            "98,另一省,1,9900")

        #expect(
            list.complaints(at: 3) == [.parentNotAbove(code: "9901", parentLevel: 2)])
        #expect(
            list.complaints(at: 4) == [.parentNotAbove(code: "9900", parentLevel: 2)])
        #expect(
            list.complaints(at: 5) == [.parentNotAbove(code: "9902", parentLevel: 2)])
        #expect(
            list.complaints(at: 6) == [.parentNotAbove(code: "9900", parentLevel: 2)])
        #expect(list.counts == DivisionCounts(added: 1, refused: 4))
    }

    @Test func `asks for a parent where there must be one`() throws {
        let list = try reading("99,示例省,1,", "9900,示例市,2,", "990000100201,溪坑店村,5,")

        #expect(list.complaints(at: 3) == [.blank])
        #expect(list.complaints(at: 4) == [.blank])
        #expect(list.complaints.map(\.column) == [.parent, .parent])
    }

    @Test func `keeps the first ten thousand complaints and counts all`() throws {
        let list = try reading(divisionFile((1...10_001).map { "x\($0),某村,5,99" }))

        #expect(list.complaints.count == 10_000)
        #expect(list.complaintCount == 10_001)
        #expect(list.counts.refused == 10_001)
    }
}
