import CunceDocuments
import CunceDomain
import Foundation
import Testing

@Suite struct WritingAPaper {
    @Test(arguments: Language.allCases, [PaperShape.upright, .lying])
    func `gives the same bytes twice`(language: Language, shape: PaperShape) throws {
        let paper = SamplePaper.paper(language, shape: shape)

        let (one, other) = (try PaperDOCX.bytes(paper), try PaperDOCX.bytes(paper))

        #expect(one == other)
        #expect(one.starts(with: [0x50, 0x4b, 3, 4]))
    }

    @Test func `shares the width of a table out without rest`() {
        let table = PaperTable([.init("a", share: 1), .init("b", share: 1), .init("c", share: 1)])

        #expect(table.widths(of: 8_844) == [2948, 2948, 2948])
        #expect(table.widths(of: 100).reduce(0, +) == 100)
        #expect(PaperTable([.init("a", share: 0)]).widths(of: 7) == [7])
    }

    @Test func `makes equal neighbours one cell`() {
        let rows = SamplePaper.table.rows

        #expect(rows[0][0] == .words(PaperWords("洋港"), rows: 2))
        #expect(rows[1][0] == .coveredFromAbove)
        #expect(rows[2][0] == .words(PaperWords("溪坑店"), rows: 1))
    }

    @Test func `keeps what was typed from being read as markup`() {
        let page = PaperHTML.text(SamplePaper.paper())

        #expect(page.contains("<p>&lt;b&gt;&amp; &quot;账&quot;&lt;/b&gt;</p>"))
        #expect(page.contains("<p data-entries=\"4,12\">六个村在列。</p>"))
        #expect(!page.contains("<script"))
    }

    @Test func `reads as text from its title to its head`() {
        let lines = PaperPlain.text(SamplePaper.paper()).split(
            separator: "\n", omittingEmptySubsequences: false)

        #expect(lines.first == "后进村整治专报  第14期")
        #expect(lines.contains("　　六个村在列。"))
        #expect(lines.contains("村      问题        期限"))
        #expect(lines.dropLast().last == "日志头 00")
    }
}
