import CunceDocuments
import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

@Suite struct PrintingAReport {
    @Test func `aligns Chinese and English in columns of a terminal`() {
        let lines = TextTable.lines([["村", "任务"], ["溪坑店", "14"], ["Abc", "7"]], numbers: [1])

        #expect(lines == ["村      任务", "溪坑店    14", "Abc        7"])
    }

    @Test func `prints a status whole`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.thursday])
        try await cast.list(.xikengdian)

        let status = try await cast.status()
        let lines = status.text(in: .zh, cast.programme).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)

        #expect(
            lines.dropLast(2) == [
                "示范镇  990000100  截至 2026-11-20",
                "2026年下半年后进村集中整治  2026-08-17 – 2026-12-31", "",
                "村      阶段  自          人    事    钱    力    "
                    + "任务  办结  逾期  卡住  问题  缺联  应访  欠访",
                "溪坑店  诊断  2026-11-16  未诊  未诊  未诊  未诊     "
                    + "0     0     0     0     0     3     0     0",
                "洋港    整治  2026-11-16  无    重    无    无       "
                    + "1     0     1     0     1     3     0     0",
                "合计    2                                            "
                    + "1     0     1     0", "",
            ])
        #expect(lines.dropLast().last == "日志头 \(status.head)")
    }

    @Test func `escapes what was typed in the paper's file`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.visit(.yanggang, "visit-1", text: "<b>账</b> & 簿")

        let html = try await PaperHTML.text(
            cast.brief().paper(in: .zh, cast.programme))

        #expect(html.contains("&lt;b&gt;账&lt;/b&gt; &amp; 簿"))
        #expect(!html.contains("<b>"))
    }
}
