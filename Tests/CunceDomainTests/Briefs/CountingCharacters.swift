import Testing

@testable import CunceDomain

/// However it is counted, it is the number of characters that are no spaces.
@Suite struct CountingCharacters {
    @Test(arguments: [
        "", "示范镇6个村在列，其中“洋港村”逾期3天。", "a b\tc\r\nd\n", "　全角空格　", "e\u{301}\u{302}",
        "👨‍👩‍👧 一家", "か\u{3099}", "\r\n\r", "①②③ ½ ……——《一村一策》〔2026〕12号", "\u{200B}\u{FEFF}字",
    ])
    func `without spaces`(text: String) {
        #expect(text.countedCharacters == text.count { !$0.isWhitespace })
    }
}
