import CunceDomain
import CunceReports
import Testing

@Suite struct FillingGaps {
    private let texts = Texts([
        .zh: ["both": "{title}：{day}", "open": "{title} {", "known": "{a}{b}"], .en: [:],
    ])

    @Test(arguments: [
        ("1", "1 task is open"), ("0", "0 tasks are open"), ("12", "12 tasks are open"),
    ])
    func `chooses the words that agree with a number`(count: String, said: String) {
        #expect(agreeing.say("open", in: .en, ["count": count]) == said)
    }

    @Test func `leaves words without their number as they are written`() {
        #expect(agreeing.say("open", in: .en) == "{count} {count|task is|tasks are} open")
    }

    private let agreeing = Texts([
        .zh: [:], .en: ["open": "{count} {count|task is|tasks are} open"],
    ])

    @Test(arguments: [
        ("both", ["title": "修路", "day": "20日"], "修路：20日"),
        ("both", ["title": "{day}", "day": "{title}"], "{day}：{title}"),
        ("both", ["title": "修路"], "修路：{day}"),
        ("open", ["title": "修路"], "修路 {"),
        ("known", ["b": "2"], "{a}2"),
    ])
    func `keeps what somebody typed as it was typed`(
        key: String, values: [String: String], said: String
    ) {
        #expect(texts.say(key, in: .zh, values) == said)
    }
}
