import CunceDocuments
import Testing

@Suite struct MakingACode {
    @Test func `holds an address in a square with its three finders`() throws {
        let code = try #require(QRCode("https://cunce.example.cn/v/990000100203"))

        #expect(code.side == code.size + 8)
        for (row, column) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
            #expect((0..<7).allSatisfy { code.isDark(row: row, column: column + $0) })
            #expect(!code.isDark(row: row + 1, column: column + 1))
            #expect(code.isDark(row: row + 3, column: column + 3))
        }
        #expect(code.path.hasPrefix("M4 4h7v1h-7z"))
    }

    @Test func `is none for a text no code holds`() {
        #expect(QRCode(String(repeating: "a", count: 4_000)) == nil)
    }
}
