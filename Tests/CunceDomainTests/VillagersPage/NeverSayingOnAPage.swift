import CunceDomain
import Testing

/// What never stands on a page for villagers.
@Suite struct NeverSayingOnAPage {
    private let rules = NeverSaid(
        list: """
            # comment
            后进 except 以后进 然后进
            软弱涣散   # as the documents say
            backward
            weak village
            """
    ).with(names: ["张建国", "王", "Li Ming"])

    @Test(arguments: [
        "后进村整治", "后 进 村", "这个村软弱涣散", "A backward village", "Backward, they say",
        "a Weak Village here",
    ])
    func `are words that call the village backward`(text: String) {
        guard case .belittling = rules.find(in: text) else {
            Issue.record("\(text) was let through")
            return
        }
    }

    @Test(arguments: [
        "评估公司 23 日以后进场", "先量地，然后进村公示", "村道硬化", "go forward", "backwardly", "",
    ])
    func `are not words that hold the same letters by chance`(text: String) {
        #expect(rules.find(in: text) == nil)
    }

    @Test func `are not excused by an exception beside them`() {
        #expect(rules.find(in: "以后进场；后进村") == .belittling("后进"))
    }

    @Test(arguments: ["找张建国办", "张 建国", "ask Li Ming"])
    func `are names of persons who are known here`(text: String) {
        guard case .name = rules.findPerson(in: text) else {
            Issue.record("\(text) was let through")
            return
        }
    }

    @Test func `are not single letters of names`() {
        #expect(rules.findPerson(in: "王家门口的路") == nil)
    }

    @Test(arguments: [
        "打 13800000000", "138-0000-0000", "138 0000 0000", "１３８００００００００", "0578-7654321",
        "身份证 33010119800101123X", "一三八零零零零零零零零", "村账138.1234.5678",
        "138，1234，5678", "电话0570 602 3456", "(0570)602-3456", "电话602 3456",
        "电话：6602-3456", "330101 19800101 1234",
    ])
    func `are numbers by which somebody is reached or told apart`(text: String) {
        guard case .number = rules.findPerson(in: text) else {
            Issue.record("\(text) was let through")
            return
        }
    }

    @Test func `are told whole`() {
        #expect(rules.findPerson(in: "打 13800000000") == .number("13800000000"))
        #expect(rules.findPerson(in: "村账138.1234.5678") == .number("13812345678"))
    }

    @Test(arguments: ["后\u{200B}进村", "软\u{FEFF}弱涣散", "后\u{00AD}进村"])
    func `are found behind signs that show nothing`(text: String) {
        #expect(rules.find(in: text) != nil)
    }

    @Test(arguments: ["张\u{200B}建国", "1380\u{200D}0000000"])
    func `are persons behind signs that show nothing`(text: String) {
        #expect(rules.findPerson(in: text) != nil)
    }

    @Test(arguments: [
        "2019 至 2025 年", "2019-2025 年", "2026-11-30", "680000 元", "156 户，1.8 公里", "第一二三组",
        "18、35、42、600、1200 户", "2019、2020、2021 年", "680000、120000、350000 元",
        "1350、1460、178 户", "2026.11.30—2027.03.31", "602 户，3456 人",
    ])
    func `are not sums, years and days`(text: String) {
        #expect(rules.findPerson(in: text) == nil)
    }
}
