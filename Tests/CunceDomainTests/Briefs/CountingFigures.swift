import CunceDomain
import Testing

@Suite struct CountingFigures {
    @Test(arguments: [
        ("核清8户，余4户。", ["8", "4"]), ("共1,800米，投入1.2万元", ["1,800", "1.2万"]),
        ("办结率71%", ["71%"]), ("第１４期", ["14"]), ("11月20日前", ["11", "20"]),
        ("剩下十二户", ["十二户"]), ("两次退回", ["两次"]), ("一村一策，统一安排", []),
        ("进一步压实责任", []), ("", []), ("Villages listed: 6 (2 under way).", ["6", "2"]),
        ("3。", ["3"]), ("12户和12万户", ["12", "12万"]),
    ])
    func `finds what a sentence claims, in its order`(text: String, figures: [String]) {
        #expect(Figures.all(in: text) == figures)
    }
}
