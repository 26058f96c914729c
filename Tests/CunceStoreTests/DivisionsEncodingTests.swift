import CunceStore
import Foundation
import Testing

@Suite struct FindingTheEncodingOfAList {
    private let text = "code,name,level,parent\n99,示例省,1,\n9900,𠮷祥市,2,99\n"

    @Test(arguments: [
        (String.Encoding.utf8, [] as [UInt8], TextEncoding.utf8),
        (.utf8, [0xef, 0xbb, 0xbf], .utf8WithMark),
        (.utf16LittleEndian, [0xff, 0xfe], .utf16LittleEndian),
        (.utf16BigEndian, [0xfe, 0xff], .utf16BigEndian),
        (.utf16LittleEndian, [], .utf16LittleEndian),
        (.utf16BigEndian, [], .utf16BigEndian),
    ])
    func `reads Unicode with and without a mark`(
        encoding: String.Encoding, mark: [UInt8], found: TextEncoding
    ) throws {
        let file = mark + Array(try #require(text.data(using: encoding)))

        let list = try reading(file)

        #expect(list.encoding == found)
        #expect(list.complaints == [])
        #expect(list.outcomes.map(\.name) == ["示例省", "𠮷祥市"])
    }

    /// 示例省 and 龙村 in GB18030, the first part of it as GB 2312 had it in 1980.
    private let province: [UInt8] = [0xca, 0xbe, 0xc0, 0xfd, 0xca, 0xa1]
    private let village: [UInt8] = [0xc1, 0xfa, 0xb4, 0xe5]

    @Test func `reads GB18030, which has no mark`() throws {
        let file =
            Array("code,name,level,parent\r\n99,".utf8) + province + Array(",1,\r\n9900,".utf8)
            + village + [0x81, 0x39, 0xee, 0x39] + Array(",2,99\r\n".utf8)

        let list = try reading(file)

        #expect(list.encoding == .gb18030)
        #expect(list.complaints == [])
        #expect(list.outcomes.map(\.name) == ["示例省", "龙村㐀"])
    }

    @Test func `complains about the line with a byte that is no character of GB18030`() throws {
        let file =
            Array("code,name,level,parent\n99,".utf8) + province + Array(",1,\n98,".utf8)
            + [0xca, 0xff] + Array(",1,\n97,".utf8) + village + Array(",1,\n".utf8)

        let list = try reading(file)

        #expect(list.encoding == .gb18030)
        #expect(list.complaints(at: 3) == [.unreadable])
        #expect(list.counts == DivisionCounts(added: 2, refused: 1))
    }

    @Test func `does not take damaged UTF-8 for GB18030`() throws {
        var file = Array(text.utf8)
        let at = try #require(file.firstIndex(of: 0xe7))
        file[at + 1] = 0x20

        let list = try reading(file)

        #expect(list.encoding == .utf8)
        #expect(list.complaints(at: 2) == [.unreadable])
    }

    @Test func `complains about half a character at the end of UTF-16`() throws {
        let whole = try #require(text.data(using: .utf16LittleEndian))
        let file = Array(whole) + [0x3d, 0xd8] + Array("x\u{0}".utf8)

        let list = try reading(file)

        #expect(list.counts.added == 2)
        #expect(list.counts.refused == 1)
    }
}
