import CunceDocuments
import CunceDomain

/// A paper with one piece of every kind.
enum SamplePaper {
    static func paper(_ language: Language = .zh, shape: PaperShape = .upright) -> Paper {
        Paper(
            in: language, shape: shape, masthead: PaperMasthead(left: "信息专报", right: "第14期"),
            title: "后进村整治专报", subtitle: "（2026年第47周）", salutation: "县挂钩领导",
            blocks: [
                .heading(1, "一、总体进展"), .heading(2, "（一）班子"), .heading(3, "1.补选"),
                .heading(4, "（1）公告"), .paragraph("六个村在列。", entries: [4, 12]),
                .line("单位：万元"), .table(table), .room(lines: 2), .pageBreak,
                .paragraph("<b>& \"账\"\u{0}\u{1B}</b>"),
            ],
            signature: PaperSignature(issuer: "中共示范镇委员会", day: "2026年11月20日"),
            closing: ["报送：县挂钩领导"], notes: ["日志头 00"])
    }

    static let table = PaperTable(
        [
            .init("村", share: 3), .init("问题", share: 5), .init("期限", share: 2, isCentred: true),
        ],
        rows: [
            [.text("洋港"), .text("账目不清"), .text("11月2日")],
            [.text("洋港"), .text("水\n没通"), .text("11月9日")],
            [.text("溪坑店"), .text("班子不团结"), .text("")],
            [
                .words(PaperWords("合计"), columns: 2, isHead: true), .coveredFromLeft, .text("3"),
            ],
        ]
    ).merging(0)
}
