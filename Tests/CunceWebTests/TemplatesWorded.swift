import CunceDomain
import CunceReports
import Testing

@testable import CunceWeb

@Suite struct PuttingWordsIntoATemplate {
    private let texts = Texts([
        .zh: ["title": "今日", "count": "{n}个村", "sharp": "a<b & \"c\">d", "both": "{a}和{b}"],
        .en: ["title": "Today", "count": "{n} villages", "late": "{|link|links} late"],
    ])

    @Test(arguments: [
        ("<h1>[[title]]</h1>", "<h1>今日</h1>"), ("[[title]][[title]]", "今日今日"),
        ("[[count]]", "{{n}}个村"), ("[[both]]", "{{a}}和{{b}}"),
        ("{{#rows}}[[title]] {{name}}{{/rows}}", "{{#rows}}今日 {{name}}{{/rows}}"),
        ("[[sharp]]", "a&lt;b &amp; &quot;c&quot;&gt;d"), ("[[unknown.key]]", "unknown.key"),
        ("[[title", "[[title"), ("title]]", "title]]"), ("", ""),
        ("[1] [[title]] [2]", "[1] 今日 [2]"),
    ])
    func `replaces a key by its text, made safe, with gaps as tags`(
        source: String, worded: String
    ) {
        #expect(Templates.worded(source, texts, .zh) == worded)
    }

    @Test func `speaks the language asked for`() {
        #expect(Templates.worded("[[title]]: [[count]]", texts, .en) == "Today: {{n}} villages")
    }

    @Test func `lets words agree with the number they stand beside`() {
        #expect(
            Templates.worded("{{#late}}{{> door}} [[late]]{{/late}}", texts, .en)
                == "{{#late}}{{> door}} {{#isOne}}link{{/isOne}}{{^isOne}}links{{/isOne}} late{{/late}}"
        )
    }

    @Test func `shows the key where a language lacks the text`() {
        #expect(Templates.worded("[[both]]", texts, .en) == "both")
    }
}
